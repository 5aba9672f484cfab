/** Failure: a request that was refused or never arrived, as a code from a closed list. Never holds words of a conversation. */
import type { ErrorBody } from '../../../server/src/platform/http/error.contract.ts';
import type { MessageKey, Text } from '../language/catalogue.ts';

export type Problem = NonNullable<ErrorBody['error']['problems']>[number];

export class Failure extends Error {
  readonly code: string;
  readonly status: number;
  readonly details: Readonly<Record<string, unknown>>;
  readonly problems: readonly Problem[];

  constructor(code: string, status: number, details: Readonly<Record<string, unknown>> = {}, problems: readonly Problem[] = []) {
    super(code);
    this.code = code;
    this.status = status;
    this.details = details;
    this.problems = problems;
  }
}

/** No answer, or an answer from something in between: trying again may help. */
export function isConnectionLost(failure: unknown): boolean {
  return failure instanceof Failure && failure.code === 'server.unavailable';
}

export function asFailure(thrown: unknown): Failure {
  return thrown instanceof Failure ? thrown : new Failure('server.failed', 0);
}

function plainDetails(details: Readonly<Record<string, unknown>>): Record<string, string | number> {
  const plain: Record<string, string | number> = {};
  for (const [name, value] of Object.entries(details)) {
    if (typeof value === 'string' || typeof value === 'number') plain[name] = value;
  }
  return plain;
}

/** Arguments that error texts may use; a missing one is shown as a dash, never as a broken sentence. */
const noDetails = { line: '–', limit: '–', turns: '–', field: '–', revision: '–' };

export function explainFailure(t: Text, findKey: (key: string) => MessageKey | null, failure: Failure): string {
  const key = findKey(`error.${failure.code}`) ?? (failure.status >= 500 ? 'error.server.failed' : 'error.other');
  return t(key, { ...noDetails, code: failure.code, ...plainDetails(failure.details) });
}

export function explainProblem(t: Text, findKey: (key: string) => MessageKey | null, problem: Problem): string {
  const key = findKey(`problem.${problem.code}`) ?? findKey(`error.${problem.code}`) ?? 'problem.other';
  return t(key, {
    ...noDetails,
    code: problem.code,
    ...plainDetails(problem.details ?? {}),
    line: problem.line ?? '–',
    field: problem.field ?? '–',
  });
}
