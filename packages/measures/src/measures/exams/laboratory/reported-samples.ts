import { rowsOf } from '../../../algebra/record-rows.ts';

/** Samples on which the laboratory reported in the period. */
export const reportedSamples = rowsOf('lab_sample').on('report_date');
