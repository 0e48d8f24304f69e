import { rowsOf } from '../../../algebra/record-rows.ts';

/** Importer security filings by the day on which the goods were laden. */
export const securityFilings = rowsOf('isf');
