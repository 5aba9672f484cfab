import { useState } from 'react';
import { Link, useNavigate } from 'react-router';
import type { Demo } from '../../../server/src/demo/demo.contract.ts';
import { asFailure, type Failure } from '../connection/failure.ts';
import { get, remove } from '../connection/request.ts';
import { Button } from '../elements/button.tsx';
import { Dialog } from '../elements/dialog.tsx';
import { ProgressBar } from '../elements/loading.tsx';
import { FailureNotice } from '../elements/notice.tsx';
import { useSession } from '../identity/session.tsx';
import { useSpeech } from '../language/language.tsx';

function RemoveDialog({ onClose }: { onClose: () => void }) {
  const { t } = useSpeech();
  const { reload } = useSession();
  const navigate = useNavigate();
  const [failure, setFailure] = useState<Failure | null>(null);
  const [removing, setRemoving] = useState<Demo | null>(null);
  const [isBusy, setBusy] = useState(false);
  const removeAll = async () => {
    setBusy(true);
    setFailure(null);
    try {
      for (let demo = await remove<Demo>('/api/demo'); demo.state === 'removing'; demo = await get<Demo>('/api/demo')) {
        setRemoving(demo);
        await new Promise((resolve) => window.setTimeout(resolve, 400));
      }
      await reload();
      onClose();
      void navigate('/');
    } catch (thrown) {
      setFailure(asFailure(thrown));
      setRemoving(null);
      setBusy(false);
    }
  };
  return (
    <Dialog
      title={t('demo.remove.title')}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{t('common.cancel')}</Button>
          <Button look="danger" isBusy={isBusy} onClick={() => void removeAll()}>
            {t('demo.remove.go')}
          </Button>
        </>
      }
    >
      {failure && <FailureNotice failure={failure} />}
      <p>{t('demo.remove.text')}</p>
      {removing && <ProgressBar label={t('demo.removing')} done={removing.done} total={removing.total} />}
    </Dialog>
  );
}

/** A thin line that never lets invented data pass for real. */
export function DemoBanner() {
  const { t } = useSpeech();
  const { session, signOut } = useSession();
  const navigate = useNavigate();
  const [isRemoving, setRemoving] = useState(false);
  if (session.state !== 'signedIn' || !session.organisation.isDemo) return null;
  return (
    <aside className="demo-banner" aria-label={t('demo.banner')}>
      <strong>{t('demo.banner')}</strong>
      <span className="quiet">{t('demo.as', { role: t(`role.${session.role}`) })}</span>
      <Link to="/demo">{t('demo.switch')}</Link>
      <Button look="text" onClick={() => void signOut().then(() => navigate('/welcome'))}>
        {t('demo.leave')}
      </Button>
      <Button look="text" onClick={() => setRemoving(true)}>
        {t('demo.remove')}
      </Button>
      {isRemoving && <RemoveDialog onClose={() => setRemoving(false)} />}
    </aside>
  );
}
