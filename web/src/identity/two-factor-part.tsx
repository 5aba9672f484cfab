import { useState } from 'react';
import { post } from '../connection/request.ts';
import { Button } from '../elements/button.tsx';
import { Entry } from '../elements/entry.tsx';
import { FailureNotice } from '../elements/notice.tsx';
import { useSpeech } from '../language/language.tsx';
import { QrCode } from './qr-code.tsx';
import { useSession, useSignedIn } from './session.tsx';
import { useSend } from './use-send.ts';

interface Enabled {
  readonly totpURI: string;
  readonly backupCodes: readonly string[];
}

function secretOf(uri: string): string {
  const secret = new URL(uri).searchParams.get('secret') ?? '';
  return secret.replaceAll(/(.{4})/g, '$1 ').trim();
}

/** The code app reads the square, then proves it with one code. */
function ProveStep({ enabled, onDone }: { enabled: Enabled; onDone: () => void }) {
  const { t } = useSpeech();
  const [code, setCode] = useState('');
  const { isBusy, failure, send } = useSend(async () => {
    await post('/api/auth/two-factor/verify-totp', { code: code.replaceAll(/\s/g, '') });
    onDone();
  });
  return (
    <form className="form" onSubmit={send}>
      <p>{t('twoFactor.scan')}</p>
      <QrCode text={enabled.totpURI} label={t('twoFactor.qr')} />
      <p className="quiet">
        {t('twoFactor.byHand')} <code>{secretOf(enabled.totpURI)}</code>
      </p>
      <h3>{t('twoFactor.backup')}</h3>
      <p>{t('twoFactor.backup.text')}</p>
      <ul className="backup-codes">
        {enabled.backupCodes.map((backup) => (
          <li key={backup}>
            <code>{backup}</code>
          </li>
        ))}
      </ul>
      {failure && <FailureNotice failure={failure} />}
      <Entry
        label={t('signIn.code')}
        hint={t('signIn.code.text')}
        value={code}
        onChange={(event) => setCode(event.target.value)}
        required
        inputMode="numeric"
        autoComplete="one-time-code"
      />
      <div className="page-actions">
        <Button look="primary" type="submit" isBusy={isBusy}>
          {t('twoFactor.finish')}
        </Button>
      </div>
    </form>
  );
}

export function TwoFactorPart() {
  const { t } = useSpeech();
  const { person } = useSignedIn();
  const { reload } = useSession();
  const [password, setPassword] = useState('');
  const [enabled, setEnabled] = useState<Enabled | null>(null);
  const { isBusy, failure, send } = useSend(async () => {
    if (person.twoFactor) {
      await post('/api/auth/two-factor/disable', { password });
      await reload();
    } else setEnabled(await post<Enabled>('/api/auth/two-factor/enable', { password }));
    setPassword('');
  });
  const finish = () => {
    setEnabled(null);
    void reload();
  };
  return (
    <section className="part" aria-labelledby="part-two-factor">
      <h2 id="part-two-factor">{t('twoFactor.title')}</h2>
      <p>{t(person.twoFactor ? 'twoFactor.on' : 'twoFactor.off')}</p>
      {enabled ? (
        <ProveStep enabled={enabled} onDone={finish} />
      ) : (
        <form className="form" onSubmit={send}>
          {failure && <FailureNotice failure={failure} />}
          <Entry
            label={t('account.password.now')}
            type="password"
            value={password}
            onChange={(event) => setPassword(event.target.value)}
            required
            autoComplete="current-password"
          />
          <div className="page-actions">
            <Button type="submit" isBusy={isBusy}>
              {t(person.twoFactor ? 'twoFactor.disable' : 'twoFactor.enable')}
            </Button>
          </div>
        </form>
      )}
    </section>
  );
}
