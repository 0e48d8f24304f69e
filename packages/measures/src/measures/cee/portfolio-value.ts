import { measure } from '../../algebra/measure.ts';
import { dollars } from '../../formulas/basics/dollars.ts';
import { portfolioLines } from './portfolio-lines.ts';

/**
 * Center portfolio value: import value that Centers of Excellence and Expertise manage: lines of a Center's industry
 * whose importer's account was assigned to it on the day of entry. What an importer of one Center enters in the
 * industry of another is in neither portfolio; cancelled entries do not count.
 *
 * @nulls Never null: zero when nothing is managed.
 */
export const portfolioValue = measure({
  id: 'cee/portfolio-value',
  title: 'Center portfolio value',
  aliases: ['CEE portfolio', 'value managed by Centers'],
  unit: 'usd',
  direction: 'neutral',
  formula: 'sum(entered_value), lines in portfolio',
  source: 'dhs-cbp-pia-036',
  inputs: { cents: portfolioLines.sum('entered_value') },
  compute: ({ cents }) => dollars(cents),
});
