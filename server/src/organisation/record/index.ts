/** Record: the form a person has confirmed. The only thing that is counted. */
export { type CountRecord, confirmReview } from './confirm.ts';
export { exportFormats } from './export.ts';
export { addRecordRoutes, rowsOf } from './record.routes.ts';
export { insertRecord, type NewDecision, type NewRecord } from './record.store.ts';
