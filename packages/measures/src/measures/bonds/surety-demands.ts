import { measure } from '../../algebra/measure.ts';
import { rowsOf } from '../../algebra/record-rows.ts';
import { dollars } from '../../formulas/basics/dollars.ts';

/**
 * Demands on sureties: the amount demanded from sureties on obligations that principals did not meet, by date of
 * the demand.
 *
 * @nulls Never null; zero without a demand.
 */
export const suretyDemands = measure({
  id: 'bonds/surety-demands',
  title: 'Demands on sureties',
  aliases: ['surety claims'],
  unit: 'usd',
  direction: 'neutral',
  formula: 'sum(demand_amount)',
  source: 'usc-19-1514',
  inputs: { demanded: rowsOf('surety_demand').sum('demand_amount') },
  compute: ({ demanded }) => dollars(demanded),
});
