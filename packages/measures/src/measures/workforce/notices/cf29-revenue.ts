import { measure } from '../../../algebra/measure.ts';
import { dollars } from '../../../formulas/basics/dollars.ts';
import { notices } from './notices.ts';

/**
 * Change of revenue by the actions taken of the notices issued in the period; what was only proposed is not in it.
 *
 * @nulls Never null; zero when no action was taken.
 */
export const cf29Revenue = measure({
  id: 'workforce/cf29-revenue',
  title: 'Notice of action revenue',
  aliases: ['CF-29 revenue', 'revenue of actions taken'],
  unit: 'usd',
  direction: 'neutral',
  formula: 'sum(revenue_change) where form = 29 and taken',
  source: 'definition',
  inputs: { change: notices.sum('revenue_change').where(notices.is('taken')) },
  compute: ({ change }) => dollars(change),
});
