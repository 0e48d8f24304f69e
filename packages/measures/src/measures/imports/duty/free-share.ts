import { imports } from '../../../algebra/fact-inputs.ts';
import { measure } from '../../../algebra/measure.ts';
import { ratioOrNull } from '../../../formulas/basics/ratio-or-null.ts';
import { rateProvisionKnown, underProvision } from '../rate-provisions.ts';

/**
 * Free share: value under the rate provisions 10 to 19, which enter free of duty for whatever reason,
 * over customs value.
 *
 * @nulls Null when an input is not reported or the denominator is zero. Value whose rate provision is
 *   not published counts on neither side.
 */
export const freeShare = measure({
  id: 'imports/free-share',
  title: 'Free share of imports for consumption',
  aliases: ['duty-free share'],
  unit: 'percent',
  direction: 'neutral',
  formula:
    "sum(consumption_value where rate_provision in ('10', '11', '13', '14', '16', '17', '18', '19')) / sum(consumption_value where rate_provision is known)",
  source: 'census-imdb',
  inputs: {
    part: imports.sum('consumption_value').where(underProvision('free')),
    known: imports.sum('consumption_value').where(rateProvisionKnown),
  },
  compute: ({ part, known }) => ratioOrNull(part, known),
});
