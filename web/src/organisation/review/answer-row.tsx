import { type Field, textIn } from '@varsam/forms';
import { memo, useId, useMemo } from 'react';
import type { Decision, Span } from '../../../../server/src/organisation/review/review.contract.ts';
import { useSpeech } from '../../language/language.tsx';
import { AnswerEditor } from './answer-editor.tsx';
import { AnswerMark } from './answer-mark.tsx';
import { type AnswerView, needsDecision, viewAnswer } from './answer-view.ts';
import { useDesk } from './desk-context.ts';
import { pairQuotes, Quotes } from './quotes.tsx';
import { describeAnswer, labelOfOption } from './words.ts';

export interface AnswerRowProps {
  readonly field: Field;
  readonly decision: Decision | undefined;
  readonly pending: readonly Span[];
  readonly isActive: boolean;
  readonly isLit: boolean;
  /** A digit pressed on the row begins the value. */
  readonly startWith: string | null;
}

function AnswerValue({ field, view }: { field: Field; view: AnswerView }) {
  const { t, language } = useSpeech();
  if (view.possible.length > 0) {
    return (
      <span className="value-possible">
        {view.possible.map((possible) => (
          <span key={String(possible.value)} className="value-maybe">
            {labelOfOption(field, possible.value, language)}
          </span>
        ))}
      </span>
    );
  }
  const words = describeAnswer(field, view.value, language);
  return words === '' ? <span className="value-none">{t('answer.notStated')}</span> : <span className="value">{words}</span>;
}

/** One answer: its value and its quotes as one object. Opens when it has the focus. */
export const AnswerRow = memo(function AnswerRow({ field, decision, pending, isActive, isLit, startWith }: AnswerRowProps) {
  const { t, language } = useSpeech();
  const { reading, enter, hover } = useDesk();
  const quotesId = useId();
  const view = useMemo(() => viewAnswer(field, reading, decision), [field, reading, decision]);
  const quotes = useMemo(() => pairQuotes(field, view, pending, language), [field, view, pending, language]);
  const waits = needsDecision(field, view);
  const names = [
    'answer',
    `answer-${view.state}`,
    isActive && 'is-active',
    isLit && 'is-lit',
    field.safety && 'is-safety',
    waits && 'is-waiting',
  ];
  return (
    <li
      className={names.filter(Boolean).join(' ')}
      data-row=""
      onMouseEnter={() => hover(field.name)}
      onMouseLeave={() => hover(null)}
    >
      <button
        type="button"
        className="answer-main"
        data-answer={field.name}
        aria-describedby={quotes.length > 0 ? quotesId : undefined}
        aria-expanded={isActive}
        onFocus={() => enter(field.name)}
        // Safari does not focus a button that is clicked.
        onClick={(event) => event.currentTarget.focus()}
      >
        <AnswerMark state={view.state} />
        <span className="answer-label">{textIn(field.label, language)}</span>
        <span className="answer-value">
          <AnswerValue field={field} view={view} />
        </span>
        <span className="answer-state">{t(field.safety && waits ? 'answer.state.safety' : `answer.state.${view.state}`)}</span>
      </button>
      {quotes.length > 0 && <Quotes id={quotesId} items={quotes} isOpen={isActive} />}
      {isActive && (
        <AnswerEditor
          field={field}
          view={view}
          hasDecision={decision !== undefined}
          hasPending={pending.length > 0}
          startWith={startWith}
        />
      )}
    </li>
  );
});
