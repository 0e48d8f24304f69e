import { rowsOf } from '../../../algebra/record-rows.ts';

/** In-bond movements by the day on which they began: immediate transportation, exportation, and both. */
export const movements = rowsOf('inbond');
