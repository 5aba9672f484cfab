import { useState } from 'react';
import type { ReviewScreen } from '../../../../server/src/organisation/review/review.contract.ts';
import { asFailure, type Failure } from '../../connection/failure.ts';
import { post } from '../../connection/request.ts';
import { Button } from '../../elements/button.tsx';
import { FailureNotice, Notice } from '../../elements/notice.tsx';
import { useSpeech } from '../../language/language.tsx';

/** Offered only when the reader failed: the form can be filled by hand, or the reading tried once more. */
export function ReadAgain({ screen, onReadAgain }: { screen: ReviewScreen; onReadAgain: () => void }) {
  const { t } = useSpeech();
  const [isBusy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  if (!screen.reading.flags.includes('readerFailed')) return null;
  const readAgain = async () => {
    setBusy(true);
    setFailure(null);
    try {
      await post(`/api/conversations/${screen.conversation.id}/read`);
      onReadAgain();
    } catch (thrown) {
      setFailure(asFailure(thrown));
    } finally {
      setBusy(false);
    }
  };
  return (
    <Notice kind="care">
      <p>{t('flag.readerFailed')}</p>
      {failure && <FailureNotice failure={failure} />}
      <Button isBusy={isBusy} onClick={() => void readAgain()}>
        {t('review.readAgain')}
      </Button>
    </Notice>
  );
}
