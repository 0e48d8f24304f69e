import { imports } from '../../../algebra/fact-inputs.ts';
import { measure } from '../../../algebra/measure.ts';
import { ratioOrNull } from '../../../formulas/basics/ratio-or-null.ts';
import { rateProvisionKnown, underProvision } from '../rate-provisions.ts';

/**
 * Unconditionally free share: value free under the tariff itself (rate provision 10) over customs value.
 *
 * @nulls Null when an input is not reported or the denominator is zero. Value whose rate provision is
 *   not published counts on neither side.
 */
export const unconditionallyFreeShare = measure({
  id: 'imports/unconditionally-free-share',
  title: 'Unconditionally free share of imports for consumption',
  aliases: ['MFN free share', 'free under the tariff'],
  unit: 'percent',
  direction: 'neutral',
  formula:
    "sum(consumption_value where rate_provision = '10') / sum(consumption_value where rate_provision is known)",
  source: 'census-imdb',
  inputs: {
    part: imports.sum('consumption_value').where(underProvision('freeByTariff')),
    known: imports.sum('consumption_value').where(rateProvisionKnown),
  },
  compute: ({ part, known }) => ratioOrNull(part, known),
});
