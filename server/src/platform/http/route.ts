/**
 * One way to make a route. It must say who is allowed; the permission rule, the checks of what comes in
 * and the line in the OpenAPI document all come from the same declaration, and from nowhere else.
 */
import { createRoute, type OpenAPIHono, type z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { VarsamError } from '../error.ts';
import type { Role } from '../identity/identity.contract.ts';

/** A role of a signed-in person, a sending program with an organisation's token, or a command-line tool on the same machine. */
export type Principal = Role | 'token' | 'localTool';

export interface Caller {
  readonly principal: Principal;
  /** Empty for a local tool, which belongs to no organisation. */
  readonly organisationId: string;
  readonly personId: string | null;
  readonly isDemo: boolean;
}

export interface RouteTools {
  /** Who calls, or null when nobody is signed in. */
  identify(request: Request): Promise<Caller | null>;
}

export interface RouteEntry {
  readonly method: Method;
  readonly path: string;
  readonly allow: 'anyone' | readonly Principal[];
}

type Method = 'get' | 'post' | 'put' | 'patch' | 'delete';

export interface RouteSpec<Body extends z.ZodType, Query extends z.ZodType, Answer extends z.ZodType> {
  readonly method: Method;
  /** With parameters in braces: `/api/records/{id}`. */
  readonly path: string;
  readonly summary: string;
  readonly allow: 'anyone' | readonly Principal[];
  readonly body?: Body;
  readonly query?: Query;
  /** Absent when the route answers with a Response of its own, such as a file. */
  readonly answer?: Answer;
  readonly status?: 200 | 201 | 202;
  readonly maxBytes?: number;
  handle(input: {
    readonly caller: Caller;
    readonly body: z.output<Body>;
    readonly query: z.output<Query>;
    readonly params: Readonly<Record<string, string>>;
    readonly request: Request;
    readonly header: (name: string, value: string, options?: { append?: boolean }) => void;
  }): Promise<z.input<Answer> | Response>;
}

const nobody: Caller = { principal: 'localTool', organisationId: '', personId: null, isDemo: false };

export interface Router {
  readonly entries: readonly RouteEntry[];
  add<Body extends z.ZodType, Query extends z.ZodType, Answer extends z.ZodType>(spec: RouteSpec<Body, Query, Answer>): void;
}

export function createRouter(app: OpenAPIHono, tools: RouteTools): Router {
  const entries: RouteEntry[] = [];
  return {
    entries,
    add(spec) {
      entries.push({ method: spec.method, path: spec.path, allow: spec.allow });
      const route = createRoute({
        method: spec.method,
        path: spec.path,
        summary: spec.summary,
        description: spec.allow === 'anyone' ? 'Open to anyone.' : `Allowed: ${spec.allow.join(', ')}.`,
        request: {
          ...(spec.body ? { body: { content: { 'application/json': { schema: spec.body } }, required: true } } : {}),
          ...(spec.query ? { query: spec.query as never } : {}),
        },
        responses: {
          [spec.status ?? 200]: spec.answer
            ? { description: 'Done.', content: { 'application/json': { schema: spec.answer } } }
            : { description: 'A file or an empty answer.' },
        },
        middleware: [permit(spec.allow, tools), limitBody(spec.maxBytes ?? 256 * 1024)],
      });
      app.openapi(route, async (c: Context) => {
        const valid = (part: 'json' | 'query') => c.req.valid(part as never) as never;
        const result = await spec.handle({
          caller: (c.get('caller') as Caller | undefined) ?? nobody,
          body: spec.body ? valid('json') : (undefined as never),
          query: spec.query ? valid('query') : (undefined as never),
          params: c.req.param() as Record<string, string>,
          request: c.req.raw,
          header: (name, value, options) => c.header(name, value, options),
        });
        return result instanceof Response ? result : (c.json(result as object, spec.status ?? 200) as never);
      });
    },
  };
}

/** Refuses a larger body before it is read. */
export function limitBody(maxBytes: number) {
  return bodyLimit({
    maxSize: maxBytes,
    onError: () => {
      throw new VarsamError('input.tooLarge', { maxBytes });
    },
  });
}

function permit(allow: RouteEntry['allow'], tools: RouteTools) {
  return async (c: Context, next: () => Promise<void>): Promise<void> => {
    if (allow !== 'anyone') {
      const caller = await tools.identify(c.req.raw);
      if (!caller) throw new VarsamError('session.none');
      if (!allow.includes(caller.principal)) throw new VarsamError('access.refused');
      if (isWritten(c.req.method) && caller.personId !== null) refuseOtherSites(c.req.raw);
      c.set('caller', caller);
    }
    await next();
  };
}

const isWritten = (method: string) => method !== 'GET' && method !== 'HEAD';

/** A cookie alone must not let another web site write: the browser says where a request comes from. */
function refuseOtherSites(request: Request): void {
  const site = request.headers.get('sec-fetch-site');
  if (site !== null && site !== 'same-origin' && site !== 'none') throw new VarsamError('access.refused');
}
