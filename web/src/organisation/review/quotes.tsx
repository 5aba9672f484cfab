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

/** Pairs each option of a list with its own quote when the reader gave one quote an option; else the quotes stand together. */
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
  const values = Array.isArray(view.value) ? view.value : [];
  const isPaired = values.length > 1 && values.length === view.evidence.length;
  return [...view.evidence, ...pending].map((span, index) => {
    const value = isPaired ? values[index] : undefined;
    return { key: keyOf(span, String(index)), span, label: value === undefined ? null : labelOfOption(field, value, language) };
  });
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
