import { measure } from '../../algebra/measure.ts';
import { rowsOf } from '../../algebra/record-rows.ts';
import { ratioOrNull } from '../../formulas/basics/ratio-or-null.ts';

const demands = rowsOf('surety_demand');

/**
 * Surety payment rate: what sureties have paid so far of the demands made in the period, over what was demanded.
 * The demands of late months have had less time.
 *
 * @nulls Null when nothing was demanded.
 */
export const suretyPaymentRate = measure({
  id: 'bonds/surety-payment-rate',
  title: 'Surety payment rate',
  aliases: ['delinquent sureties'],
  unit: 'percent',
  direction: 'higher_is_better',
  formula: 'sum(paid) / sum(demand_amount), by date of the demand',
  source: 'cfr-19-113-38',
  inputs: { paid: demands.sum('paid'), demanded: demands.sum('demand_amount') },
  compute: ({ paid, demanded }) => ratioOrNull(paid, demanded),
});
