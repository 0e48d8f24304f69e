import { imports } from '../../../algebra/fact-inputs.ts';
import { measure } from '../../../algebra/measure.ts';
import { ratioOrNull } from '../../../formulas/basics/ratio-or-null.ts';
import { rateProvisionKnown, underProvision } from '../rate-provisions.ts';

/**
 * Chapter 99 share: value dutiable at the additional rates of chapter 99 with duty reported (rate
 * provision 69), such as those of sections 201, 232 and 301, over customs value.
 *
 * @nulls Null when an input is not reported or the denominator is zero. Value whose rate provision is
 *   not published counts on neither side.
 */
export const chapter99Share = measure({
  id: 'imports/chapter-99-share',
  title: 'Share under chapter 99 rates, imports for consumption',
  aliases: ['trade remedy share', 'section 301 share', 'section 232 share', 'additional duties'],
  unit: 'percent',
  direction: 'neutral',
  formula:
    "sum(consumption_value where rate_provision = '69') / sum(consumption_value where rate_provision is known)",
  source: 'census-imdb',
  inputs: {
    part: imports.sum('consumption_value').where(underProvision('chapter99')),
    known: imports.sum('consumption_value').where(rateProvisionKnown),
  },
  compute: ({ part, known }) => ratioOrNull(part, known),
});
