import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useState } from 'react';
import {
  type Catalogue,
  chooseLanguage,
  createText,
  isMessageKey,
  type Language,
  languages,
  type MessageKey,
  type Text,
} from './catalogue.ts';
import { createFormats, type Formats } from './formats.ts';

const storageKey = 'varsam.language';

export interface Speech {
  readonly language: Language;
  readonly t: Text;
  readonly formats: Formats;
  /** The key itself when the catalogue has it: for codes that come from the server. */
  readonly findKey: (key: string) => MessageKey | null;
  readonly setLanguage: (language: Language) => void;
}

const SpeechContext = createContext<Speech | null>(null);

async function loadCatalogue(language: Language): Promise<Catalogue> {
  const loaded = language === 'sv' ? await import('../../locales/sv.json') : await import('../../locales/en.json');
  return loaded.default;
}

function initialLanguage(): Language {
  const stored = languages.find((language) => language === localStorage.getItem(storageKey));
  return stored ?? chooseLanguage(navigator.languages);
}

/** Loads the catalogue of the chosen language and gives it to everything below. */
export function LanguageProvider({ children }: { children: ReactNode }) {
  const [wanted, setWanted] = useState<Language>(initialLanguage);
  const [loaded, setLoaded] = useState<{ language: Language; catalogue: Catalogue } | null>(null);

  useEffect(() => {
    let isCurrent = true;
    void loadCatalogue(wanted).then((catalogue) => {
      if (!isCurrent) return;
      document.documentElement.lang = wanted;
      setLoaded({ language: wanted, catalogue });
    });
    return () => {
      isCurrent = false;
    };
  }, [wanted]);

  const setLanguage = useCallback((language: Language) => {
    localStorage.setItem(storageKey, language);
    setWanted(language);
  }, []);

  const speech = useMemo<Speech | null>(() => {
    if (!loaded) return null;
    const { language, catalogue } = loaded;
    return {
      language,
      t: createText(language, catalogue),
      formats: createFormats(language),
      findKey: (key) => (isMessageKey(catalogue, key) ? key : null),
      setLanguage,
    };
  }, [loaded, setLanguage]);

  if (!speech) return null;
  return <SpeechContext value={speech}>{children}</SpeechContext>;
}

export function useSpeech(): Speech {
  const speech = useContext(SpeechContext);
  if (!speech) throw new Error('useSpeech needs a LanguageProvider above it');
  return speech;
}
