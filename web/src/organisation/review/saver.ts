/**
 * Saver: carries what is unsaved to the server, a moment after the last change.
 * One request at a time; a lost connection is tried again with longer pauses; a conflict stops and asks.
 */
import type { SavedReview, SaveReview } from '../../../../server/src/organisation/review/review.contract.ts';
import { asFailure, type Failure, isConnectionLost } from '../../connection/failure.ts';
import { hasUnsaved, unsavedBody } from './review-state.ts';
import type { ReviewStore } from './review-store.ts';

export type SaveStatus =
  | { readonly kind: 'idle' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'offline' }
  | { readonly kind: 'signedOut' }
  | { readonly kind: 'conflict' }
  | { readonly kind: 'refused'; readonly failure: Failure };

export interface SaverParts {
  readonly store: ReviewStore;
  readonly save: (body: SaveReview) => Promise<SavedReview>;
  readonly onStatus: (status: SaveStatus) => void;
  readonly schedule: (run: () => void, milliseconds: number) => () => void;
}

export interface Saver {
  /** Tries at once: the connection is back, the page is about to close, or the person asks. */
  readonly saveNow: () => Promise<void>;
  /** True when nothing is left to save. */
  readonly flush: () => Promise<boolean>;
  readonly pause: () => void;
  readonly resume: () => void;
  readonly stop: () => void;
}

const quietMilliseconds = 400;
const retryMilliseconds = [2000, 4000, 8000, 15_000, 30_000];

function statusAfter(failure: Failure): SaveStatus {
  if (isConnectionLost(failure)) return { kind: 'offline' };
  if (failure.code === 'session.none') return { kind: 'signedOut' };
  if (failure.code === 'review.changedElsewhere') return { kind: 'conflict' };
  return { kind: 'refused', failure };
}

class QueueSaver implements Saver {
  readonly #parts: SaverParts;
  readonly #unsubscribe: () => void;
  #cancel: () => void = () => undefined;
  #underWay: Promise<void> | null = null;
  #tries = 0;
  #isPaused = false;

  constructor(parts: SaverParts) {
    this.#parts = parts;
    const { store } = parts;
    let last = store.get();
    this.#unsubscribe = store.subscribe(() => {
      const next = store.get();
      const hasNews = next.unsaved !== last.unsaved || next.summary !== last.summary;
      last = next;
      if (hasNews && hasUnsaved(next) && !this.#isPaused) this.#later(quietMilliseconds);
    });
    if (hasUnsaved(last)) this.#later(quietMilliseconds);
  }

  #later(milliseconds: number): void {
    this.#cancel();
    this.#cancel = this.#parts.schedule(() => void this.#send(), milliseconds);
  }

  #send(): Promise<void> {
    if (this.#underWay) return this.#underWay;
    if (this.#isPaused || !hasUnsaved(this.#parts.store.get())) return Promise.resolve();
    this.#cancel();
    this.#underWay = this.#sendOnce().finally(() => {
      this.#underWay = null;
    });
    return this.#underWay;
  }

  async #sendOnce(): Promise<void> {
    const { store, save, onStatus } = this.#parts;
    const body = unsavedBody(store.get());
    onStatus({ kind: 'saving' });
    try {
      const saved = await save(body);
      this.#tries = 0;
      store.send({ type: 'saved', sent: body, ...saved });
      onStatus({ kind: 'idle' });
      if (hasUnsaved(store.get())) this.#later(quietMilliseconds);
    } catch (thrown) {
      this.#fail(statusAfter(asFailure(thrown)));
    }
  }

  #fail(status: SaveStatus): void {
    this.#parts.onStatus(status);
    if (status.kind !== 'offline' && status.kind !== 'signedOut') {
      this.#isPaused = true;
      return;
    }
    this.#later(retryMilliseconds[Math.min(this.#tries, retryMilliseconds.length - 1)] ?? 30_000);
    this.#tries += 1;
  }

  readonly saveNow = (): Promise<void> => {
    this.#tries = 0;
    return this.#send();
  };

  readonly flush = async (): Promise<boolean> => {
    await this.#underWay;
    await this.#send();
    return !hasUnsaved(this.#parts.store.get());
  };

  readonly pause = (): void => {
    this.#isPaused = true;
    this.#cancel();
  };

  readonly resume = (): void => {
    this.#isPaused = false;
    if (hasUnsaved(this.#parts.store.get())) this.#later(0);
  };

  readonly stop = (): void => {
    this.#cancel();
    this.#unsubscribe();
  };
}

export function createSaver(parts: SaverParts): Saver {
  return new QueueSaver(parts);
}
