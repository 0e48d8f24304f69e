import { rowsOf } from '../../../algebra/record-rows.ts';

/** Protests, by the date of filing. A protest of several entries is as many records: count its number. */
export const protests = rowsOf('protest');
