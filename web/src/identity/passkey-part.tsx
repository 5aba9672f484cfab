import { startRegistration } from '@simplewebauthn/browser';
import { useState } from 'react';
import { Failure } from '../connection/failure.ts';
import { get, post } from '../connection/request.ts';
import { useLoaded } from '../connection/use-loaded.ts';
import { Button } from '../elements/button.tsx';
import { Entry } from '../elements/entry.tsx';
import { WhenLoaded } from '../elements/loading.tsx';
import { FailureNotice } from '../elements/notice.tsx';
import { useSpeech } from '../language/language.tsx';
import { useSend } from './use-send.ts';

interface Passkey {
  readonly id: string;
  readonly name?: string | null;
  readonly createdAt?: string | null;
}

function PasskeyList({ passkeys, onRemoved }: { passkeys: readonly Passkey[]; onRemoved: () => void }) {
  const { t, formats } = useSpeech();
  const [failure, setFailure] = useState<Failure | null>(null);
  const removeOne = (id: string) => {
    post('/api/auth/passkey/delete-passkey', { id })
      .then(onRemoved)
      .catch((thrown: unknown) => setFailure(thrown instanceof Failure ? thrown : new Failure('server.failed', 0)));
  };
  if (passkeys.length === 0) return <p className="quiet">{t('passkey.none')}</p>;
  return (
    <>
      {failure && <FailureNotice failure={failure} />}
      <ul className="plain-rows">
        {passkeys.map((passkey) => (
          <li key={passkey.id}>
            <span>
              {passkey.name ?? t('passkey.unnamed')}{' '}
              {passkey.createdAt && <span className="quiet">{formats.date(passkey.createdAt)}</span>}
            </span>
            <Button look="text" onClick={() => removeOne(passkey.id)}>
              {t('passkey.remove')}
            </Button>
          </li>
        ))}
      </ul>
    </>
  );
}

export function PasskeyPart() {
  const { t } = useSpeech();
  const [name, setName] = useState('');
  const { loaded, reload } = useLoaded('passkeys', () => get<Passkey[]>('/api/auth/passkey/list-user-passkeys'));
  const { isBusy, failure, send } = useSend(async () => {
    const optionsJSON = await get<Parameters<typeof startRegistration>[0]['optionsJSON']>(
      '/api/auth/passkey/generate-register-options',
    );
    const response = await startRegistration({ optionsJSON }).catch(() => {
      throw new Failure('passkey.stopped', 0);
    });
    await post('/api/auth/passkey/verify-registration', { response, name });
    setName('');
    await reload();
  });
  return (
    <section className="part" aria-labelledby="part-passkey">
      <h2 id="part-passkey">{t('passkey.title')}</h2>
      <p>{t('passkey.text')}</p>
      <WhenLoaded loaded={loaded} onRetry={() => void reload()}>
        {(passkeys) => <PasskeyList passkeys={passkeys} onRemoved={() => void reload()} />}
      </WhenLoaded>
      <form className="form" onSubmit={send}>
        {failure && <FailureNotice failure={failure} />}
        <Entry
          label={t('passkey.name')}
          hint={t('passkey.name.hint')}
          value={name}
          onChange={(event) => setName(event.target.value)}
          required
          maxLength={60}
        />
        <div className="page-actions">
          <Button type="submit" isBusy={isBusy}>
            {t('passkey.add')}
          </Button>
        </div>
      </form>
    </section>
  );
}
