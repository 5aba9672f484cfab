/** Reading: what a reader proposes for one conversation and one form version. */
export { readArrived, sendUnread, workReading } from './reading.job.ts';
export { loadReading } from './reading.store.ts';
export { mayHoldDanger, readSafely, readStored } from './reading.ts';
