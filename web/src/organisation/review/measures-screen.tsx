import { type Form, findField, textIn } from '@varsam/forms';
import type { Measures } from '../../../../server/src/organisation/review/review.contract.ts';
import { get } from '../../connection/request.ts';
import { useLoaded } from '../../connection/use-loaded.ts';
import { Bar } from '../../elements/bar.tsx';
import { WhenLoaded } from '../../elements/loading.tsx';
import { Page } from '../../elements/page.tsx';
import { WideTable } from '../../elements/wide-table.tsx';
import { useSpeech } from '../../language/language.tsx';
import './measures.css';

type WeekRow = Measures['weeks'][number];
type FieldRow = Measures['fields'][number];

function WeekTable({ weeks }: { weeks: readonly WeekRow[] }) {
  const { t, formats } = useSpeech();
  const largest = Math.max(1, ...weeks.map((week) => week.medianSeconds ?? 0));
  return (
    <WideTable label={t('measures.weeks')} className="measures">
      <caption>{t('measures.weeks')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('measures.week')}</th>
          <th scope="col" className="number">
            {t('measures.reviews')}
          </th>
          <th scope="col">{t('measures.time')}</th>
          <th scope="col" className="number">
            {t('measures.actions')}
          </th>
        </tr>
      </thead>
      <tbody>
        {weeks.map((week) => (
          <tr key={week.week}>
            <th scope="row">{week.week}</th>
            <td className="number">{formats.number(week.reviews)}</td>
            <td>
              <span className="with-bar">
                <span>{week.medianSeconds === null ? '–' : formats.duration(week.medianSeconds)}</span>
                <Bar value={week.medianSeconds ?? 0} largest={largest} />
              </span>
            </td>
            <td className="number">{week.medianActions === null ? '–' : formats.number(week.medianActions)}</td>
          </tr>
        ))}
      </tbody>
    </WideTable>
  );
}

const outcomes = ['accepted', 'changed', 'rejected', 'added', 'open'] as const;

function OutcomeBar({ row }: { row: FieldRow }) {
  const decided = row.accepted + row.changed + row.rejected + row.added;
  return (
    <span className="outcome-bar" aria-hidden="true">
      {outcomes.slice(0, 4).map((outcome) => (
        <span key={outcome} className={`outcome-${outcome}`} style={{ flexGrow: decided > 0 ? row[outcome] : 0 }} />
      ))}
    </span>
  );
}

function inFormOrder(rows: readonly FieldRow[], form: Form): readonly FieldRow[] {
  const order = new Map(form.fields.map((field, index) => [field.name, index]));
  return [...rows].sort((left, right) => (order.get(left.field) ?? 999) - (order.get(right.field) ?? 999));
}

function FieldTable({ rows, form }: { rows: readonly FieldRow[]; form: Form }) {
  const { t, language, formats } = useSpeech();
  return (
    <WideTable label={t('measures.fields')} className="measures">
      <caption>{t('measures.fields')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('conflict.field')}</th>
          <th scope="col">{t('measures.reader')}</th>
          {outcomes.map((outcome) => (
            <th scope="col" key={outcome} className="number">
              {t(`measures.${outcome}`)} {outcome !== 'open' && <span className={`swatch outcome-${outcome}`} />}
            </th>
          ))}
          <th scope="col" className="outcome-column">
            {t('measures.share')}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={`${row.field}-${row.reader}`}>
            <th scope="row">{textIn(findField(form, row.field)?.label, language) || row.field}</th>
            <td className="quiet">{row.reader}</td>
            {outcomes.map((outcome) => (
              <td key={outcome} className="number">
                {formats.number(row[outcome])}
              </td>
            ))}
            <td>
              <OutcomeBar row={row} />
            </td>
          </tr>
        ))}
      </tbody>
    </WideTable>
  );
}

/** How much work the reviews take, and how often the suggestion held. About the reader, never about a person. */
export function MeasuresScreen() {
  const { t, formats } = useSpeech();
  const { loaded, reload } = useLoaded('measures', async () => ({
    measures: await get<Measures>('/api/measures'),
    form: await get<Form>('/api/form'),
  }));
  return (
    <Page title={t('nav.measures')} width="wide" lead={t('measures.lead')}>
      <WhenLoaded loaded={loaded} onRetry={() => void reload()}>
        {({ measures, form }) =>
          measures.reviews === 0 ? (
            <p className="empty">{t('measures.none')}</p>
          ) : (
            <>
              <p className="lead">
                {t('measures.sentence', {
                  count: measures.reviews,
                  time: measures.medianSeconds === null ? '–' : formats.duration(measures.medianSeconds),
                  actions: measures.medianActions ?? 0,
                })}
              </p>
              <WeekTable weeks={measures.weeks} />
              <FieldTable rows={inFormOrder(measures.fields, form)} form={form} />
            </>
          )
        }
      </WhenLoaded>
    </Page>
  );
}
