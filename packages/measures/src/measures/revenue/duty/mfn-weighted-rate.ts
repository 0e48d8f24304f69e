import { measure } from '../../../algebra/measure.ts';
import { times } from '../../../algebra/values.ts';
import { ratioOrNull } from '../../../formulas/basics/ratio-or-null.ts';
import { consumptionLines } from './consumption-lines.ts';

const rated = consumptionLines.where(consumptionLines.reported('mfn_rate'));

/**
 * Trade-weighted MFN rate: the general rate of duty, whatever was claimed, weighted by entered value. Lines whose
 * general rate is specific or compound have no rate on value and are in neither sum: to count their value alone
 * would pull the mean towards zero.
 *
 * @nulls Null when no line of value has a general rate.
 */
export const mfnWeightedRate = measure({
  id: 'revenue/mfn-weighted-rate',
  title: 'Trade-weighted MFN rate of duty',
  aliases: ['general rate', 'NTR rate', 'weighted average tariff'],
  unit: 'percent',
  direction: 'neutral',
  formula: 'sum(mfn_rate x entered_value) / sum(entered_value), lines with an ad valorem general rate',
  source: 'wto-tariff-profiles',
  inputs: {
    weighted: rated.sum(times(rated.number('mfn_rate'), rated.number('entered_value'))),
    value: rated.sum('entered_value'),
  },
  compute: ({ weighted, value }) => ratioOrNull(weighted, value),
});
