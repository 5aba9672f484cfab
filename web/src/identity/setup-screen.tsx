import { useState } from 'react';
import { useNavigate } from 'react-router';
import type { Setup } from '../../../server/src/platform/identity/identity.contract.ts';
import { post } from '../connection/request.ts';
import { Button } from '../elements/button.tsx';
import { Entry } from '../elements/entry.tsx';
import { FailureNotice } from '../elements/notice.tsx';
import { Page } from '../elements/page.tsx';
import { useSpeech } from '../language/language.tsx';
import { useOneTimeToken } from './one-time-token.ts';
import { useSession } from './session.tsx';
import { useSend } from './use-send.ts';

function SetupForm({ token }: { token: string }) {
  const { t, language } = useSpeech();
  const { reload } = useSession();
  const navigate = useNavigate();
  const [organisation, setOrganisation] = useState('');
  const [name, setName] = useState('');
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const { isBusy, failure, send } = useSend(async () => {
    const body: Setup = { token, organisation, name, email, password, language };
    await post('/api/setup', body);
    await reload();
    void navigate('/');
  });
  return (
    <form className="form" onSubmit={send}>
      {failure && <FailureNotice failure={failure} />}
      <Entry
        label={t('setup.organisation')}
        value={organisation}
        onChange={(e) => setOrganisation(e.target.value)}
        required
        minLength={2}
        autoComplete="organization"
      />
      <Entry label={t('setup.name')} value={name} onChange={(e) => setName(e.target.value)} required autoComplete="name" />
      <Entry
        label={t('signIn.email')}
        type="email"
        value={email}
        onChange={(e) => setEmail(e.target.value)}
        required
        autoComplete="username"
      />
      <Entry
        label={t('signIn.password')}
        hint={t('password.rule')}
        type="password"
        value={password}
        onChange={(e) => setPassword(e.target.value)}
        required
        minLength={12}
        autoComplete="new-password"
      />
      <div className="page-actions">
        <Button look="primary" type="submit" isBusy={isBusy}>
          {t('setup.go')}
        </Button>
      </div>
    </form>
  );
}

/** Starting an organisation, with the one-time link from the terminal. */
export function SetupScreen() {
  const { t } = useSpeech();
  const token = useOneTimeToken();
  if (token) {
    return (
      <Page title={t('setup.title')} lead={t('setup.lead')}>
        <SetupForm token={token} />
      </Page>
    );
  }
  return (
    <Page title={t('setup.title')} lead={t('setup.findLink')}>
      <ol className="steps">
        <li>{t('setup.step1')}</li>
        <li>
          {t('setup.step2')} <code>{`${window.location.origin}/setup#…`}</code>
        </li>
        <li>{t('setup.step3')}</li>
      </ol>
      <p className="quiet">{t('setup.why')}</p>
    </Page>
  );
}
