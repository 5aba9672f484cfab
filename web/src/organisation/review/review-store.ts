/** Review store: holds the review state outside React, so that saving does not wait for a redraw. */
import { type ReviewAction, type ReviewState, reduceReview } from './review-state.ts';

export interface ReviewStore {
  readonly get: () => ReviewState;
  readonly send: (action: ReviewAction) => void;
  readonly subscribe: (listener: () => void) => () => void;
}

export function createReviewStore(initial: ReviewState): ReviewStore {
  let state = initial;
  const listeners = new Set<() => void>();
  return {
    get: () => state,
    send: (action) => {
      const next = reduceReview(state, action);
      if (next === state) return;
      state = next;
      for (const listener of listeners) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
