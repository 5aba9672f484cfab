import { type ReactNode, Suspense } from 'react';
import { Link, Navigate, NavLink, Outlet, useLocation } from 'react-router';
import type { Role } from '../../../server/src/platform/identity/identity.contract.ts';
import { DemoBanner } from '../demo/demo-banner.tsx';
import { LiveRegion } from '../elements/announce.tsx';
import { Waiting } from '../elements/loading.tsx';
import { Page } from '../elements/page.tsx';
import { homeOf, useSession } from '../identity/session.tsx';
import type { MessageKey } from '../language/catalogue.ts';
import { useSpeech } from '../language/language.tsx';
import { Menu, OtherLanguage } from './menu.tsx';

interface Place {
  readonly to: string;
  readonly label: MessageKey;
  readonly roles: readonly Role[];
}

const places: readonly Place[] = [
  { to: '/inbox', label: 'nav.inbox', roles: ['supporter', 'coordinator'] },
  { to: '/records', label: 'nav.records', roles: ['supporter', 'coordinator'] },
  { to: '/measures', label: 'nav.measures', roles: ['coordinator'] },
  { to: '/settings', label: 'nav.settings', roles: ['administrator'] },
  { to: '/people', label: 'nav.people', roles: ['administrator'] },
  { to: '/tokens', label: 'nav.tokens', roles: ['administrator'] },
  { to: '/audit', label: 'nav.audit', roles: ['administrator'] },
  { to: '/counts', label: 'nav.counts', roles: ['analyst'] },
];

export function rolesFor(path: string): readonly Role[] {
  return places.find((place) => path.startsWith(place.to))?.roles ?? ['supporter', 'coordinator'];
}

function Places() {
  const { session } = useSession();
  const { t } = useSpeech();
  if (session.state !== 'signedIn') return null;
  return (
    <nav aria-label={t('nav.label')} className="places">
      {places
        .filter((place) => place.roles.includes(session.role))
        .map((place) => (
          <NavLink key={place.to} to={place.to}>
            {t(place.label)}
          </NavLink>
        ))}
    </nav>
  );
}

export function TopBar({ children }: { children?: ReactNode }) {
  return (
    <header className="top-bar">
      <Link to="/" className="wordmark">
        Varsam
      </Link>
      {children ?? <Places />}
      <span className="top-end">
        <OtherLanguage />
        <Menu />
      </span>
    </header>
  );
}

/** Frame of every screen: skip link, banner of the demo, top bar, live region. */
export function Shell() {
  const { t } = useSpeech();
  return (
    <>
      <a className="skip-link" href="#main">
        {t('nav.skip')}
      </a>
      <DemoBanner />
      <Suspense fallback={<Waiting />}>
        <Outlet />
      </Suspense>
      <LiveRegion />
    </>
  );
}

export function WithTopBar() {
  return (
    <>
      <TopBar />
      <Outlet />
    </>
  );
}

/** Lets through only those who may see the place; the server refuses the rest as well. */
export function SignedInOnly({ roles }: { roles?: readonly Role[] }) {
  const { session } = useSession();
  const { t } = useSpeech();
  const location = useLocation();
  if (session.state === 'firstVisit') return <Navigate to="/" replace />;
  if (session.state !== 'signedIn') return <Navigate to="/sign-in" replace state={{ from: location.pathname }} />;
  if (roles && !roles.includes(session.role)) {
    return (
      <Page title={t('access.title')}>
        <p>{t('error.access.refused')}</p>
        <p>
          <Link to={homeOf(session.role)}>{t('access.home')}</Link>
        </p>
      </Page>
    );
  }
  return <Outlet />;
}
