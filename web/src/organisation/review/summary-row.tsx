import { useEffect, useMemo, useRef } from 'react';
import { Button } from '../../elements/button.tsx';
import { useSpeech } from '../../language/language.tsx';
import { summaryName, useDesk } from './desk-context.ts';
import { focusAnswer } from './places.ts';
import { summarySentences } from './words.ts';

function TurnLinks({ turns }: { turns: readonly number[] }) {
  const { t } = useSpeech();
  const desk = useDesk();
  return turns.map((turn) => (
    <button
      key={turn}
      type="button"
      tabIndex={-1}
      className="turn-link"
      onClick={() => desk.showPlace({ turn, start: 0, end: desk.turns[turn]?.text.length ?? 0 })}
    >
      {t('review.turn', { number: turn + 1 })}
    </button>
  ));
}

function SummaryText({ text }: { text: string }) {
  const { t } = useSpeech();
  const { reading, spokenLanguage } = useDesk();
  const sentences = useMemo(() => summarySentences(text, reading.summaryEvidence), [text, reading.summaryEvidence]);
  if (text.trim() === '') return <p className="value-none">{t('summary.empty')}</p>;
  if (sentences) {
    return (
      <ol className="summary-sentences" lang={spokenLanguage ?? undefined}>
        {sentences.map((sentence, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a sentence is known by its place.
          <li key={index}>
            {sentence.text} <TurnLinks turns={sentence.turns} />
          </li>
        ))}
      </ol>
    );
  }
  const turns = [...new Set(reading.summaryEvidence.flat())].sort((left, right) => left - right);
  return (
    <>
      <p lang={spokenLanguage ?? undefined}>{text}</p>
      {turns.length > 0 && (
        <p className="quiet">
          {t('summary.restsOn')} <TurnLinks turns={turns} />
        </p>
      )}
    </>
  );
}

export interface SummaryRowProps {
  readonly summary: string | null;
  readonly isActive: boolean;
  readonly isEditing: boolean;
  readonly onEdit: (isEditing: boolean) => void;
}

function SummaryEditor({ text, isChanged, onDone }: { text: string; isChanged: boolean; onDone: () => void }) {
  const { t } = useSpeech();
  const { reading, store, spokenLanguage } = useDesk();
  const area = useRef<HTMLTextAreaElement>(null);
  useEffect(() => area.current?.focus(), []);
  const edit = (next: string) => store.send({ type: 'summaryEdited', summary: next === reading.summary ? null : next });
  return (
    <>
      <textarea
        ref={area}
        value={text}
        rows={7}
        maxLength={8000}
        lang={spokenLanguage ?? undefined}
        aria-label={t('summary.title')}
        onChange={(event) => edit(event.target.value)}
        onKeyDown={(event) => event.key === 'Escape' && onDone()}
      />
      <div className="editor-actions">
        <Button keyHint="Esc" onClick={onDone}>
          {t('summary.done')}
        </Button>
        {isChanged && (
          <Button look="text" onClick={() => edit(reading.summary)}>
            {t('summary.restore')}
          </Button>
        )}
      </div>
    </>
  );
}

/** The summary: read, and edited in place. Each sentence leads to the turns it rests on. */
export function SummaryRow({ summary, isActive, isEditing, onEdit }: SummaryRowProps) {
  const { t } = useSpeech();
  const { reading, enter } = useDesk();
  const text = summary ?? reading.summary;
  const leave = () => {
    onEdit(false);
    requestAnimationFrame(() => focusAnswer(summaryName));
  };
  return (
    <section className={`summary${isActive ? ' is-active' : ''}`} data-row="" aria-labelledby="summary-title">
      <div className="section-head">
        <h3 id="summary-title">{t('summary.title')}</h3>
        {summary !== null && <span className="answer-state">{t('answer.state.changed')}</span>}
      </div>
      {isEditing ? (
        <SummaryEditor text={text} isChanged={summary !== null} onDone={leave} />
      ) : (
        <>
          <SummaryText text={text} />
          <div className="editor-actions">
            <button
              type="button"
              className="button button-plain"
              data-answer={summaryName}
              onFocus={() => enter(summaryName)}
              onClick={() => onEdit(true)}
            >
              {t(text.trim() === '' ? 'summary.write' : 'summary.edit')}
            </button>
          </div>
        </>
      )}
    </section>
  );
}
