import { textIn } from '@varsam/forms';
import { useCallback, useEffect, useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import type { RecordList, RecordListItem } from '../../../../server/src/organisation/record/record.contract.ts';
import { asFailure, type Failure } from '../../connection/failure.ts';
import { get } from '../../connection/request.ts';
import { useLoaded } from '../../connection/use-loaded.ts';
import { Button } from '../../elements/button.tsx';
import { WhenLoaded } from '../../elements/loading.tsx';
import { FailureNotice } from '../../elements/notice.tsx';
import { Page } from '../../elements/page.tsx';
import { WideTable } from '../../elements/wide-table.tsx';
import { useSpeech } from '../../language/language.tsx';
import { describeAnswer } from '../review/words.ts';
import { RecordFilters } from './record-filters.tsx';
import { listColumns, type RecordSearch, readSearch, writeSearch } from './record-search.ts';
import './record.css';

const exportFormats = ['csv', 'xlsx', 'jsonl'] as const;

function Exports({ search, total }: { search: RecordSearch; total: number }) {
  const { t, language } = useSpeech();
  if (total === 0) return null;
  return (
    <p className="exports">
      {t('records.export', { count: total })}{' '}
      {exportFormats.map((format) => (
        <a key={format} href={`/api/records/export?${writeSearch(search, { format, language })}`} download>
          {t(`records.export.${format}`)}
        </a>
      ))}
    </p>
  );
}

function RecordTable({ first, more }: { first: RecordList; more: readonly RecordListItem[] }) {
  const { t, language, formats } = useSpeech();
  const columns = listColumns(first.form);
  return (
    <WideTable label={t('nav.records')} className="record-table">
      <thead>
        <tr>
          <th scope="col">{t('records.confirmed')}</th>
          {columns.map((field) => (
            <th scope="col" key={field.name}>
              {textIn(field.label, language)}
            </th>
          ))}
          <th scope="col">{t('records.by')}</th>
        </tr>
      </thead>
      <tbody>
        {[...first.records, ...more].map((record) => (
          <tr key={record.id}>
            <th scope="row">
              <Link to={`/records/${record.id}`}>{formats.moment(record.confirmedAt)}</Link>
              {record.wordsErased && <span className="quiet record-erased">{t('records.wordsErased')}</span>}
            </th>
            {columns.map((field) => (
              <td key={field.name}>
                {describeAnswer(field, record.values[field.name], language) || <span className="quiet">–</span>}
              </td>
            ))}
            <td className="quiet">{record.confirmedBy ?? '–'}</td>
          </tr>
        ))}
      </tbody>
    </WideTable>
  );
}

function Results({ list, search }: { list: RecordList; search: RecordSearch }) {
  const { t } = useSpeech();
  const [more, setMore] = useState<readonly RecordListItem[]>([]);
  const [next, setNext] = useState(list.next);
  const [failure, setFailure] = useState<Failure | null>(null);
  useEffect(() => {
    setMore([]);
    setNext(list.next);
  }, [list]);
  const loadMore = () => {
    get<RecordList>(`/api/records?${writeSearch(search, { cursor: next ?? '', limit: '200' })}`)
      .then((page) => {
        setMore([...more, ...page.records]);
        setNext(page.next);
      })
      .catch((thrown: unknown) => setFailure(asFailure(thrown)));
  };
  if (list.total === 0) return <p className="empty">{t(writeSearch(search).size > 0 ? 'records.noneFound' : 'records.none')}</p>;
  return (
    <>
      <RecordTable first={list} more={more} />
      {failure && <FailureNotice failure={failure} />}
      {next && (
        <p>
          <Button onClick={loadMore}>{t('common.more')}</Button>{' '}
          <span className="quiet">{t('records.shown', { shown: list.records.length + more.length, total: list.total })}</span>
        </p>
      )}
    </>
  );
}

/** The confirmed forms: searched, filtered, taken out as a file. */
export function RecordListScreen() {
  const { t } = useSpeech();
  const [params, setParams] = useSearchParams();
  const search = readSearch(params);
  const key = writeSearch(search).toString();
  const { loaded, reload } = useLoaded(key, () => get<RecordList>(`/api/records?${key}`));
  const change = useCallback((next: RecordSearch) => setParams(writeSearch(next)), [setParams]);
  return (
    <Page
      title={t('nav.records')}
      width="wide"
      lead={loaded.state === 'ready' ? t('records.total', { count: loaded.value.total }) : undefined}
    >
      <WhenLoaded loaded={loaded} onRetry={() => void reload()}>
        {(list) => (
          <>
            <RecordFilters form={list.form} search={search} onChange={change} />
            <Exports search={search} total={list.total} />
            <Results list={list} search={search} />
          </>
        )}
      </WhenLoaded>
      {loaded.state === 'failed' && key !== '' && (
        <p>
          <Link to="/records">{t('records.clear')}</Link>
        </p>
      )}
    </Page>
  );
}
