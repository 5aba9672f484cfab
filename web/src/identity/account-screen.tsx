import { Page } from '../elements/page.tsx';
import { useSpeech } from '../language/language.tsx';
import { PasskeyPart } from './passkey-part.tsx';
import { PasswordPart } from './password-part.tsx';
import { useSignedIn } from './session.tsx';
import { TwoFactorPart } from './two-factor-part.tsx';
import './account.css';

/** Own account: who I am here, and the ways in. */
export function AccountScreen() {
  const { t } = useSpeech();
  const { person, organisation, role } = useSignedIn();
  return (
    <Page title={t('menu.account')} lead={`${person.name} · ${person.email}`}>
      <p className="quiet">{t('account.place', { organisation: organisation.name, role: t(`role.${role}`) })}</p>
      {organisation.isDemo ? (
        <p>{t('account.demo')}</p>
      ) : (
        <>
          <TwoFactorPart />
          <PasskeyPart />
          <PasswordPart />
        </>
      )}
    </Page>
  );
}
