import { useState } from 'react';
import type { OrganisationSettings, Settings } from '../../../../server/src/organisation/settings/settings.contract.ts';
import { get, put } from '../../connection/request.ts';
import { useLoaded } from '../../connection/use-loaded.ts';
import { announce } from '../../elements/announce.tsx';
import { Button } from '../../elements/button.tsx';
import { Entry } from '../../elements/entry.tsx';
import { WhenLoaded } from '../../elements/loading.tsx';
import { FailureNotice, Notice } from '../../elements/notice.tsx';
import { Page } from '../../elements/page.tsx';
import { useSend } from '../../identity/use-send.ts';
import { useSpeech } from '../../language/language.tsx';

interface RetentionChoiceProps {
  readonly isAtConfirmation: boolean;
  readonly days: string;
  readonly onChoose: (isAtConfirmation: boolean) => void;
  readonly onDays: (days: string) => void;
}

function RetentionChoice({ isAtConfirmation, days, onChoose, onDays }: RetentionChoiceProps) {
  const { t } = useSpeech();
  return (
    <fieldset className="form">
      <legend>
        <strong>{t('settings.retention')}</strong>
      </legend>
      <p className="hint">{t('settings.retention.text')}</p>
      <label>
        <input type="radio" name="retention" checked={!isAtConfirmation} onChange={() => onChoose(false)} />{' '}
        {t('settings.retention.days')}
      </label>
      {!isAtConfirmation && (
        <Entry
          label={t('settings.retention.howMany')}
          type="number"
          min={1}
          max={365}
          required
          value={days}
          onChange={(event) => onDays(event.target.value)}
        />
      )}
      <label>
        <input type="radio" name="retention" checked={isAtConfirmation} onChange={() => onChoose(true)} />{' '}
        {t('settings.retention.now')}
      </label>
    </fieldset>
  );
}

function SettingsForm({ settings }: { settings: OrganisationSettings }) {
  const { t, formats } = useSpeech();
  const [name, setName] = useState(settings.name);
  const [isAtConfirmation, setAtConfirmation] = useState(settings.retentionDays === 0);
  const [days, setDays] = useState(String(settings.retentionDays || 30));
  const [isSaved, setSaved] = useState(false);
  const { isBusy, failure, send } = useSend(async () => {
    const body: Settings = { name, retentionDays: isAtConfirmation ? 0 : Number(days) };
    setSaved(false);
    await put('/api/organisation', body);
    setSaved(true);
    announce(t('common.saved'));
  });
  return (
    <form className="form" onSubmit={send}>
      {failure && <FailureNotice failure={failure} />}
      {isSaved && (
        <Notice kind="good">
          <p>{t('common.saved')}</p>
        </Notice>
      )}
      <Entry
        label={t('setup.organisation')}
        value={name}
        onChange={(event) => setName(event.target.value)}
        required
        minLength={2}
        maxLength={120}
      />
      <RetentionChoice isAtConfirmation={isAtConfirmation} days={days} onChoose={setAtConfirmation} onDays={setDays} />
      <p className="quiet">
        {t('settings.held', { count: settings.conversationsHeld })}{' '}
        {t('settings.form', { id: settings.form.id, version: formats.number(settings.form.version) })}
      </p>
      <div className="page-actions">
        <Button look="primary" type="submit" isBusy={isBusy}>
          {t('common.save')}
        </Button>
      </div>
    </form>
  );
}

export function SettingsScreen() {
  const { t } = useSpeech();
  const { loaded, reload } = useLoaded('organisation', () => get<OrganisationSettings>('/api/organisation'));
  return (
    <Page title={t('nav.settings')}>
      <WhenLoaded loaded={loaded} onRetry={() => void reload()}>
        {(settings) => <SettingsForm settings={settings} />}
      </WhenLoaded>
    </Page>
  );
}
