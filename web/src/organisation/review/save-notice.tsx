import { Button } from '../../elements/button.tsx';
import { FailureNotice, Notice } from '../../elements/notice.tsx';
import { useSpeech } from '../../language/language.tsx';
import type { SaveStatus } from './saver.ts';

/** Says plainly when the work is only on this screen, and what happens next. */
export function SaveNotice({ status, onRetry }: { status: SaveStatus; onRetry: () => void }) {
  const { t } = useSpeech();
  if (status.kind === 'offline') {
    return (
      <Notice kind="care" role="status">
        <p>{t('save.offline')}</p>
      </Notice>
    );
  }
  if (status.kind === 'signedOut') {
    return (
      <Notice kind="care" role="alert">
        <p>
          {t('save.signedOut')}{' '}
          <a href="/sign-in" target="_blank" rel="noreferrer">
            {t('save.signInAgain')}
          </a>
        </p>
        <Button onClick={onRetry}>{t('save.tryNow')}</Button>
      </Notice>
    );
  }
  return status.kind === 'refused' ? <FailureNotice failure={status.failure} onRetry={onRetry} /> : null;
}
