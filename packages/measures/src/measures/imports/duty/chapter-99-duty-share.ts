import { imports } from '../../../algebra/fact-inputs.ts';
import { measure } from '../../../algebra/measure.ts';
import { ratioOrNull } from '../../../formulas/basics/ratio-or-null.ts';
import { rateProvisionKnown, underProvision } from '../rate-provisions.ts';

/**
 * Chapter 99 duty share: calculated duty of goods under chapter 99 rates (rate provision 69) over all
 * calculated duty.
 *
 * @nulls Null when an input is not reported or the denominator is zero. Value whose rate provision is
 *   not published counts on neither side.
 */
export const chapter99DutyShare = measure({
  id: 'imports/chapter-99-duty-share',
  title: 'Share of chapter 99 in calculated duty',
  aliases: ['trade remedy duty share'],
  unit: 'percent',
  direction: 'neutral',
  formula:
    "sum(calculated_duty where rate_provision = '69') / sum(calculated_duty where rate_provision is known)",
  source: 'census-imdb',
  inputs: {
    part: imports.sum('calculated_duty').where(underProvision('chapter99')),
    known: imports.sum('calculated_duty').where(rateProvisionKnown),
  },
  compute: ({ part, known }) => ratioOrNull(part, known),
});
