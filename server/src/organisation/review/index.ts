/** Review: a person accepts, changes, rejects or adds, answer by answer. */
export { addReviewRoutes, lockReview } from './review.routes.ts';
export { loadDraft } from './review.store.ts';
export { concludeReview, type ConfirmedAnswer, type Conclusion, type Draft } from './review.ts';
