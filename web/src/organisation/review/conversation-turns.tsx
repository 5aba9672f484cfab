import { answerableFields, type Field } from '@varsam/forms';
import { type KeyboardEvent, useMemo, useRef, useState } from 'react';
import type { Span } from '../../../../server/src/organisation/review/review.contract.ts';
import { useSpeech } from '../../language/language.tsx';
import { viewAnswer } from './answer-view.ts';
import { type Desk, useDesk } from './desk-context.ts';
import { moveSelection } from './places.ts';
import type { ReviewState } from './review-state.ts';
import type { Hit, Mark } from './segments.ts';
import { TurnBlock } from './turn-block.tsx';

const noMarks: readonly Mark[] = [];

function spansOf(desk: Desk, state: ReviewState, field: Field): readonly Span[] {
  const view = viewAnswer(field, desk.reading, state.decisions[field.name]);
  return [...view.evidence, ...view.possible.flatMap((possible) => possible.evidence), ...(state.pending[field.name] ?? [])];
}

/** Marks per turn. A turn whose marks did not change keeps its old list, so it is not drawn again. */
function useMarks(desk: Desk, state: ReviewState, hits: readonly Hit[]): ReadonlyMap<number, readonly Mark[]> {
  const before = useRef(new Map<number, readonly Mark[]>());
  return useMemo(() => {
    const marks = new Map<number, Mark[]>();
    const add = (turn: number, mark: Mark) => {
      const list = marks.get(turn);
      if (list) list.push(mark);
      else marks.set(turn, [mark]);
    };
    for (const field of answerableFields(desk.form)) {
      for (const span of spansOf(desk, state, field)) add(span.turn, { start: span.start, end: span.end, field: field.name });
    }
    for (const hit of hits) add(hit.turn, { start: hit.start, end: hit.end, field: null });
    const stable = new Map<number, readonly Mark[]>();
    for (const [turn, list] of marks) {
      const old = before.current.get(turn);
      stable.set(turn, old && JSON.stringify(old) === JSON.stringify(list) ? old : list);
    }
    before.current = stable;
    return stable;
  }, [desk, state, hits]);
}

export interface ConversationTurnsProps {
  readonly state: ReviewState;
  readonly lit: string | null;
  readonly hits: readonly Hit[];
}

/** The conversation. Up and down move between messages; left and right mark words; E takes what is marked. */
export function ConversationTurns({ state, lit, hits }: ConversationTurnsProps) {
  const desk = useDesk();
  const { t } = useSpeech();
  const marks = useMarks(desk, state, hits);
  const [tabStop, setTabStop] = useState(0);

  const onKeyDown = (event: KeyboardEvent<HTMLOListElement>) => {
    const block = event.target instanceof HTMLElement ? event.target.closest<HTMLElement>('[data-turn-block]') : null;
    if (!block || event.ctrlKey || event.altKey || event.metaKey) return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      const next = event.key === 'ArrowDown' ? block.nextElementSibling : block.previousElementSibling;
      if (next instanceof HTMLElement) next.focus();
    } else if (event.key === 'ArrowRight') moveSelection(block, 'forward', event.shiftKey);
    else if (event.key === 'ArrowLeft') moveSelection(block, 'backward', event.shiftKey);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <ol
      className="turns"
      data-turns=""
      lang={desk.spokenLanguage ?? undefined}
      aria-label={t('review.conversation')}
      onKeyDown={onKeyDown}
      onFocus={(event) => {
        const block = event.target.closest<HTMLElement>('[data-turn-block]');
        if (block) setTabStop(Number(block.dataset.turnBlock));
      }}
    >
      {desk.turns.map((turn, index) => {
        const mine = marks.get(index) ?? noMarks;
        return (
          <TurnBlock
            // biome-ignore lint/suspicious/noArrayIndexKey: turns never move; their place is their identity.
            key={index}
            index={index}
            turn={turn}
            marks={mine}
            lit={lit !== null && mine.some((mark) => mark.field === lit) ? lit : null}
            isFirstOfSpeaker={desk.turns[index - 1]?.speaker !== turn.speaker}
            isTabStop={tabStop === index}
          />
        );
      })}
    </ol>
  );
}
