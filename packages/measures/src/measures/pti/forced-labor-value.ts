import { measure } from '../../algebra/measure.ts';
import { rowsOf } from '../../algebra/record-rows.ts';
import { dollars } from '../../formulas/basics/dollars.ts';

const detentions = rowsOf('detention');

/**
 * Forced labor value stopped: value of shipments detained on suspicion of forced labor, by the day of detention.
 *
 * @nulls Never null; zero when none was stopped.
 */
export const forcedLaborValue = measure({
  id: 'pti/forced-labor-value',
  title: 'Value of forced labor shipments stopped',
  aliases: ['forced labour value', 'UFLPA value stopped'],
  unit: 'usd',
  direction: 'neutral',
  formula: 'sum(value) of detentions on suspicion of forced labor, by the day of detention',
  source: 'cbp-forced-labor-totals',
  inputs: { value: detentions.sum('value').where(detentions.is('forced_labor')) },
  compute: ({ value }) => dollars(value),
});
