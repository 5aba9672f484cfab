/** Who may call what, from the route table itself: a route that is added tomorrow is tried here without being named. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Principal, RouteEntry } from '../src/platform/http/route.ts';
import { roles } from '../src/platform/identity/identity.contract.ts';
import { type Application, anApplication, type Organisation, type Person } from './application.ts';
import { onEmbedded } from './databases.ts';

const principals = [...roles, 'token', 'localTool'] as const satisfies readonly Principal[];

onEmbedded('the routes', (open) => {
  let application: Application;
  let organisation: Organisation;
  before(async () => {
    application = await anApplication(await open());
    organisation = await application.anOrganisation();
  });
  after(() => application.stop());
  const who = (principal: Principal): Person => (principal === 'localTool' ? application.localTool : organisation[principal]);
  const call = (person: Person, route: RouteEntry, id: string) =>
    person.call(route.method.toUpperCase(), route.path.replaceAll(/\{\w+\}/g, id));

  test('every principal without a rule is refused at every route, and somebody who is nobody is asked to sign in', async () => {
    let refusals = 0;
    for (const route of application.assembled.routes) {
      const { allow } = route;
      if (allow === 'anyone') continue;
      assert.ok(allow.length > 0, `${route.path} lets somebody in`);
      assert.equal((await call(application.nobody, route, 'x')).status, 401, `nobody at ${route.method} ${route.path}`);
      for (const principal of principals.filter((one) => !allow.includes(one))) {
        const answer = await call(who(principal), route, 'x');
        assert.equal(answer.status, 403, `${principal} at ${route.method} ${route.path}`);
        assert.deepEqual(answer.body, { error: { code: 'access.refused', details: {} } });
        refusals++;
      }
    }
    assert.ok(refusals > 80, `${refusals} refusals were tried`);
  });

  test('these routes and no others are open to anyone', () => {
    const openRoutes = application.assembled.routes
      .filter((route) => route.allow === 'anyone')
      .map((route) => `${route.method} ${route.path}`);
    assert.deepEqual(openRoutes.sort(), [
      'get /api/demo',
      'get /api/session',
      'post /api/demo',
      'post /api/demo/enter',
      'post /api/join',
      'post /api/join/look',
      'post /api/setup',
    ]);
  });

  test('whoever is let in but asks for nonsense gets a refusal that names it, never a fault of the server', async () => {
    for (const route of application.assembled.routes.filter((one) => one.allow !== 'anyone')) {
      for (const principal of principals.filter((one) => route.allow.includes(one))) {
        for (const id of ['x', '0', "'; --", '\0', '11111111-1111-4111-8111-111111111111']) {
          const isHarmless = route.method === 'get' || route.path.includes('{');
          if (!isHarmless || route.path.startsWith('/api/local/')) continue;
          const answer = await call(who(principal), route, encodeURIComponent(id));
          assert.ok(answer.status < 500, `${principal} at ${route.method} ${route.path} with ${id}: ${answer.status}`);
          if (route.path.includes('{'))
            assert.ok([400, 404].includes(answer.status), `${route.method} ${route.path} with ${id}: ${answer.status}`);
        }
      }
    }
    assert.deepEqual(application.logLines, [], 'nothing went wrong inside');
  });

  test('a body that is not what the route takes is refused by field and rule, without its values', async () => {
    const answer = await organisation.supporter.post('/api/conversations', {
      channel: 'x'.repeat(50),
      turns: 'a sentence from a chat',
    });
    assert.equal(answer.status, 400);
    assert.deepEqual(answer.body, {
      error: {
        code: 'input.invalid',
        details: {},
        problems: [
          { field: 'channel', code: 'too_big' },
          { field: 'turns', code: 'invalid_type' },
        ],
      },
    });
    const notJson = await organisation.supporter.post('/api/conversations', '{"turns": "a sentence from a chat');
    assert.equal(notJson.status, 400);
    assert.doesNotMatch(notJson.bytes.toString(), /sentence/);
  });

  test('a body above the limit of its route is refused before it is read', async () => {
    const answer = await organisation.administrator.post('/api/tokens', { name: 'x'.repeat(300_000) });
    assert.deepEqual([answer.status, answer.body.error?.code], [413, 'input.tooLarge']);
    const signIn = await application.nobody.post('/api/auth/sign-in/email', {
      email: 'a@example.org',
      password: 'x'.repeat(300_000),
    });
    assert.equal(signIn.status, 413, 'signing in has a limit too');
  });

  test('a path under /api that no route has claimed is refused, whatever the method', async () => {
    for (const path of ['/api/nothing', '/api/', '/api/records/x/y', '/api/local', '/api//session']) {
      for (const method of ['GET', 'POST', 'PUT', 'PATCH', 'DELETE']) {
        for (const person of [application.nobody, organisation.administrator])
          assert.equal((await person.call(method, path)).status, 403, `${method} ${path}`);
      }
    }
    assert.equal(
      (await organisation.administrator.call('DELETE', '/api/records')).status,
      403,
      'a method that the route does not have',
    );
  });

  test('another web site cannot write with a cookie', async () => {
    const cookie = organisation.administrator.headers.cookie ?? '';
    const from = (site: string) => application.as({ cookie, 'sec-fetch-site': site }).post('/api/tokens', { name: 'a program' });
    assert.deepEqual(
      [(await from('cross-site')).status, (await from('same-site')).status, (await from('same-origin')).status],
      [403, 403, 201],
    );
  });

  test('openapi.json lists every route of the table, and says who is allowed', async () => {
    const document = (
      await application.nobody.get<{ paths: Record<string, Record<string, { description: string }>> }>('/api/openapi.json')
    ).body;
    for (const route of application.assembled.routes) {
      const described = document.paths[route.path]?.[route.method];
      assert.ok(described, `${route.method} ${route.path}`);
      assert.equal(described.description, route.allow === 'anyone' ? 'Open to anyone.' : `Allowed: ${route.allow.join(', ')}.`);
    }
  });

  test('every answer carries the security headers, and nothing under /api is stored by a browser', async () => {
    for (const path of ['/api/session', '/api/nothing', '/', '/api/auth/get-session']) {
      const { headers } = await application.nobody.get(path);
      assert.match(headers.get('content-security-policy') ?? '', /default-src 'self'.*frame-ancestors 'none'/, path);
      assert.doesNotMatch(headers.get('content-security-policy') ?? '', /unsafe|https?:|\*/, path);
      assert.equal(headers.get('x-content-type-options'), 'nosniff', path);
      assert.equal(headers.get('referrer-policy'), 'no-referrer', path);
      if (path.startsWith('/api/')) assert.equal(headers.get('cache-control'), 'no-store', path);
    }
  });

  test('a path that climbs out of the folder of screens, or is not an address at all, finds nothing', async () => {
    for (const path of [
      '/../../package.json',
      '/%2e%2e/%2e%2e/package.json',
      '/assets/..%2f..%2fpackage.json',
      '/missing.js',
      '/%E0%A4%A',
    ]) {
      assert.equal((await application.nobody.get(path)).status, 404, path);
    }
    assert.deepEqual(application.logLines, []);
  });
});
