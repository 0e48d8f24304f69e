import { imports } from '../../../algebra/fact-inputs.ts';
import { measure } from '../../../algebra/measure.ts';
import { ratioOrNull } from '../../../formulas/basics/ratio-or-null.ts';
import { rateProvisionKnown, underProvision } from '../rate-provisions.ts';

/**
 * Special rate share: value dutiable at the reduced rates of trade agreements (rate provision 64) over
 * customs value.
 *
 * @nulls Null when an input is not reported or the denominator is zero. Value whose rate provision is
 *   not published counts on neither side.
 */
export const specialRateShare = measure({
  id: 'imports/special-rate-share',
  title: 'Share dutiable at special rates, imports for consumption',
  aliases: ['reduced preferential rate'],
  unit: 'percent',
  direction: 'neutral',
  formula:
    "sum(consumption_value where rate_provision = '64') / sum(consumption_value where rate_provision is known)",
  source: 'census-imdb',
  inputs: {
    part: imports.sum('consumption_value').where(underProvision('special')),
    known: imports.sum('consumption_value').where(rateProvisionKnown),
  },
  compute: ({ part, known }) => ratioOrNull(part, known),
});
