import { not } from '../../../algebra/conditions.ts';
import { imports } from '../../../algebra/fact-inputs.ts';
import { measure } from '../../../algebra/measure.ts';
import { differenceOrNull } from '../../../formulas/basics/difference-or-null.ts';
import { dollars } from '../../../formulas/basics/dollars.ts';
import { rateProvisionKnown, underProvision } from '../rate-provisions.ts';

/**
 * Warehouse withdrawals: imports for consumption that did not arrive in the period, which is consumption
 * less the general imports that went to consumption at once.
 *
 * @nulls Null when an input is not reported, or the rate provision of some of the value is not.
 */
export const warehouseWithdrawalValue = measure({
  id: 'imports/warehouse-withdrawal-value',
  title: 'Value withdrawn from bonded warehouses and foreign trade zones',
  aliases: ['withdrawals for consumption'],
  unit: 'usd',
  direction: 'neutral',
  formula: "sum(consumption_value) - sum(general_value where rate_provision <> '00')",
  source: 'census-guide',
  inputs: {
    consumed: imports.sum('consumption_value'),
    arrived: imports.sum('general_value').where(not(underProvision('warehouse'))),
    known: imports.sum('general_value').where(rateProvisionKnown),
    all: imports.sum('general_value'),
  },
  compute: ({ consumed, arrived, known, all }) =>
    known === all ? dollars(differenceOrNull(consumed, arrived)) : null,
});
