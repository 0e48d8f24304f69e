import { imports } from '../../../algebra/fact-inputs.ts';
import { measure } from '../../../algebra/measure.ts';
import { ratioOrNull } from '../../../formulas/basics/ratio-or-null.ts';
import { rateProvisionKnown, underProvision } from '../rate-provisions.ts';

/**
 * Uncalculated dutiable share: dutiable value under the rate provisions 70 and 79, for which no duty is
 * calculated, over all dutiable value (also: non-calculated dutiable share).
 *
 * @nulls Null when an input is not reported or the denominator is zero. Value whose rate provision is
 *   not published counts on neither side.
 */
export const uncalculatedDutiableShare = measure({
  id: 'imports/uncalculated-dutiable-share',
  title: 'Share of dutiable value without calculated duty',
  aliases: ['non-calculated dutiable share'],
  unit: 'percent',
  direction: 'lower_is_better',
  formula:
    "sum(dutiable_value where rate_provision in ('70', '79')) / sum(dutiable_value where rate_provision is known)",
  source: 'census-imdb',
  inputs: {
    uncalculated: imports.sum('dutiable_value').where(underProvision('dutyNotCalculated')),
    known: imports.sum('dutiable_value').where(rateProvisionKnown),
  },
  compute: ({ uncalculated, known }) => ratioOrNull(uncalculated, known),
});
