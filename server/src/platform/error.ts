/**
 * The one error class. A code from a closed list, ids and numbers in the details; never words of a conversation.
 * What people read for a code stands in web/locales; which HTTP status it gets stands in http/status.ts.
 */
export class VarsamError extends Error {
  readonly code: string;
  readonly details: Readonly<Record<string, unknown>>;

  constructor(code: string, details: Readonly<Record<string, unknown>> = {}, cause?: unknown) {
    super(code, cause === undefined ? undefined : { cause });
    this.name = 'VarsamError';
    this.code = code;
    this.details = details;
  }
}
