import { useState } from 'react';
import type { Counts } from '../../../../server/src/cluster/counts/counts.contract.ts';
import { get } from '../../connection/request.ts';
import { useLoaded } from '../../connection/use-loaded.ts';
import { Choice } from '../../elements/entry.tsx';
import { WhenLoaded } from '../../elements/loading.tsx';
import { Page } from '../../elements/page.tsx';
import { useSpeech } from '../../language/language.tsx';
import { recentMean } from './count-series.ts';
import { CountTable } from './count-table.tsx';
import './counts.css';

const spans = ['13', '26', '52', '104'] as const;
type Span = (typeof spans)[number];

function labelIn(label: Readonly<Record<string, string>>, language: string): string {
  return label[language] ?? Object.values(label)[0] ?? '';
}

/** One sentence that says what the table shows. */
function Sentence({ counts }: { counts: Counts }) {
  const { t, formats } = useSpeech();
  const latest = counts.records.at(-1) ?? null;
  const mean = recentMean(counts.records);
  return (
    <p className="lead">
      {t('counts.sentence', {
        week: counts.weeks.at(-1) ?? '–',
        latest: latest === null ? t('counts.tooFew') : formats.number(latest),
        mean: mean === null ? '–' : formats.number(Math.round(mean)),
        organisations: counts.organisations,
      })}
    </p>
  );
}

/** The counts of the cluster week by week. Numbers only. */
export function CountsScreen() {
  const { t, language } = useSpeech();
  const [field, setField] = useState('violence_forms');
  const [span, setSpan] = useState<Span>('26');
  const { loaded, reload } = useLoaded(`${field}-${span}`, () =>
    get<Counts>(`/api/counts?field=${encodeURIComponent(field)}&weeks=${span}`),
  );
  return (
    <Page title={t('counts.title')} width="wide">
      <WhenLoaded loaded={loaded} onRetry={() => void reload()}>
        {(counts) => (
          <>
            <Sentence counts={counts} />
            <div className="counts-choices">
              <Choice
                label={t('counts.field')}
                value={field}
                options={counts.fields.map((each) => ({ value: each.name, label: labelIn(each.label, language) }))}
                onChange={setField}
              />
              <Choice
                label={t('counts.span')}
                value={span}
                options={spans.map((each) => ({ value: each, label: t('counts.weeks', { count: Number(each) }) }))}
                onChange={setSpan}
              />
            </div>
            <CountTable counts={counts} />
            <p className="quiet">{t('counts.hidden', { smallest: counts.smallest })}</p>
          </>
        )}
      </WhenLoaded>
    </Page>
  );
}
