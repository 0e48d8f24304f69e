import { imports } from '../../../algebra/fact-inputs.ts';
import { measure } from '../../../algebra/measure.ts';
import { dollars } from '../../../formulas/basics/dollars.ts';
import { rateProvisionKnown, underProvision } from '../rate-provisions.ts';

/**
 * Warehouse inflow: general imports under rate provision 00, goods that enter a bonded warehouse or
 * foreign trade zone.
 *
 * @nulls Null when an input is not reported, or the rate provision of some of the value is not.
 */
export const warehouseInflowValue = measure({
  id: 'imports/warehouse-inflow-value',
  title: 'Value placed in bonded warehouses and foreign trade zones',
  aliases: ['bonded warehouse entries', 'FTZ admissions'],
  unit: 'usd',
  direction: 'neutral',
  formula: "sum(general_value where rate_provision = '00')",
  source: 'census-guide',
  inputs: {
    inflow: imports.sum('general_value').where(underProvision('warehouse')),
    known: imports.sum('general_value').where(rateProvisionKnown),
    all: imports.sum('general_value'),
  },
  compute: ({ inflow, known, all }) => (known === all ? dollars(inflow) : null),
});
