import { rowsOf } from '../../../algebra/record-rows.ts';

/** Alerts of targeting rules, by the date on which they were raised. */
export const alerts = rowsOf('alert');
