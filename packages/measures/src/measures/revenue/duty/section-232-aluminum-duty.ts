import { measure } from '../../../algebra/measure.ts';
import { dollars } from '../../../formulas/basics/dollars.ts';
import { consumptionLines } from './consumption-lines.ts';
import { dutyUnderHeadings } from './tariff-heading-duty.ts';

const metalDuty = dutyUnderHeadings('990385');

/**
 * Section 232 aluminum duty assessed, derivative articles included. The metal is told by the number of chapter 99
 * under which the duty is declared (subheadings 9903.85), not by the chapter of the goods: derivatives are
 * classified where they are bolts, cans or bumpers, and the same line may bear both metals.
 *
 * @nulls Never null; zero without a line.
 */
export const section232AluminumDuty = measure({
  id: 'revenue/section-232-aluminum-duty',
  title: 'Section 232 aluminum duty assessed',
  aliases: ['aluminum tariff', '232 aluminum'],
  unit: 'usd',
  direction: 'neutral',
  formula: 'sum(duty under 9903.85), lines entered for consumption',
  source: 'cbp-trade-statistics',
  inputs: { duty: consumptionLines.sum(metalDuty) },
  compute: ({ duty }) => dollars(duty),
});
