import type { Input, ScalarInput } from '../../../algebra/input.ts';
import { rowsOf } from '../../../algebra/record-rows.ts';

/** Positions by month and unit. They are a stock: of several months the last one counts, or their average. */
export const positions = rowsOf('staff_position');

/** Takes a number of positions in the last month of the period. */
export const atEnd = (positionsOf: ScalarInput): Input<number | null> =>
  positionsOf.over({ kind: 'trailing', months: 1 });
