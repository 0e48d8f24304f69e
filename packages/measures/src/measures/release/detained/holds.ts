import { rowsOf } from '../../../algebra/record-rows.ts';

/** Holds on shipments, by the day on which they were placed. */
export const holds = rowsOf('hold');
