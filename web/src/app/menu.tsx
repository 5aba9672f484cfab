import { useEffect, useRef, useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { Button } from '../elements/button.tsx';
import { useChangeLanguage, useSession } from '../identity/session.tsx';
import { type Language, languages } from '../language/catalogue.ts';
import { useSpeech } from '../language/language.tsx';
import { applyTheme, readTheme, type Theme, themes } from './theme.ts';

const languageNames: Readonly<Record<Language, string>> = { sv: 'Svenska', en: 'English' };

function LanguageChoice() {
  const { t, language } = useSpeech();
  const changeLanguage = useChangeLanguage();
  return (
    <fieldset className="segments">
      <legend>{t('menu.language')}</legend>
      {languages.map((code) => (
        <label key={code} lang={code}>
          <input type="radio" name="language" checked={code === language} onChange={() => changeLanguage(code)} />
          <span>{languageNames[code]}</span>
        </label>
      ))}
    </fieldset>
  );
}

function ThemeChoice() {
  const { t } = useSpeech();
  const [theme, setTheme] = useState<Theme>(readTheme);
  return (
    <fieldset className="segments">
      <legend>{t('menu.theme')}</legend>
      {themes.map((choice) => (
        <label key={choice}>
          <input
            type="radio"
            name="theme"
            checked={choice === theme}
            onChange={() => {
              applyTheme(choice);
              setTheme(choice);
            }}
          />
          <span>{t(`menu.theme.${choice}`)}</span>
        </label>
      ))}
    </fieldset>
  );
}

function PersonPart() {
  const { session, signOut } = useSession();
  const { t } = useSpeech();
  const navigate = useNavigate();
  if (session.state !== 'signedIn') return null;
  return (
    <div className="menu-person">
      <p>
        <strong>{session.person.name}</strong>
        <br />
        <span className="quiet">
          {t(`role.${session.role}`)} · {session.organisation.name}
        </span>
      </p>
      <p>
        <Link to="/account">{t('menu.account')}</Link>
      </p>
      <Button onClick={() => void Promise.resolve(navigate('/sign-in')).then(signOut)}>{t('menu.signOut')}</Button>
    </div>
  );
}

/** The other language by its own name, for somebody who has not signed in and may not read this one. */
export function OtherLanguage() {
  const { session } = useSession();
  const { language } = useSpeech();
  const changeLanguage = useChangeLanguage();
  if (session.state === 'signedIn') return null;
  return languages
    .filter((code) => code !== language)
    .map((code) => (
      <Button key={code} look="text" lang={code} onClick={() => changeLanguage(code)}>
        {languageNames[code]}
      </Button>
    ));
}

/** Language and appearance on every page; the account when somebody is signed in. */
export function Menu() {
  const { t } = useSpeech();
  const [isOpen, setOpen] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const opener = useRef<HTMLButtonElement>(null);

  useEffect(() => {
    if (!isOpen) return;
    const closeOutside = (event: Event) => {
      if (event.target instanceof Node && !root.current?.contains(event.target)) setOpen(false);
    };
    document.addEventListener('pointerdown', closeOutside);
    document.addEventListener('focusin', closeOutside);
    return () => {
      document.removeEventListener('pointerdown', closeOutside);
      document.removeEventListener('focusin', closeOutside);
    };
  }, [isOpen]);

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape closes the menu from anything inside it; the controls themselves are buttons and links.
    <div
      className="menu"
      ref={root}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !isOpen) return;
        event.stopPropagation();
        setOpen(false);
        opener.current?.focus();
      }}
    >
      <Button ref={opener} look="text" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        {t('menu.open')}
      </Button>
      {isOpen && (
        // biome-ignore lint/a11y/noStaticElementInteractions lint/a11y/useKeyWithClickEvents: following a link inside closes the menu.
        <div className="menu-panel" onClick={(event) => event.target instanceof HTMLAnchorElement && setOpen(false)}>
          <PersonPart />
          <LanguageChoice />
          <ThemeChoice />
          <p>
            <Link to="/om">{t('menu.about')}</Link>
          </p>
        </div>
      )}
    </div>
  );
}
