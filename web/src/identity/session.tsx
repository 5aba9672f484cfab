import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useState } from 'react';
import type { Role, Session } from '../../../server/src/platform/identity/identity.contract.ts';
import { asFailure, type Failure } from '../connection/failure.ts';
import { get, onSignedOut, post, put } from '../connection/request.ts';
import type { Language } from '../language/catalogue.ts';
import { useSpeech } from '../language/language.tsx';

export type SignedIn = Extract<Session, { state: 'signedIn' }>;

interface SessionAccess {
  readonly session: Session;
  readonly reload: () => Promise<Session>;
  readonly signOut: () => Promise<void>;
  /** True after the server ended a session that this page still believed in. */
  readonly hasExpired: boolean;
}

const SessionContext = createContext<SessionAccess | null>(null);

export interface SessionProviderProps {
  readonly children: ReactNode;
  readonly whileLoading: ReactNode;
  readonly whenFailed: (failure: Failure, retry: () => void) => ReactNode;
}

export function SessionProvider({ children, whileLoading, whenFailed }: SessionProviderProps) {
  const { setLanguage } = useSpeech();
  const [session, setSession] = useState<Session | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [hasExpired, setExpired] = useState(false);

  const reload = useCallback(async () => {
    const next = await get<Session>('/api/session');
    setSession(next);
    setFailure(null);
    setExpired(false);
    if (next.state === 'signedIn') setLanguage(next.person.language);
    return next;
  }, [setLanguage]);

  const start = useCallback(() => {
    reload().catch((thrown: unknown) => setFailure(asFailure(thrown)));
  }, [reload]);

  useEffect(start, [start]);
  useEffect(() => onSignedOut(() => setExpired(true)), []);

  const signOut = useCallback(async () => {
    await post('/api/auth/sign-out');
    await reload();
  }, [reload]);

  const access = useMemo(
    () => (session ? { session, reload, signOut, hasExpired } : null),
    [session, reload, signOut, hasExpired],
  );
  if (failure && !session) return whenFailed(failure, start);
  if (!access) return whileLoading;
  return <SessionContext value={access}>{children}</SessionContext>;
}

export function useSession(): SessionAccess {
  const access = useContext(SessionContext);
  if (!access) throw new Error('useSession needs a SessionProvider above it');
  return access;
}

/** The signed-in person, for screens that are only shown to one. */
export function useSignedIn(): SignedIn {
  const { session } = useSession();
  if (session.state !== 'signedIn') throw new Error('this screen is only for a signed-in person');
  return session;
}

/** Changes the language at once, and keeps it with the person when somebody is signed in. */
export function useChangeLanguage() {
  const { session } = useSession();
  const { setLanguage } = useSpeech();
  return useCallback(
    (language: Language) => {
      setLanguage(language);
      if (session.state === 'signedIn') void put('/api/me', { language }).catch(() => undefined);
    },
    [session.state, setLanguage],
  );
}

/** Where each role starts its work. */
export function homeOf(role: Role): string {
  if (role === 'administrator') return '/settings';
  if (role === 'analyst') return '/counts';
  return '/inbox';
}
