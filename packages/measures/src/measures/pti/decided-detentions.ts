import { rowsOf } from '../../algebra/record-rows.ts';

const detentions = rowsOf('detention').on('decision');

/** Shipments stopped on suspicion of forced labor that were decided in the period, by the day of decision. */
export const decidedDetentions = detentions
  .where(detentions.is('forced_labor'))
  .where(detentions.reported('outcome'));
