import type { Cell } from '../world/cells.ts';
import type { DraftLine } from './month-lines.ts';

/** A line that bears no duty. */
export const freeLine = (cell: Cell, value: number): DraftLine => ({
  cell,
  value,
  dutiable: false,
  ordinaryDuty: 0,
  furtherDuty: 0,
  measure: null,
  rate: 0,
});
