import { useEffect, useState } from 'react';
import { Link, useNavigate } from 'react-router';
import type { ConversationList } from '../../../../server/src/organisation/conversation/conversation.contract.ts';
import { asFailure, type Failure } from '../../connection/failure.ts';
import { get } from '../../connection/request.ts';
import { useLoaded } from '../../connection/use-loaded.ts';
import { Button, KeyHint } from '../../elements/button.tsx';
import { WhenLoaded } from '../../elements/loading.tsx';
import { FailureNotice } from '../../elements/notice.tsx';
import { Page } from '../../elements/page.tsx';
import { useSpeech } from '../../language/language.tsx';
import { ConversationRows } from './conversation-rows.tsx';
import './inbox.css';

export type InboxView = 'waiting' | 'mine' | 'all' | 'confirmed';
const views: readonly InboxView[] = ['waiting', 'mine', 'confirmed', 'all'];

function listPath(view: InboxView, cursor: string | null): string {
  return `/api/conversations?state=${view}${cursor ? `&cursor=${encodeURIComponent(cursor)}` : ''}`;
}

/** Enter opens the first waiting conversation, N adds one, arrows move along the list. */
function useInboxKeys(first: string | undefined): void {
  const navigate = useNavigate();
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      const { target } = event;
      if (target instanceof Element && target.closest('input, textarea, select, dialog')) return;
      const rows = [...document.querySelectorAll<HTMLElement>('[data-conversation]')];
      if (event.key.toLowerCase() === 'n') void navigate('/inbox/new');
      else if (event.key === 'Enter' && first && !(target instanceof Element && target.closest('a, button')))
        void navigate(`/conversations/${first}`);
      else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
        const at = rows.indexOf(document.activeElement as HTMLElement);
        rows[Math.max(0, event.key === 'ArrowDown' ? at + 1 : at - 1)]?.focus();
      } else return;
      event.preventDefault();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [first, navigate]);
}

function Rows({ view, first }: { view: InboxView; first: ConversationList }) {
  const { t } = useSpeech();
  const [more, setMore] = useState<ConversationList[]>([]);
  const [failure, setFailure] = useState<Failure | null>(null);
  const pages = [first, ...more];
  const conversations = pages.flatMap((page) => page.conversations);
  const next = pages.at(-1)?.next ?? null;
  useInboxKeys(view === 'waiting' ? conversations.find((each) => each.state !== 'reading')?.id : undefined);
  const loadMore = () => {
    get<ConversationList>(listPath(view, next))
      .then((page) => setMore([...more, page]))
      .catch((thrown: unknown) => setFailure(asFailure(thrown)));
  };
  if (conversations.length === 0) return <p className="empty">{t(`inbox.empty.${view}`)}</p>;
  return (
    <>
      <ConversationRows conversations={conversations} />
      {failure && <FailureNotice failure={failure} />}
      {next && <Button onClick={loadMore}>{t('common.more')}</Button>}
    </>
  );
}

/** What waits to be reviewed, safety first. */
export function InboxScreen() {
  const { t } = useSpeech();
  const [view, setView] = useState<InboxView>('waiting');
  const { loaded, reload } = useLoaded(view, () => get<ConversationList>(listPath(view, null)));
  const isReading = loaded.state === 'ready' && loaded.value.conversations.some((each) => each.state === 'reading');
  useEffect(() => {
    const timer = window.setInterval(() => void reload(), isReading ? 1500 : 30_000);
    return () => window.clearInterval(timer);
  }, [isReading, reload]);

  return (
    <Page
      title={t('inbox.title')}
      width="wide"
      lead={loaded.state === 'ready' ? t('inbox.waiting', { count: loaded.value.waiting }) : undefined}
      aside={
        <Link className="button button-primary" to="/inbox/new" aria-keyshortcuts="N">
          <span>{t('inbox.add')}</span>
          <KeyHint>N</KeyHint>
        </Link>
      }
    >
      <fieldset className="segments">
        <legend className="visually-hidden">{t('inbox.view')}</legend>
        {views.map((each) => (
          <label key={each}>
            <input type="radio" name="view" checked={view === each} onChange={() => setView(each)} />
            <span>{t(`inbox.view.${each}`)}</span>
          </label>
        ))}
      </fieldset>
      <WhenLoaded loaded={loaded} onRetry={() => void reload()}>
        {(list) => <Rows key={view} view={view} first={list} />}
      </WhenLoaded>
    </Page>
  );
}
