import { rowsOf } from '../../algebra/record-rows.ts';

const seizures = rowsOf('seizure');

/** Shipments seized because they infringe a trademark, a copyright or an exclusion order, by the date of seizure. */
export const infringingSeizures = seizures.where(seizures.is('ipr'));
