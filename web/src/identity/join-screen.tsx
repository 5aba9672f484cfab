import { useState } from 'react';
import { useNavigate } from 'react-router';
import type { Role } from '../../../server/src/platform/identity/identity.contract.ts';
import { post } from '../connection/request.ts';
import { useLoaded } from '../connection/use-loaded.ts';
import { Button } from '../elements/button.tsx';
import { Entry } from '../elements/entry.tsx';
import { WhenLoaded } from '../elements/loading.tsx';
import { FailureNotice } from '../elements/notice.tsx';
import { Page } from '../elements/page.tsx';
import { useSpeech } from '../language/language.tsx';
import { useOneTimeToken } from './one-time-token.ts';
import { useSession } from './session.tsx';
import { useSend } from './use-send.ts';

interface Invitation {
  readonly name: string;
  readonly email: string;
  readonly organisation: string;
  readonly role: Role;
}

function JoinForm({ token, invitation }: { token: string; invitation: Invitation }) {
  const { t, language } = useSpeech();
  const { reload } = useSession();
  const navigate = useNavigate();
  const [password, setPassword] = useState('');
  const { isBusy, failure, send } = useSend(async () => {
    await post('/api/join', { token, password, language });
    await reload();
    void navigate('/');
  });
  return (
    <form className="form" onSubmit={send}>
      <p>
        {t('join.invited', { name: invitation.name, organisation: invitation.organisation, role: t(`role.${invitation.role}`) })}
      </p>
      <p className="quiet">{t(`role.${invitation.role}.does`)}</p>
      {failure && <FailureNotice failure={failure} />}
      <Entry label={t('signIn.email')} type="email" value={invitation.email} readOnly autoComplete="username" />
      <Entry
        label={t('join.password')}
        hint={t('password.rule')}
        type="password"
        value={password}
        onChange={(event) => setPassword(event.target.value)}
        required
        minLength={12}
        autoComplete="new-password"
      />
      <div className="page-actions">
        <Button look="primary" type="submit" isBusy={isBusy}>
          {t('join.go')}
        </Button>
      </div>
    </form>
  );
}

export function JoinScreen() {
  const { t } = useSpeech();
  const token = useOneTimeToken();
  const { loaded, reload } = useLoaded(token, () => post<Invitation>('/api/join/look', { token }));
  return (
    <Page title={t('join.title')}>
      {token ? (
        <WhenLoaded loaded={loaded} onRetry={() => void reload()}>
          {(invitation) => <JoinForm token={token} invitation={invitation} />}
        </WhenLoaded>
      ) : (
        <p>{t('error.join.badToken')}</p>
      )}
    </Page>
  );
}
