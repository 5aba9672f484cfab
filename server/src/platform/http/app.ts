/**
 * The web application's frame: security headers, errors as codes, static screens, and a refusal for every /api path
 * that no route has claimed.
 */
import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs';
import { extname, join, normalize } from 'node:path';
import { Readable } from 'node:stream';
import { OpenAPIHono } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { VarsamError } from '../error.ts';
import type { Log } from '../log.ts';
import { statusForCode } from './status.ts';

const contentSecurityPolicy = [
  "default-src 'self'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ');

export function createApp(log: Log): OpenAPIHono {
  const app = new OpenAPIHono({
    defaultHook: (result) => {
      if (!result.success) throw new VarsamError('input.invalid', { problems: problemsOf(result.error.issues) });
    },
  });
  app.use('*', async (c, next) => {
    await next();
    c.header('Content-Security-Policy', contentSecurityPolicy);
    c.header('X-Content-Type-Options', 'nosniff');
    c.header('Referrer-Policy', 'no-referrer');
    c.header('Cross-Origin-Opener-Policy', 'same-origin');
    c.header('Cross-Origin-Resource-Policy', 'same-origin');
    c.header(
      'Permissions-Policy',
      'camera=(), microphone=(), geolocation=(), publickey-credentials-get=(self), publickey-credentials-create=(self)',
    );
    if (c.req.path.startsWith('/api/')) c.header('Cache-Control', 'no-store');
  });
  app.onError((error, c) => answerError(error, c, log));
  return app;
}

/** What a zod check found: the field and the rule, never the value. */
function problemsOf(issues: readonly { path: readonly PropertyKey[]; code?: string }[]): { field: string; code: string }[] {
  return issues.slice(0, 50).map((issue) => ({ field: issue.path.map(String).join('.'), code: issue.code ?? 'invalid' }));
}

function answerError(error: Error, c: Context, log: Log): Response {
  if (error instanceof VarsamError) {
    const status = statusForCode(error.code);
    if (status === 500) log.fault('request.failed', error, { route: c.req.routePath });
    const { problems, ...details } = error.details;
    const body = {
      error: {
        code: status === 500 ? 'server.failed' : error.code,
        details: status === 500 ? {} : details,
        ...(problems ? { problems } : {}),
      },
    };
    return c.json(body, status as 400);
  }
  // A text with a NUL in it: the database takes none.
  if ((error as { code?: unknown }).code === '22021') return c.json({ error: { code: 'input.invalid', details: {} } }, 400);
  if (error instanceof HTTPException && error.status < 500)
    return c.json({ error: { code: 'input.invalid', details: {} } }, error.status);
  log.fault('request.failed', error, { route: c.req.routePath });
  return c.json({ error: { code: 'server.failed', details: {} } }, 500);
}

/** Call last: whatever asks for /api and met no route is refused, everything else gets the screens. */
export function addScreens(app: OpenAPIHono, folder: string): void {
  app.all('/api/*', () => {
    throw new VarsamError('access.refused');
  });
  app.get('*', (c) => {
    const path = readPath(c.req.path);
    const file = join(folder, path);
    if (path.includes('..') || !file.startsWith(folder)) throw new VarsamError('input.notFound');
    if (extname(path) && existsSync(file) && statSync(file).isFile()) return sendFile(c, file, path.startsWith('/assets/'));
    if (extname(path)) throw new VarsamError('input.notFound');
    const start = join(folder, 'index.html');
    if (!existsSync(start)) return c.text('The screens are not built. Start with: npm start', 503);
    c.header('Cache-Control', 'no-cache');
    return c.html(readFileSync(start, 'utf8'));
  });
}

function readPath(encoded: string): string {
  try {
    return normalize(decodeURIComponent(encoded));
  } catch {
    throw new VarsamError('input.notFound');
  }
}

const types: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
  '.txt': 'text/plain; charset=utf-8',
};

function sendFile(c: Context, file: string, isForever: boolean): Response {
  c.header('Content-Type', types[extname(file)] ?? 'application/octet-stream');
  c.header('Cache-Control', isForever ? 'public, max-age=31536000, immutable' : 'no-cache');
  return c.body(Readable.toWeb(createReadStream(file)) as ReadableStream);
}
