import { useEffect, useRef } from 'react';
import { Link, useNavigate } from 'react-router';
import { Button } from '../../elements/button.tsx';
import { Choice } from '../../elements/entry.tsx';
import { ProgressBar } from '../../elements/loading.tsx';
import { FailureNotice, Notice } from '../../elements/notice.tsx';
import { Page } from '../../elements/page.tsx';
import { useSpeech } from '../../language/language.tsx';
import { DropField } from './drop-field.tsx';
import { channels } from './intake.ts';
import { useIntake } from './use-intake.ts';
import { WhoIsWho } from './who-is-who.tsx';
import './inbox.css';

function Arrived({ ids, duplicates, onMore }: { ids: readonly string[]; duplicates: number; onMore: () => void }) {
  const { t } = useSpeech();
  const navigate = useNavigate();
  const heading = useRef<HTMLParagraphElement>(null);
  const [first] = ids;
  useEffect(() => heading.current?.focus(), []);
  return (
    <Notice kind="good">
      <p ref={heading} tabIndex={-1}>
        {t('intake.arrived', { count: ids.length - duplicates })}{' '}
        {duplicates > 0 && t('intake.duplicates', { count: duplicates })}
      </p>
      <div className="page-actions">
        <Button onClick={onMore}>{t('intake.another')}</Button>
        <Link to="/inbox">{t('review.toInbox')}</Link>
        {first && (
          <Button look="primary" onClick={() => void navigate(`/conversations/${first}`)}>
            {t('intake.review')}
          </Button>
        )}
      </div>
    </Notice>
  );
}

function WriteForm({ intake }: { intake: ReturnType<typeof useIntake> }) {
  const { t } = useSpeech();
  return (
    <form
      className="form"
      onSubmit={(event) => {
        event.preventDefault();
        intake.sendText();
      }}
    >
      <div className="entry">
        <label htmlFor="intake-text">{t('intake.paste')}</label>
        <p className="hint" id="intake-hint">
          {t('intake.paste.hint')}
        </p>
        <textarea
          id="intake-text"
          aria-describedby="intake-hint"
          rows={12}
          value={intake.text}
          placeholder={t('intake.paste.example')}
          onChange={(event) => intake.setText(event.target.value)}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) intake.sendText();
          }}
        />
      </div>
      <DropField onFiles={intake.sendFiles} />
      <div className="intake-end">
        <Choice
          label={t('intake.channel')}
          value={intake.channel}
          options={channels.map((channel) => ({ value: channel, label: t(`channel.${channel}`) }))}
          onChange={intake.setChannel}
        />
        <Button look="primary" type="submit" keyHint="Ctrl ↵" isBusy={intake.isBusy || intake.text.trim() === ''}>
          {t('intake.go')}
        </Button>
      </div>
    </form>
  );
}

/** Give Varsam a conversation: pasted, dropped or chosen. Nothing is saved until everything in it could be read. */
export function IntakeScreen() {
  const { t } = useSpeech();
  const intake = useIntake();
  const { step } = intake;
  return (
    <Page title={t('intake.title')} lead={t('intake.lead')}>
      {step.kind === 'arrived' && <Arrived ids={step.ids} duplicates={step.duplicates} onMore={intake.startOver} />}
      {step.kind === 'whoIsWho' && (
        <WhoIsWho names={step.names} onAnswer={intake.answerSpeakers} onBack={intake.startOver} isBusy={intake.isBusy} />
      )}
      {intake.failures.map(({ name, failure }) => (
        <div key={name || 'text'}>
          {name && <p className="file-name">{name}</p>}
          <FailureNotice failure={failure} />
        </div>
      ))}
      {intake.progress && (
        <ProgressBar
          label={t('intake.sending', { name: intake.progress.name })}
          done={intake.progress.done}
          total={intake.progress.total}
        />
      )}
      {step.kind === 'write' && <WriteForm intake={intake} />}
    </Page>
  );
}
