import { rowsOf } from '../../../algebra/record-rows.ts';

/** Detentions of goods, by the date of detention. */
export const detentions = rowsOf('detention');
