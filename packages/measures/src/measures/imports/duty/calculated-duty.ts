import { imports } from '../../../algebra/fact-inputs.ts';
import { measure } from '../../../algebra/measure.ts';
import { dollars } from '../../../formulas/basics/dollars.ts';

/**
 * Calculated duty: duty estimated from the rates, chapter 99 duties (sections 201, 232, 301 and others)
 * included, antidumping and countervailing duty and fees excluded (also: estimated duty).
 *
 * @nulls Null when an input is not reported.
 */
export const calculatedDuty = measure({
  id: 'imports/calculated-duty',
  title: 'Calculated duty on imports for consumption',
  aliases: ['estimated duty', 'duties', 'tariff revenue', 'CAL_DUT'],
  unit: 'usd',
  direction: 'neutral',
  formula: 'sum(calculated_duty)',
  source: 'census-guide',
  inputs: { value: imports.sum('calculated_duty') },
  compute: ({ value }) => dollars(value),
});
