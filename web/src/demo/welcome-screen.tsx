import { useState } from 'react';
import { Link, Navigate, useNavigate } from 'react-router';
import { asFailure, type Failure } from '../connection/failure.ts';
import { post } from '../connection/request.ts';
import { Button } from '../elements/button.tsx';
import { FailureNotice } from '../elements/notice.tsx';
import { Page } from '../elements/page.tsx';
import { useSession } from '../identity/session.tsx';
import { useSpeech } from '../language/language.tsx';

/** First visit: two choices. */
export function WelcomeScreen() {
  const { t } = useSpeech();
  const { session } = useSession();
  const navigate = useNavigate();
  const [failure, setFailure] = useState<Failure | null>(null);
  const [isBusy, setBusy] = useState(false);
  if (session.state === 'signedIn') return <Navigate to="/" replace />;

  const fillDemo = async () => {
    setBusy(true);
    try {
      if (!session.demo) await post('/api/demo');
      void navigate('/demo');
    } catch (thrown) {
      const refused = asFailure(thrown);
      // Somebody has already started it: follow it on the next page.
      if (refused.code === 'demo.busy') void navigate('/demo');
      else setFailure(refused);
      setBusy(false);
    }
  };

  return (
    <Page title={t('welcome.title')} lead={t('welcome.lead')}>
      {failure && <FailureNotice failure={failure} />}
      <div className="two-choices">
        <section aria-labelledby="choice-demo">
          <h2 id="choice-demo">{t('welcome.demo.title')}</h2>
          <p>{t('welcome.demo.text')}</p>
          <Button look="primary" isBusy={isBusy} onClick={() => void fillDemo()}>
            {t('welcome.demo.go')}
          </Button>
        </section>
        <section aria-labelledby="choice-setup">
          <h2 id="choice-setup">{t('welcome.setup.title')}</h2>
          <p>{t('welcome.setup.text')}</p>
          <Link className="button button-plain" to="/setup">
            {t('welcome.setup.go')}
          </Link>
        </section>
      </div>
      <p className="quiet">
        {t('welcome.words')} <Link to="/om">{t('menu.about')}</Link>
      </p>
      {session.state === 'signedOut' && (
        <p>
          <Link to="/sign-in">{t('signIn.title')}</Link>
        </p>
      )}
    </Page>
  );
}
