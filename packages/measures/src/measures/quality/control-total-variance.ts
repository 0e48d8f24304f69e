import { measure } from '../../algebra/measure.ts';
import { rowsOf } from '../../algebra/record-rows.ts';
import { differenceOrNull } from '../../formulas/basics/difference-or-null.ts';
import { ratioOrNull } from '../../formulas/basics/ratio-or-null.ts';

const loads = rowsOf('load_batch');

/**
 * Control total variance: amounts read from the extracts of the period less the amounts that their makers announced,
 * over these, without its sign in the denominator: above zero when too much was read. Zero is what it should be;
 * differences of opposite sign set each other off, as in the ledger.
 *
 * @nulls Null when the announced amounts add to zero.
 */
export const controlTotalVariance = measure({
  id: 'quality/control-total-variance',
  title: 'Control total variance',
  aliases: ['reconciliation to source', 'control totals'],
  unit: 'percent',
  direction: 'lower_is_better',
  formula: '(loaded - control) / abs(control)',
  source: 'dhs-cbp-pia-036',
  inputs: { loaded: loads.sum('loaded_total'), control: loads.sum('control_total') },
  compute: ({ loaded, control }) =>
    ratioOrNull(differenceOrNull(loaded, control), control === null ? null : Math.abs(control)),
});
