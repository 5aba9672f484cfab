/** Review: a person accepts, changes, rejects or adds, answer by answer. */
export { addReviewRoutes, lockReview } from './review.routes.ts';
export { loadDraft } from './review.store.ts';
export { type Conclusion, type ConfirmedAnswer, concludeReview, type Draft } from './review.ts';
