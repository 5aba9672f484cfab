import { useState } from 'react';
import type { Audit, AuditEntry } from '../../../server/src/platform/audit/audit.contract.ts';
import { asFailure, type Failure } from '../connection/failure.ts';
import { get } from '../connection/request.ts';
import { useLoaded } from '../connection/use-loaded.ts';
import { Button } from '../elements/button.tsx';
import { WhenLoaded } from '../elements/loading.tsx';
import { FailureNotice, Notice } from '../elements/notice.tsx';
import { Page } from '../elements/page.tsx';
import { WideTable } from '../elements/wide-table.tsx';
import { useSpeech } from '../language/language.tsx';
import './audit.css';

function EntryRow({ entry }: { entry: AuditEntry }) {
  const { t, findKey, formats } = useSpeech();
  // Some actions end in what they were set to, for example `organisation.retentionDays.30`.
  const parts = /^(\w+\.\w+)\.(.+)$/.exec(entry.action);
  const key = findKey(`audit.${entry.action}`) ?? (parts ? findKey(`audit.${parts[1]}`) : null);
  return (
    <tr>
      <td className="number">{formats.number(entry.number)}</td>
      <td>{formats.moment(entry.at)}</td>
      <td>{entry.person ?? t('audit.system')}</td>
      <td>{key ? t(key, { value: parts?.[2] ?? '' }) : <code>{entry.action}</code>}</td>
      <td className="audit-code">{entry.subject}</td>
      <td className="audit-code" title={entry.hash}>
        {entry.hash.slice(0, 12)}
      </td>
    </tr>
  );
}

function Trail({ first }: { first: Audit }) {
  const { t } = useSpeech();
  const [more, setMore] = useState<Audit[]>([]);
  const [failure, setFailure] = useState<Failure | null>(null);
  const pages = [first, ...more];
  const next = pages.at(-1)?.next ?? null;
  const loadMore = () => {
    get<Audit>(`/api/audit?cursor=${encodeURIComponent(next ?? '')}`)
      .then((page) => setMore([...more, page]))
      .catch((thrown: unknown) => setFailure(asFailure(thrown)));
  };
  return (
    <>
      <Notice kind={first.isIntact ? 'good' : 'care'} role="status">
        <p>
          <strong>{t(first.isIntact ? 'audit.intact' : 'audit.broken')}</strong>{' '}
          {t(first.isIntact ? 'audit.intact.text' : 'audit.broken.text')}
        </p>
      </Notice>
      <WideTable label={t('nav.audit')} className="audit-table">
        <thead>
          <tr>
            <th scope="col" className="number">
              {t('audit.number')}
            </th>
            <th scope="col">{t('audit.when')}</th>
            <th scope="col">{t('audit.who')}</th>
            <th scope="col">{t('audit.what')}</th>
            <th scope="col">{t('audit.which')}</th>
            <th scope="col">{t('audit.proof')}</th>
          </tr>
        </thead>
        <tbody>
          {pages
            .flatMap((page) => page.entries)
            .map((entry) => (
              <EntryRow key={entry.number} entry={entry} />
            ))}
        </tbody>
      </WideTable>
      {failure && <FailureNotice failure={failure} />}
      {next && <Button onClick={loadMore}>{t('common.more')}</Button>}
    </>
  );
}

/** Who read or changed what. Never any words of a conversation. */
export function AuditScreen() {
  const { t } = useSpeech();
  const { loaded, reload } = useLoaded('audit', () => get<Audit>('/api/audit'));
  return (
    <Page title={t('nav.audit')} lead={t('audit.lead')} width="wide">
      <WhenLoaded loaded={loaded} onRetry={() => void reload()}>
        {(audit) => <Trail first={audit} />}
      </WhenLoaded>
    </Page>
  );
}
