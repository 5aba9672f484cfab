import { useState } from 'react';
import { post } from '../connection/request.ts';
import { announce } from '../elements/announce.tsx';
import { Button } from '../elements/button.tsx';
import { Entry } from '../elements/entry.tsx';
import { FailureNotice, Notice } from '../elements/notice.tsx';
import { useSpeech } from '../language/language.tsx';
import { useSend } from './use-send.ts';

export function PasswordPart() {
  const { t } = useSpeech();
  const [currentPassword, setCurrent] = useState('');
  const [newPassword, setNew] = useState('');
  const [isDone, setDone] = useState(false);
  const { isBusy, failure, send } = useSend(async () => {
    await post('/api/auth/change-password', { currentPassword, newPassword, revokeOtherSessions: true });
    setCurrent('');
    setNew('');
    setDone(true);
    announce(t('account.password.done'));
  });
  return (
    <section className="part" aria-labelledby="part-password">
      <h2 id="part-password">{t('signIn.password')}</h2>
      <form className="form" onSubmit={send}>
        {failure && <FailureNotice failure={failure} />}
        {isDone && (
          <Notice kind="good">
            <p>{t('account.password.done')}</p>
          </Notice>
        )}
        <Entry
          label={t('account.password.now')}
          type="password"
          value={currentPassword}
          onChange={(event) => setCurrent(event.target.value)}
          required
          autoComplete="current-password"
        />
        <Entry
          label={t('account.password.new')}
          hint={t('password.rule')}
          type="password"
          value={newPassword}
          onChange={(event) => setNew(event.target.value)}
          required
          minLength={12}
          autoComplete="new-password"
        />
        <div className="page-actions">
          <Button type="submit" isBusy={isBusy}>
            {t('account.password.change')}
          </Button>
        </div>
      </form>
    </section>
  );
}
