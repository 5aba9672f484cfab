import { type Form, findField, textIn } from '@varsam/forms';
import { useEffect } from 'react';
import { Link, useNavigate } from 'react-router';
import type { Confirmed } from '../../../../server/src/organisation/review/review.contract.ts';
import { TopBar } from '../../app/shell.tsx';
import { Button } from '../../elements/button.tsx';
import { Page } from '../../elements/page.tsx';
import { useSpeech } from '../../language/language.tsx';

export interface ConfirmedPageProps {
  readonly confirmed: Confirmed;
  readonly form: Form;
  readonly actions: number;
  readonly retentionDays: number;
}

function FieldNames({ form, names }: { form: Form; names: readonly string[] }) {
  const { t, language, formats } = useSpeech();
  if (names.length === 0) return t('confirmed.none');
  return formats.list(names.map((name) => textIn(findField(form, name)?.label, language) || name));
}

/** One quiet page: done, what stays, what was counted, what goes. */
export function ConfirmedPage({ confirmed, form, actions, retentionDays }: ConfirmedPageProps) {
  const { t, formats } = useSpeech();
  const navigate = useNavigate();
  const next = confirmed.next;
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'Enter' || event.repeat || event.ctrlKey) return;
      if (event.target instanceof Element && event.target.closest('a, button, input, summary')) return;
      void navigate(next ? `/conversations/${next}` : '/inbox');
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [next, navigate]);

  return (
    <>
      <TopBar />
      <Page title={t('confirmed.title')}>
        <p className="lead">
          {confirmed.eraseAt
            ? t('confirmed.eraseLater', { days: retentionDays, date: formats.date(confirmed.eraseAt) })
            : t('confirmed.erasedNow')}
        </p>
        <p className="quiet">{t('confirmed.effort', { time: formats.duration(confirmed.seconds), actions })}</p>
        <dl className="facts">
          <div>
            <dt>{t('confirmed.kept')}</dt>
            <dd>
              <FieldNames form={form} names={confirmed.kept} />
            </dd>
          </div>
          <div>
            <dt>{t('confirmed.counted')}</dt>
            <dd>
              <FieldNames form={form} names={confirmed.counted} />
            </dd>
          </div>
          <div>
            <dt>{t('confirmed.erased')}</dt>
            <dd>
              {t('confirmed.erased.words')}
              {confirmed.erasedWithWords.length > 0 && (
                <>
                  {' '}
                  {t('confirmed.erased.texts')} <FieldNames form={form} names={confirmed.erasedWithWords} />.
                </>
              )}
            </dd>
          </div>
        </dl>
        <div className="page-actions">
          <Link to={`/records/${confirmed.recordId}`}>{t('confirmed.record')}</Link>
          <Button look="primary" keyHint="↵" onClick={() => void navigate(next ? `/conversations/${next}` : '/inbox')}>
            {next ? t('confirmed.next') : t('confirmed.inbox')}
          </Button>
        </div>
      </Page>
    </>
  );
}
