import type { Turn } from '@varsam/reader';
import { memo, useMemo } from 'react';
import { useSpeech } from '../../language/language.tsx';
import { useDesk } from './desk-context.ts';
import { cutSegments, type Mark, type Segment } from './segments.ts';

export interface TurnBlockProps {
  readonly index: number;
  readonly turn: Turn;
  readonly marks: readonly Mark[];
  /** The field in focus or under the pointer, when this turn holds something of it. */
  readonly lit: string | null;
  readonly isFirstOfSpeaker: boolean;
  readonly isTabStop: boolean;
}

function SegmentText({ segment, lit }: { segment: Segment; lit: string | null }) {
  const { hover, focusField } = useDesk();
  const [field] = segment.fields;
  if (field === undefined && !segment.isHit) return segment.text;
  const isLit = lit !== null && segment.fields.includes(lit);
  const names = [
    'place',
    isLit && 'place-lit',
    field === undefined && 'place-hit',
    segment.isHit && field !== undefined && 'place-both',
  ];
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: a shortcut for the pointer; the same way is open from the form by keyboard.
    <mark
      className={names.filter(Boolean).join(' ')}
      data-start={segment.start}
      onMouseEnter={field === undefined ? undefined : () => hover(field)}
      onMouseLeave={() => hover(null)}
      onClick={() => {
        if (field !== undefined && (window.getSelection()?.isCollapsed ?? true)) focusField(isLit && lit ? lit : field);
      }}
    >
      {segment.text}
    </mark>
  );
}

/** One message. The words stand alone in their element, so that offsets on the page are offsets in the text. */
export const TurnBlock = memo(function TurnBlock({ index, turn, marks, lit, isFirstOfSpeaker, isTabStop }: TurnBlockProps) {
  const { t } = useSpeech();
  const segments = useMemo(() => cutSegments(turn.text, marks), [turn.text, marks]);
  return (
    <li
      className={`turn turn-${turn.speaker}${isFirstOfSpeaker ? ' turn-first' : ''}`}
      data-turn-block={index}
      tabIndex={isTabStop ? 0 : -1}
    >
      <span className="turn-speaker">
        {t(`speaker.${turn.speaker}`)}
        <span className="turn-number"> {index + 1}</span>
      </span>
      <p className="turn-text" data-turn={index}>
        {segments.map((segment) => (
          <SegmentText key={segment.start} segment={segment} lit={lit} />
        ))}
      </p>
    </li>
  );
});
