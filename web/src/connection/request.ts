import type { ErrorBody } from '../../../server/src/platform/http/error.contract.ts';
import { Failure } from './failure.ts';

type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

const signedOutListeners = new Set<() => void>();

/** Called when the server says that nobody is signed in any more. */
export function onSignedOut(listener: () => void): () => void {
  signedOutListeners.add(listener);
  return () => signedOutListeners.delete(listener);
}

function isErrorBody(body: unknown): body is ErrorBody {
  if (typeof body !== 'object' || body === null || !('error' in body)) return false;
  const { error } = body;
  return typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string';
}

/** better-auth answers `{code, message}`; its codes are kept under `auth.` so that texts can be given for them. */
function authCode(body: unknown): string | null {
  if (typeof body !== 'object' || body === null || !('code' in body) || typeof body.code !== 'string') return null;
  return `auth.${body.code}`;
}

async function readBody(response: Response): Promise<unknown> {
  try {
    return await response.json();
  } catch {
    return null;
  }
}

function failureOf(status: number, body: unknown): Failure {
  if (isErrorBody(body)) return new Failure(body.error.code, status, body.error.details, body.error.problems);
  if (status === 502 || status === 503 || status === 504) return new Failure('server.unavailable', status);
  if (status === 429) return new Failure('signIn.tooMany', status);
  return new Failure(authCode(body) ?? (status >= 500 ? 'server.failed' : `http.${status}`), status);
}

export async function request<Answer>(
  method: Method,
  path: string,
  body?: unknown,
  options: { keepalive?: boolean } = {},
): Promise<Answer> {
  let response: Response;
  try {
    response = await fetch(path, {
      method,
      headers:
        body === undefined ? { accept: 'application/json' } : { accept: 'application/json', 'content-type': 'application/json' },
      body: body === undefined ? null : JSON.stringify(body),
      credentials: 'same-origin',
      ...options,
    });
  } catch {
    throw new Failure('server.unavailable', 0);
  }
  const answer = response.status === 204 ? null : await readBody(response);
  if (!response.ok) {
    const failure = failureOf(response.status, answer);
    if (failure.code === 'session.none') for (const listener of signedOutListeners) listener();
    throw failure;
  }
  return answer as Answer;
}

export const get = <Answer>(path: string) => request<Answer>('GET', path);
export const post = <Answer>(path: string, body: unknown = {}) => request<Answer>('POST', path, body);
export const put = <Answer>(path: string, body: unknown) => request<Answer>('PUT', path, body);
export const patch = <Answer>(path: string, body: unknown) => request<Answer>('PATCH', path, body);
export const remove = <Answer>(path: string) => request<Answer>('DELETE', path);
