/** Counts: what leaves a record for the statistics. */
import type { Form } from '@varsam/forms';
import type { CountRecord } from '../record/index.ts';
import { addToSums } from './counts.store.ts';
import { countedCells } from './counts.ts';

export { addToSums, removeDemoSums } from './counts.store.ts';
export { type CountedCell, countedCells } from './counts.ts';

/** Counts a record in the transaction that confirms it. */
export function countRecords(form: Form): CountRecord {
  return async (trx, { week, answers, isDemo }) => {
    const cells = countedCells(form, answers);
    await addToSums(trx, isDemo, week, cells);
    return [...new Set(cells.map((cell) => cell.field).filter((field) => field !== ''))];
  };
}
