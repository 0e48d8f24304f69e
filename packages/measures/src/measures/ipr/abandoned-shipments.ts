import { allOf } from '../../algebra/conditions.ts';
import { rowsOf } from '../../algebra/record-rows.ts';

const detentions = rowsOf('detention');

/** Shipments detained on suspicion of infringement that their consignee abandoned, by the date of that decision. */
export const abandonedShipments = detentions
  .on('decision')
  .where(allOf(detentions.is('ipr'), detentions.codeIn('outcome', 'ABANDONED')));
