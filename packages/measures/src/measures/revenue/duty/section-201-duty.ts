import { measure } from '../../../algebra/measure.ts';
import { dollars } from '../../../formulas/basics/dollars.ts';
import { consumptionLines } from './consumption-lines.ts';

/**
 * Section 201 safeguard duty assessed: the duty on washing machines and their parts, and on solar cells and panels
 * under chapter 99, as declared on entry lines. Its rate stands beside the ordinary rate of the line and this is
 * its part of the duty alone.
 *
 * @nulls Never null; zero without a line.
 */
export const section201Duty = measure({
  id: 'revenue/section-201-duty',
  title: 'Section 201 safeguard duty assessed',
  aliases: ['safeguard duty', 'trade remedy duty'],
  unit: 'usd',
  direction: 'neutral',
  formula: 'sum(s201_duty), lines entered for consumption',
  source: 'cbp-trade-statistics',
  inputs: { duty: consumptionLines.sum('s201_duty') },
  compute: ({ duty }) => dollars(duty),
});
