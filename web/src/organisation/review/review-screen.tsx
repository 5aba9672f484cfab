import { Link, useParams } from 'react-router';
import type { ReviewScreen as ReviewScreenData } from '../../../../server/src/organisation/review/review.contract.ts';
import { TopBar } from '../../app/shell.tsx';
import { post } from '../../connection/request.ts';
import { useLoaded } from '../../connection/use-loaded.ts';
import { Waiting } from '../../elements/loading.tsx';
import { FailureNotice } from '../../elements/notice.tsx';
import { Page } from '../../elements/page.tsx';
import { useSpeech } from '../../language/language.tsx';
import { ReviewDesk } from './review-desk.tsx';
import './review.css';
import './answers.css';

/** Reached with the Back button, or from an old bookmark: there is nothing left to decide. */
function AlreadyConfirmed() {
  const { t } = useSpeech();
  return (
    <>
      <TopBar />
      <Page title={t('review.title')}>
        <p>{t('error.review.alreadyConfirmed')}</p>
        <div className="page-actions">
          <Link to="/records">{t('review.toRecords')}</Link>
          <Link className="button button-primary" to="/inbox">
            {t('review.toInbox')}
          </Link>
        </div>
      </Page>
    </>
  );
}

/** Opens one conversation for review. */
export function ReviewScreen() {
  const { id = '' } = useParams();
  const { t } = useSpeech();
  const { loaded, reload } = useLoaded(id, () => post<ReviewScreenData>(`/api/conversations/${id}/open`));
  if (loaded.state === 'ready' && loaded.value.conversation.id === id) {
    if (loaded.value.conversation.state === 'confirmed') return <AlreadyConfirmed />;
    return <ReviewDesk key={`${id}-${loaded.value.reading.id}`} screen={loaded.value} onReadAgain={reload} />;
  }
  return (
    <>
      <TopBar />
      <Page title={t('review.title')}>
        {loaded.state === 'failed' ? <FailureNotice failure={loaded.failure} onRetry={() => void reload()} /> : <Waiting />}
        <p>
          <Link to="/inbox">{t('review.toInbox')}</Link>
        </p>
      </Page>
    </>
  );
}
