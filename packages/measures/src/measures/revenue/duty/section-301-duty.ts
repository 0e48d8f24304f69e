import { measure } from '../../../algebra/measure.ts';
import { dollars } from '../../../formulas/basics/dollars.ts';
import { consumptionLines } from './consumption-lines.ts';

/**
 * Section 301 duty assessed: the duty on goods of China and, for a time, of the European Union under chapter 99,
 * as declared on entry lines. Its rate stands beside the ordinary rate of the line and this is its part of the
 * duty alone.
 *
 * @nulls Never null; zero without a line.
 */
export const section301Duty = measure({
  id: 'revenue/section-301-duty',
  title: 'Section 301 duty assessed',
  aliases: ['China tariffs', 'trade remedy duty'],
  unit: 'usd',
  direction: 'neutral',
  formula: 'sum(s301_duty), lines entered for consumption',
  source: 'cbp-trade-statistics',
  inputs: { duty: consumptionLines.sum('s301_duty') },
  compute: ({ duty }) => dollars(duty),
});
