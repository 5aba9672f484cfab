import { answerableFields, type Form, textIn } from '@varsam/forms';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import type { RecordDetail } from '../../../../server/src/organisation/record/record.contract.ts';
import { get } from '../../connection/request.ts';
import { useLoaded } from '../../connection/use-loaded.ts';
import { Button } from '../../elements/button.tsx';
import { WhenLoaded } from '../../elements/loading.tsx';
import { Notice } from '../../elements/notice.tsx';
import { Page } from '../../elements/page.tsx';
import { useSpeech } from '../../language/language.tsx';
import { divideForm, type Section } from '../review/sections.ts';
import { describeAnswer } from '../review/words.ts';
import { EraseDialog } from './erase-dialog.tsx';
import './record.css';

function SectionName({ section }: { section: Section }) {
  const { t, language } = useSpeech();
  return section.known ? t(`section.${section.known}`) : textIn(section.label ?? undefined, language);
}

function Values({ record }: { record: RecordDetail }) {
  const { t, language } = useSpeech();
  const decisions = new Map(record.decisions.map((decision) => [decision.field, decision]));
  return divideForm(record.formDefinition).map((section) => (
    <section key={section.id} className="part" aria-label={section.id}>
      <h2>
        <SectionName section={section} />
      </h2>
      <dl className="record-values">
        {section.fields.map((field) => {
          const decision = decisions.get(field.name);
          const value = record.words?.texts[field.name] ?? describeAnswer(field, record.values[field.name], language);
          const proposed = decision && decision.decision !== 'accept' ? describeAnswer(field, decision.proposed, language) : '';
          return (
            <div key={field.name}>
              <dt>{textIn(field.label, language)}</dt>
              <dd>
                {value || (
                  <span className="quiet">
                    {t(record.wordsErased && field.type === 'text' ? 'record.textErased' : 'answer.notStated')}
                  </span>
                )}
                {/* A space for those who listen: the value and what became of the proposal are two things. */}
                {decision && ' '}
                {decision && (
                  <span className="quiet record-decision">
                    {t(`record.decision.${decision.decision}`)}
                    {proposed && ` (${t('record.proposed', { value: proposed })})`}
                  </span>
                )}
                {record.words?.quotes[field.name]?.map((span) => (
                  <span key={`${span.turn}:${span.start}`} className="record-quote">
                    <q>{span.quote}</q> <span className="quiet">{t('review.turn', { number: span.turn + 1 })}</span>
                  </span>
                ))}
              </dd>
            </div>
          );
        })}
      </dl>
    </section>
  ));
}

function Fate({ record, onErase }: { record: RecordDetail; onErase: () => void }) {
  const { t, formats } = useSpeech();
  if (record.wordsErased) {
    return (
      <Notice>
        <p>{record.erasedAt ? t('record.erasedOn', { date: formats.date(record.erasedAt) }) : t('record.erased')}</p>
      </Notice>
    );
  }
  return (
    <Notice>
      <p>{record.eraseAt ? t('record.erasesOn', { date: formats.date(record.eraseAt) }) : t('record.holdsWords')}</p>
      <Button className="no-print" onClick={onErase}>
        {t('record.eraseNow')}
      </Button>
    </Notice>
  );
}

function countAnswered(form: Form, record: RecordDetail): number {
  return answerableFields(form).filter((field) => (record.values[field.name] ?? null) !== null).length;
}

function Detail({ record, onChanged }: { record: RecordDetail; onChanged: () => void }) {
  const { t, formats } = useSpeech();
  const [isErasing, setErasing] = useState(false);
  return (
    <>
      <p className="quiet">
        {t('record.facts', {
          name: record.confirmedBy ?? '–',
          week: record.week,
          answered: countAnswered(record.formDefinition, record),
          version: record.form.version,
        })}{' '}
        {record.seconds !== null && t('record.time', { time: formats.duration(record.seconds) })}
      </p>
      <Fate record={record} onErase={() => setErasing(true)} />
      {record.words?.summary && (
        <section className="part" aria-labelledby="record-summary">
          <h2 id="record-summary">{t('summary.title')}</h2>
          <p className="record-summary">{record.words.summary}</p>
        </section>
      )}
      <Values record={record} />
      <div className="page-actions no-print">
        <Link to="/records">{t('record.back')}</Link>
        <Button onClick={() => window.print()}>{t('record.print')}</Button>
      </div>
      {isErasing && <EraseDialog record={record} onClose={() => setErasing(false)} onErased={onChanged} />}
    </>
  );
}

export function RecordScreen() {
  const { id = '' } = useParams();
  const { t, formats } = useSpeech();
  const { loaded, reload } = useLoaded(id, () => get<RecordDetail>(`/api/records/${id}`));
  const title =
    loaded.state === 'ready' ? t('record.title', { date: formats.moment(loaded.value.confirmedAt) }) : t('record.titlePlain');
  return (
    <Page title={title}>
      <WhenLoaded loaded={loaded} onRetry={() => void reload()}>
        {(record) => <Detail record={record} onChanged={() => void reload()} />}
      </WhenLoaded>
    </Page>
  );
}
