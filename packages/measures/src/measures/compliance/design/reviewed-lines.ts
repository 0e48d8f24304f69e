import { rowsOf } from '../../../algebra/record-rows.ts';

const sample = rowsOf('cm_sample').ofYear('fiscal_year', 'fiscal');

/**
 * Lines that were drawn and reviewed, of the design of the fiscal year in which the period ends. A design is drawn for
 * a fiscal year; an estimate for a month of it would need the frame of the month, which there is not. Lines that were
 * drawn and not reviewed tell nothing: those that were reviewed stand for them too.
 */
export const reviewedLines = sample.where(sample.is('completed'));
