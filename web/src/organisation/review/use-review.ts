import type { Form } from '@varsam/forms';
import { useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import type { ReviewScreen, SavedReview } from '../../../../server/src/organisation/review/review.contract.ts';
import { request } from '../../connection/request.ts';
import { sameDecision } from './decide.ts';
import { forgetKept, keepChanges, readKept } from './kept-locally.ts';
import { hasUnsaved, startReview, unsavedBody } from './review-state.ts';
import { createReviewStore, type ReviewStore } from './review-store.ts';
import { createSaver, type Saver, type SaveStatus } from './saver.ts';

export interface Review {
  readonly store: ReviewStore;
  readonly saver: Saver;
  readonly status: SaveStatus;
  /** The person has chosen between two versions. */
  readonly onSettled: () => void;
}

/** What could not be saved before a reload comes back as unsaved; an older base asks before it saves. */
function startStore(screen: ReviewScreen): { store: ReviewStore; hasOldBase: boolean } {
  const kept = readKept(sessionStorage, screen.conversation.id, screen.form);
  const state = startReview(screen);
  // The last request of a closing page may have arrived after all: what the server already holds is not unsaved.
  const missing = Object.entries(kept?.changes ?? {}).filter(
    ([field, decision]) => !sameDecision(state.decisions[field], decision),
  );
  if (!kept || missing.length === 0) return { store: createReviewStore(state), hasOldBase: false };
  const decisions = { ...state.decisions };
  for (const [field, decision] of missing) {
    if (decision) decisions[field] = decision;
    else delete decisions[field];
  }
  return {
    store: createReviewStore({ ...state, decisions, unsaved: Object.fromEntries(missing) }),
    hasOldBase: kept.revision !== screen.review.revision,
  };
}

function keepInStep(store: ReviewStore, conversationId: string, form: Form): () => void {
  return store.subscribe(() => {
    const state = store.get();
    if (hasUnsaved(state))
      keepChanges(sessionStorage, conversationId, form, { revision: state.revision, changes: state.unsaved });
    else forgetKept(sessionStorage, conversationId);
  });
}

function scheduleInWindow(run: () => void, milliseconds: number): () => void {
  const timer = window.setTimeout(run, milliseconds);
  return () => window.clearTimeout(timer);
}

export function useReview(screen: ReviewScreen): Review {
  const conversationId = screen.conversation.id;
  const path = `/api/conversations/${conversationId}/review`;
  const { store, hasOldBase } = useMemo(() => startStore(screen), [screen]);
  const [status, setStatus] = useState<SaveStatus>(hasOldBase ? { kind: 'conflict' } : { kind: 'idle' });
  const saver = useMemo(
    () =>
      createSaver({
        store,
        save: (body) => request<SavedReview>('PUT', path, body),
        onStatus: setStatus,
        schedule: scheduleInWindow,
      }),
    [store, path],
  );

  useEffect(() => {
    if (hasOldBase) saver.pause();
    const stopKeeping = keepInStep(store, conversationId, screen.form);
    const retry = () => void saver.saveNow();
    const leaving = () => {
      // The page is going away: what is unsaved travels with a request that outlives it.
      if (hasUnsaved(store.get()))
        void request('PUT', path, unsavedBody(store.get()), { keepalive: true }).catch(() => undefined);
    };
    window.addEventListener('online', retry);
    window.addEventListener('focus', retry);
    window.addEventListener('pagehide', leaving);
    return () => {
      window.removeEventListener('online', retry);
      window.removeEventListener('focus', retry);
      window.removeEventListener('pagehide', leaving);
      void saver.saveNow();
      stopKeeping();
    };
  }, [saver, store, conversationId, screen.form, path, hasOldBase]);

  return { store, saver, status, onSettled: () => setStatus({ kind: 'idle' }) };
}

export function useReviewState(store: ReviewStore) {
  return useSyncExternalStore(store.subscribe, store.get);
}
