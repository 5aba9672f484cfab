import { Link } from 'react-router';
import { Button } from '../elements/button.tsx';
import { Page } from '../elements/page.tsx';
import { useSpeech } from '../language/language.tsx';

export function NotFound() {
  const { t } = useSpeech();
  return (
    <Page title={t('notFound.title')}>
      <p>{t('notFound.text')}</p>
      <p>
        <Link to="/">{t('notFound.home')}</Link>
      </p>
    </Page>
  );
}

/** A screen that could not be fetched or drawn, for example after an update of the server. */
export function RouteFailed() {
  const { t } = useSpeech();
  return (
    <Page title={t('routeFailed.title')}>
      <p>{t('routeFailed.text')}</p>
      <Button look="primary" onClick={() => window.location.reload()}>
        {t('routeFailed.reload')}
      </Button>
    </Page>
  );
}
