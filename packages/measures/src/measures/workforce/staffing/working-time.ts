import { rowsOf } from '../../../algebra/record-rows.ts';

/** Hours that people worked, by day, unit and task. */
export const workingTime = rowsOf('staff_time');
