import type { Field } from '@varsam/forms';
import type { Span } from '../../../../server/src/organisation/review/review.contract.ts';
import { useSpeech } from '../../language/language.tsx';
import type { AnswerView } from './answer-view.ts';
import { useDesk } from './desk-context.ts';
import { cutQuote, labelOfOption, shorten } from './words.ts';

export interface QuoteItem {
  readonly key: string;
  readonly span: Span;
  /** The option this quote belongs to, when the field has several. */
  readonly label: string | null;
}

/** Each quote with the option it speaks for, where the field has several. */
export function pairQuotes(field: Field, view: AnswerView, pending: readonly Span[], language: string): readonly QuoteItem[] {
  const keyOf = (span: Span, name: string) => `${name}:${span.turn}:${span.start}:${span.end}`;
  if (view.possible.length > 0) {
    return view.possible.flatMap((possible) =>
      possible.evidence.map((span) => ({
        key: keyOf(span, String(possible.value)),
        span,
        label: labelOfOption(field, possible.value, language),
      })),
    );
  }
  return [...view.evidence, ...pending].map((span, index) => ({
    key: keyOf(span, `${index}:${span.value ?? ''}`),
    span,
    label: span.value === undefined ? null : labelOfOption(field, span.value, language),
  }));
}

export function Quotes({ id, items, isOpen }: { id: string; items: readonly QuoteItem[]; isOpen: boolean }) {
  const { t } = useSpeech();
  const { turns, showPlace, spokenLanguage } = useDesk();
  const shown = isOpen ? items : items.slice(0, 3);
  return (
    <ul className="quotes" id={id}>
      {shown.map(({ key, span, label }) => (
        <li key={key}>
          <button type="button" className="quote" tabIndex={-1} onClick={() => showPlace(span)}>
            {label && <span className="quote-option">{label}: </span>}
            <q lang={spokenLanguage ?? undefined}>{shorten(cutQuote(turns, span), 160)}</q>{' '}
            <span className="quote-turn">{t('review.turn', { number: span.turn + 1 })}</span>
          </button>
        </li>
      ))}
      {items.length > shown.length && <li className="quiet">{t('review.moreQuotes', { count: items.length - shown.length })}</li>}
    </ul>
  );
}
