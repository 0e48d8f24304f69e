import { rowsOf } from '../../../algebra/record-rows.ts';

/** Penalty cases that were decided in the period, on a petition or without. */
export const decidedCases = rowsOf('penalty_case').on('decision_date');
