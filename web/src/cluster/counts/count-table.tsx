import { useState } from 'react';
import type { Counts } from '../../../../server/src/cluster/counts/counts.contract.ts';
import { Button } from '../../elements/button.tsx';
import { WideTable } from '../../elements/wide-table.tsx';
import { useSpeech } from '../../language/language.tsx';
import { weekBars } from './count-series.ts';

const height = 28;
const step = 5;

/** Bars for the eye; hidden weeks are hatched, not empty. The numbers stand in the table of weeks. */
function Bars({ counts, weeks }: { counts: readonly (number | null)[]; weeks: readonly string[] }) {
  return (
    <svg className="week-bars" viewBox={`0 0 ${weeks.length * step} ${height}`} preserveAspectRatio="none" aria-hidden="true">
      {weekBars(weeks, counts).map(({ week, count, share }, index) =>
        count === null ? (
          <rect key={week} className="week-hidden" x={index * step} y={height - 3} width={step - 1} height={3} />
        ) : (
          <rect
            key={week}
            className="week-bar"
            x={index * step}
            y={height - share * height}
            width={step - 1}
            height={share * height}
          />
        ),
      )}
    </svg>
  );
}

interface Row {
  readonly key: string;
  readonly label: string;
  readonly counts: readonly (number | null)[];
  readonly total: number | null;
}

function useRows(counts: Counts): readonly Row[] {
  const { t, language } = useSpeech();
  const all: Row = { key: '#all', label: t('counts.all'), counts: counts.records, total: sumOrNull(counts.records) };
  const options = counts.options.map((option) => ({
    key: option.value,
    label: option.label[language] ?? option.value,
    counts: option.counts,
    total: option.total,
  }));
  return [all, ...options];
}

function sumOrNull(counts: readonly (number | null)[]): number | null {
  let sum = 0;
  for (const count of counts) {
    if (count === null) return null;
    sum += count;
  }
  return sum;
}

function Cell({ count }: { count: number | null }) {
  const { t, formats } = useSpeech();
  if (count !== null) return formats.number(count);
  return (
    <>
      <span aria-hidden="true">·</span>
      <span className="visually-hidden">{t('counts.tooFew')}</span>
    </>
  );
}

function WeekByWeek({ rows, weeks }: { rows: readonly Row[]; weeks: readonly string[] }) {
  const { t } = useSpeech();
  return (
    <WideTable label={t('counts.everyWeek')} className="week-table">
      <thead>
        <tr>
          <th scope="col">{t('measures.week')}</th>
          {rows.map((row) => (
            <th scope="col" key={row.key} className="number">
              {row.label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks.map((week, index) => (
          <tr key={week}>
            <th scope="row">{week}</th>
            {rows.map((row) => (
              <td key={row.key} className="number">
                <Cell count={row.counts[index] ?? null} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </WideTable>
  );
}

export function CountTable({ counts }: { counts: Counts }) {
  const { t, formats } = useSpeech();
  const rows = useRows(counts);
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <WideTable label={t('counts.title')} className="count-table">
        <thead>
          <tr>
            <th scope="col">{t('counts.what')}</th>
            <th scope="col" className="number">
              {t('counts.latest', { week: counts.weeks.at(-1) ?? '' })}
            </th>
            <th scope="col" className="number">
              {t('counts.total')}
            </th>
            <th scope="col" className="bars-column">
              {t('counts.period', { from: counts.weeks[0] ?? '', to: counts.weeks.at(-1) ?? '' })}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => {
            const latest = row.counts.at(-1) ?? null;
            return (
              <tr key={row.key} className={row.key === '#all' ? 'count-all' : undefined}>
                <th scope="row">{row.label}</th>
                <td className="number">
                  {latest === null ? <span className="quiet">{t('counts.tooFew')}</span> : formats.number(latest)}
                </td>
                <td className="number">
                  {row.total === null ? <span className="quiet">{t('counts.partly')}</span> : formats.number(row.total)}
                </td>
                <td>
                  <Bars counts={row.counts} weeks={counts.weeks} />
                </td>
              </tr>
            );
          })}
        </tbody>
      </WideTable>
      <Button aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        {t(isOpen ? 'counts.hideWeeks' : 'counts.showWeeks')}
      </Button>
      {isOpen && <WeekByWeek rows={rows} weeks={counts.weeks} />}
    </>
  );
}
