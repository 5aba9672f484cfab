import type { ComponentType } from 'react';
import { createBrowserRouter, Navigate, type RouteObject, RouterProvider } from 'react-router';
import { homeOf, useSession } from '../identity/session.tsx';
import { NotFound, RouteFailed } from './not-found.tsx';
import { rolesFor, Shell, SignedInOnly, WithTopBar } from './shell.tsx';

type Load = () => Promise<ComponentType>;

function screen(path: string, load: Load): RouteObject {
  return { path, lazy: async () => ({ Component: await load() }) };
}

function guarded(path: string, load: Load): RouteObject {
  return { element: <SignedInOnly roles={rolesFor(path)} />, children: [screen(path, load)] };
}

function Home() {
  const { session } = useSession();
  if (session.state === 'firstVisit') return <Navigate to="/welcome" replace />;
  if (session.state === 'signedOut') return <Navigate to="/sign-in" replace />;
  return <Navigate to={homeOf(session.role)} replace />;
}

const screensWithBar: RouteObject[] = [
  { path: '/', element: <Home /> },
  screen('/welcome', async () => (await import('../demo/welcome-screen.tsx')).WelcomeScreen),
  screen('/demo', async () => (await import('../demo/demo-screen.tsx')).DemoScreen),
  screen('/setup', async () => (await import('../identity/setup-screen.tsx')).SetupScreen),
  screen('/join', async () => (await import('../identity/join-screen.tsx')).JoinScreen),
  screen('/sign-in', async () => (await import('../identity/sign-in-screen.tsx')).SignInScreen),
  screen('/om', async () => (await import('../about/about-screen.tsx')).AboutScreen),
  {
    element: <SignedInOnly />,
    children: [screen('/account', async () => (await import('../identity/account-screen.tsx')).AccountScreen)],
  },
  guarded('/inbox', async () => (await import('../organisation/conversation/inbox-screen.tsx')).InboxScreen),
  guarded('/inbox/new', async () => (await import('../organisation/conversation/intake-screen.tsx')).IntakeScreen),
  guarded('/records', async () => (await import('../organisation/record/record-list-screen.tsx')).RecordListScreen),
  guarded('/records/:id', async () => (await import('../organisation/record/record-screen.tsx')).RecordScreen),
  guarded('/measures', async () => (await import('../organisation/review/measures-screen.tsx')).MeasuresScreen),
  guarded('/settings', async () => (await import('../organisation/settings/settings-screen.tsx')).SettingsScreen),
  guarded('/people', async () => (await import('../identity/people-screen.tsx')).PeopleScreen),
  guarded('/tokens', async () => (await import('../identity/tokens-screen.tsx')).TokensScreen),
  guarded('/audit', async () => (await import('../audit/audit-screen.tsx')).AuditScreen),
  guarded('/counts', async () => (await import('../cluster/counts/counts-screen.tsx')).CountsScreen),
  { path: '*', element: <NotFound /> },
];

const router = createBrowserRouter([
  {
    element: <Shell />,
    errorElement: <RouteFailed />,
    hydrateFallbackElement: <p className="waiting" />,
    children: [
      { element: <WithTopBar />, children: screensWithBar },
      guarded('/conversations/:id', async () => (await import('../organisation/review/review-screen.tsx')).ReviewScreen),
    ],
  },
]);

export function App() {
  return <RouterProvider router={router} />;
}
