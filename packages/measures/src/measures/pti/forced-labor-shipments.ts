import { measure } from '../../algebra/measure.ts';
import { rowsOf } from '../../algebra/record-rows.ts';

const detentions = rowsOf('detention');

/**
 * Forced labor shipments stopped: shipments detained on suspicion of forced labor (19 U.S.C. 1307), by the day of
 * detention, those under the Uyghur Forced Labor Prevention Act among them. What is released later was stopped too.
 *
 * @nulls Never null; zero when none was stopped.
 */
export const forcedLaborShipments = measure({
  id: 'pti/forced-labor-shipments',
  title: 'Forced labor shipments stopped',
  aliases: ['forced labour detentions', 'UFLPA shipments stopped'],
  unit: 'count',
  direction: 'neutral',
  formula: 'count(detention where forced_labor), by the day of detention',
  source: 'cbp-forced-labor-totals',
  inputs: { shipments: detentions.count().where(detentions.is('forced_labor')) },
  compute: ({ shipments }) => shipments,
});
