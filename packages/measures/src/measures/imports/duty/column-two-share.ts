import { imports } from '../../../algebra/fact-inputs.ts';
import { measure } from '../../../algebra/measure.ts';
import { ratioOrNull } from '../../../formulas/basics/ratio-or-null.ts';
import { rateProvisionKnown, underProvision } from '../rate-provisions.ts';

/**
 * Column 2 share: value dutiable at the rates of column 2, for countries without normal trade relations
 * (rate provision 62), over customs value.
 *
 * @nulls Null when an input is not reported or the denominator is zero. Value whose rate provision is
 *   not published counts on neither side.
 */
export const columnTwoShare = measure({
  id: 'imports/column-two-share',
  title: 'Share dutiable at column 2 rates, imports for consumption',
  aliases: ['column 2'],
  unit: 'percent',
  direction: 'neutral',
  formula:
    "sum(consumption_value where rate_provision = '62') / sum(consumption_value where rate_provision is known)",
  source: 'census-imdb',
  inputs: {
    part: imports.sum('consumption_value').where(underProvision('columnTwo')),
    known: imports.sum('consumption_value').where(rateProvisionKnown),
  },
  compute: ({ part, known }) => ratioOrNull(part, known),
});
