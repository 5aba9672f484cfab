import { startAuthentication } from '@simplewebauthn/browser';
import { useState } from 'react';
import { Link, useLocation, useNavigate } from 'react-router';
import { Failure } from '../connection/failure.ts';
import { get, post } from '../connection/request.ts';
import { Button } from '../elements/button.tsx';
import { Entry } from '../elements/entry.tsx';
import { FailureNotice, Notice } from '../elements/notice.tsx';
import { Page } from '../elements/page.tsx';
import { useSpeech } from '../language/language.tsx';
import { homeOf, useSession } from './session.tsx';
import { useSend } from './use-send.ts';

/** A wrong password and an unknown address are told in the same words. */
function signInFailure(thrown: unknown): never {
  const isAboutCode = thrown instanceof Failure && thrown.code.includes('CODE');
  if (thrown instanceof Failure && thrown.status === 401 && thrown.code.startsWith('auth.') && !isAboutCode)
    throw new Failure('signIn.wrong', 401);
  throw thrown;
}

function useArrive(): () => Promise<void> {
  const { reload } = useSession();
  const navigate = useNavigate();
  const location = useLocation();
  return async () => {
    const session = await reload();
    const from = (location.state as { from?: string } | null)?.from;
    void navigate(from ?? (session.state === 'signedIn' ? homeOf(session.role) : '/'), { replace: true });
  };
}

function SecondStep() {
  const { t } = useSpeech();
  const arrive = useArrive();
  const [code, setCode] = useState('');
  const [isBackup, setBackup] = useState(false);
  const { isBusy, failure, send } = useSend(async () => {
    const path = isBackup ? '/api/auth/two-factor/verify-backup-code' : '/api/auth/two-factor/verify-totp';
    await post(path, { code: isBackup ? code.trim() : code.replaceAll(/\s/g, '') }).catch(signInFailure);
    await arrive();
  });
  return (
    <form className="form" onSubmit={send}>
      <p>{t(isBackup ? 'signIn.backup.text' : 'signIn.code.text')}</p>
      {failure && <FailureNotice failure={failure} />}
      <Entry
        key={String(isBackup)}
        label={t(isBackup ? 'signIn.backup' : 'signIn.code')}
        value={code}
        onChange={(event) => setCode(event.target.value)}
        required
        autoFocus
        inputMode={isBackup ? 'text' : 'numeric'}
        autoComplete="one-time-code"
      />
      <div className="page-actions">
        <Button look="text" onClick={() => setBackup(!isBackup)}>
          {t(isBackup ? 'signIn.useCode' : 'signIn.useBackup')}
        </Button>
        <Button look="primary" type="submit" isBusy={isBusy}>
          {t('signIn.go')}
        </Button>
      </div>
    </form>
  );
}

function FirstStep({ onSecond }: { onSecond: () => void }) {
  const { t } = useSpeech();
  const arrive = useArrive();
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const byPassword = useSend(async () => {
    const answer = await post<{ twoFactorRedirect?: boolean }>('/api/auth/sign-in/email', { email, password }).catch(
      signInFailure,
    );
    if (answer?.twoFactorRedirect) onSecond();
    else await arrive();
  });
  const byPasskey = useSend(async () => {
    const optionsJSON = await get<Parameters<typeof startAuthentication>[0]['optionsJSON']>(
      '/api/auth/passkey/generate-authenticate-options',
    );
    const response = await startAuthentication({ optionsJSON }).catch(() => {
      throw new Failure('passkey.stopped', 0);
    });
    await post('/api/auth/passkey/verify-authentication', { response }).catch(signInFailure);
    await arrive();
  });
  const failure = byPassword.failure ?? byPasskey.failure;
  return (
    <form className="form" onSubmit={byPassword.send}>
      {failure && <FailureNotice failure={failure} />}
      <Entry
        label={t('signIn.email')}
        type="email"
        value={email}
        onChange={(e) => setEmail(e.target.value)}
        required
        autoComplete="username webauthn"
      />
      <Entry
        label={t('signIn.password')}
        type="password"
        value={password}
        onChange={(event) => setPassword(event.target.value)}
        required
        autoComplete="current-password"
      />
      <div className="page-actions">
        <Button look="text" isBusy={byPasskey.isBusy} onClick={() => byPasskey.send()}>
          {t('signIn.passkey')}
        </Button>
        <Button look="primary" type="submit" isBusy={byPassword.isBusy}>
          {t('signIn.go')}
        </Button>
      </div>
    </form>
  );
}

export function SignInScreen() {
  const { t } = useSpeech();
  const { session, hasExpired } = useSession();
  const [isSecond, setSecond] = useState(false);
  return (
    <Page title={t('signIn.title')}>
      {hasExpired && (
        <Notice>
          <p>{t('error.session.none')}</p>
        </Notice>
      )}
      {isSecond ? <SecondStep /> : <FirstStep onSecond={() => setSecond(true)} />}
      {session.demo && (
        <p className="quiet">
          {t('signIn.demo')} <Link to="/demo">{t('signIn.demo.go')}</Link>
        </p>
      )}
    </Page>
  );
}
