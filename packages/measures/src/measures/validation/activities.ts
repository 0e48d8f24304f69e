import { rowsOf } from '../../algebra/record-rows.ts';

/** Validation activities, by the date on which they were opened. */
export const activities = rowsOf('validation_activity');
