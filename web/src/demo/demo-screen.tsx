import { useEffect, useRef, useState } from 'react';
import { Link, useNavigate } from 'react-router';
import type { Demo } from '../../../server/src/demo/demo.contract.ts';
import type { Role } from '../../../server/src/platform/identity/identity.contract.ts';
import { asFailure, type Failure } from '../connection/failure.ts';
import { post } from '../connection/request.ts';
import { Button } from '../elements/button.tsx';
import { ProgressBar, Waiting } from '../elements/loading.tsx';
import { FailureNotice } from '../elements/notice.tsx';
import { Page } from '../elements/page.tsx';
import { homeOf, useSession } from '../identity/session.tsx';
import { useSpeech } from '../language/language.tsx';
import { useDemo } from './use-demo.ts';

const demoRoles: readonly Role[] = ['supporter', 'coordinator', 'administrator', 'analyst'];

function RoleChoices({ onFailure }: { onFailure: (failure: Failure) => void }) {
  const { t } = useSpeech();
  const { reload } = useSession();
  const navigate = useNavigate();
  const [entering, setEntering] = useState<Role | null>(null);
  const enter = async (role: Role) => {
    setEntering(role);
    try {
      await post('/api/demo/enter', { role });
      await reload();
      void navigate(homeOf(role));
    } catch (thrown) {
      onFailure(asFailure(thrown));
      setEntering(null);
    }
  };
  return (
    <ul className="role-choices">
      {demoRoles.map((role) => (
        <li key={role}>
          <div>
            <h2>{t(`role.${role}`)}</h2>
            <p>{t(`role.${role}.does`)}</p>
          </div>
          <Button
            isBusy={entering !== null}
            aria-label={t('demo.enterAs', { role: t(`role.${role}`) })}
            onClick={() => void enter(role)}
          >
            {t('demo.enter')}
          </Button>
        </li>
      ))}
      <li>
        <div>
          <h2>{t('role.public')}</h2>
          <p>{t('role.public.does')}</p>
        </div>
        <Link className="button button-plain" to="/om">
          {t('demo.look')}
        </Link>
      </li>
    </ul>
  );
}

/** When everything invented is gone, so is the session in it: back to the first page. */
function useHomeAfterRemoval(demo: Demo | null): void {
  const { reload } = useSession();
  const navigate = useNavigate();
  const wasRemoving = useRef(false);
  useEffect(() => {
    if (demo?.state === 'removing') wasRemoving.current = true;
    if (demo?.state !== 'absent' || !wasRemoving.current) return;
    wasRemoving.current = false;
    void reload().then(() => navigate('/'));
  }, [demo?.state, reload, navigate]);
}

/** Filling with a number, then: step in as. */
export function DemoScreen() {
  const { t } = useSpeech();
  const { demo, failure, follow } = useDemo();
  const [refused, setRefused] = useState<Failure | null>(null);
  useHomeAfterRemoval(demo);
  const begin = () => {
    post('/api/demo')
      .then(follow)
      .catch((thrown: unknown) => setRefused(asFailure(thrown)));
  };
  const isReady = demo?.state === 'ready';
  return (
    <Page
      title={t(isReady ? 'demo.ready.title' : 'demo.title')}
      lead={t(isReady ? 'demo.ready.lead' : demo?.state === 'removing' ? 'demo.removing.lead' : 'demo.lead')}
    >
      {(refused ?? failure) && <FailureNotice failure={(refused ?? failure) as Failure} onRetry={follow} />}
      {!demo && !failure && <Waiting />}
      {demo?.state === 'filling' && <ProgressBar label={t('demo.filling')} done={demo.done} total={demo.total} />}
      {demo?.state === 'removing' && <ProgressBar label={t('demo.removing')} done={demo.done} total={demo.total} />}
      {demo?.state === 'absent' && (
        <Button look="primary" onClick={begin}>
          {t('welcome.demo.go')}
        </Button>
      )}
      {isReady && <RoleChoices onFailure={setRefused} />}
    </Page>
  );
}
