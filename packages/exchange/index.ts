/** What may leave an organisation, and how it is protected. Pure. */
export { type SuppressedTable, suppressSmallCells } from './suppress.ts';
