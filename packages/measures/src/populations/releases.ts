import { rowsOf } from '../algebra/record-rows.ts';

/** Cargo releases of the period, by the date of release; those that were withdrawn later are among them. */
export const releases = rowsOf('release');
