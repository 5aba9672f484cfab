import { answerableFields, textIn } from '@varsam/forms';
import { useMemo } from 'react';
import type { Span } from '../../../../server/src/organisation/review/review.contract.ts';
import { Button } from '../../elements/button.tsx';
import { ShieldIcon } from '../../elements/icons.tsx';
import { Notice } from '../../elements/notice.tsx';
import type { MessageKey } from '../../language/catalogue.ts';
import { useSpeech } from '../../language/language.tsx';
import { AnswerRow } from './answer-row.tsx';
import { isEmptyAnswer, viewAnswer } from './answer-view.ts';
import { summaryName, useDesk } from './desk-context.ts';
import type { ReviewState } from './review-state.ts';
import { divideForm, type Section } from './sections.ts';
import { SummaryRow } from './summary-row.tsx';

export interface FormColumnProps {
  readonly state: ReviewState;
  readonly shown: ReadonlySet<string>;
  readonly active: string | null;
  readonly hovered: string | null;
  readonly writing: { readonly field: string; readonly start: string } | null;
  readonly isSummaryOpen: boolean;
  readonly onEditSummary: (isEditing: boolean) => void;
  readonly onShowConversation: () => void;
}

const noSpans: readonly Span[] = [];

function Flags() {
  const { reading } = useDesk();
  const { t, findKey } = useSpeech();
  const known = reading.flags
    .filter((flag) => flag !== 'readerFailed')
    .map((flag) => findKey(`flag.${flag}`))
    .filter((key): key is MessageKey => key !== null);
  return known.map((key) => (
    <Notice key={key} kind="care">
      <p>{t(key)}</p>
    </Notice>
  ));
}

function SectionTitle({ section }: { section: Section }) {
  const { t, language } = useSpeech();
  if (section.known === null) return textIn(section.label ?? undefined, language);
  return (
    <>
      {section.known === 'safety' && <ShieldIcon />} {t(`section.${section.known}`)}
    </>
  );
}

/** The form: safety first, then the rest, then the summary. */
export function FormColumn({
  state,
  shown,
  active,
  hovered,
  writing,
  isSummaryOpen,
  onEditSummary,
  onShowConversation,
}: FormColumnProps) {
  const { t, formats } = useSpeech();
  const { form, reading } = useDesk();
  const sections = useMemo(() => divideForm(form), [form]);
  const visible = answerableFields(form).filter((field) => shown.has(field.name));
  const filled = visible.filter((field) => !isEmptyAnswer(viewAnswer(field, reading, state.decisions[field.name]).value)).length;
  return (
    <section className="column form-column" aria-labelledby="form-title">
      <div className="column-head">
        <h2 id="form-title">{t('review.form')}</h2>
        <Button look="text" className="only-narrow" onClick={onShowConversation}>
          {t('review.showConversation')}
        </Button>
        <span className="quiet">
          {t('review.filled', { filled: formats.number(filled), total: formats.number(visible.length) })}
        </span>
      </div>
      <div className="form-scroll">
        <Flags />
        {sections.map((section) => {
          const fields = section.fields.filter((field) => shown.has(field.name));
          if (fields.length === 0) return null;
          return (
            <section key={section.id} className={`section section-${section.id}`} aria-labelledby={`section-${section.id}`}>
              <h3 id={`section-${section.id}`}>
                <SectionTitle section={section} />
              </h3>
              {section.id === 'safety' && <p className="section-note quiet">{t('section.safety.note')}</p>}
              <ul className="answers">
                {fields.map((field) => (
                  <AnswerRow
                    key={field.name}
                    field={field}
                    decision={state.decisions[field.name]}
                    pending={state.pending[field.name] ?? noSpans}
                    isActive={active === field.name}
                    isLit={hovered === field.name}
                    startWith={writing?.field === field.name ? writing.start : null}
                  />
                ))}
              </ul>
            </section>
          );
        })}
        <SummaryRow summary={state.summary} isActive={active === summaryName} isEditing={isSummaryOpen} onEdit={onEditSummary} />
      </div>
    </section>
  );
}
