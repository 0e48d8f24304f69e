import { rowsOf } from '../../algebra/record-rows.ts';

const lines = rowsOf('seizure_line');

/** Lines of such seizures, one for each product and brand, by the date of seizure. */
export const infringingLines = lines.where(lines.is('ipr'));
