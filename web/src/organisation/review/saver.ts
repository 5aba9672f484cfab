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

export function createSaver({ store, save, onStatus, schedule }: SaverParts): Saver {
  let cancel: () => void = () => undefined;
  let underWay: Promise<void> | null = null;
  let tries = 0;
  let isPaused = false;
  let last = store.get();

  const later = (milliseconds: number) => {
    cancel();
    cancel = schedule(() => void saveNow(), milliseconds);
  };

  async function sendOnce(): Promise<void> {
    const body = unsavedBody(store.get());
    onStatus({ kind: 'saving' });
    try {
      const saved = await save(body);
      tries = 0;
      store.send({ type: 'saved', sent: body, ...saved });
      onStatus({ kind: 'idle' });
      if (hasUnsaved(store.get())) later(quietMilliseconds);
    } catch (thrown) {
      const status = statusAfter(asFailure(thrown));
      onStatus(status);
      if (status.kind === 'offline' || status.kind === 'signedOut') {
        later(retryMilliseconds[Math.min(tries, retryMilliseconds.length - 1)] ?? 30_000);
        tries += 1;
      } else isPaused = true;
    }
  }

  async function saveNow(): Promise<void> {
    if (underWay) return underWay;
    if (isPaused || !hasUnsaved(store.get())) return;
    cancel();
    underWay = sendOnce().finally(() => {
      underWay = null;
    });
    return underWay;
  }

  const unsubscribe = store.subscribe(() => {
    const next = store.get();
    const hasNews = next.unsaved !== last.unsaved || next.summary !== last.summary;
    last = next;
    if (hasNews && hasUnsaved(next) && !isPaused) later(quietMilliseconds);
  });
  if (hasUnsaved(store.get())) later(quietMilliseconds);

  return {
    saveNow: () => {
      tries = 0;
      return saveNow();
    },
    flush: async () => {
      await underWay;
      await saveNow();
      return !hasUnsaved(store.get());
    },
    pause: () => {
      isPaused = true;
      cancel();
    },
    resume: () => {
      isPaused = false;
      if (hasUnsaved(store.get())) later(0);
    },
    stop: () => {
      cancel();
      unsubscribe();
    },
  };
}
