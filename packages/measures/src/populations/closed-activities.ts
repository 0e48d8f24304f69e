import { rowsOf } from '../algebra/record-rows.ts';

/** Validation activities that were closed with a determination in the period. */
export const closedActivities = rowsOf('validation_activity').on('closed');
