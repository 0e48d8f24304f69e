import { compare } from '../../algebra/conditions.ts';
import { measure } from '../../algebra/measure.ts';
import { dollars } from '../../formulas/basics/dollars.ts';
import { standingLines } from '../../populations/standing-lines.ts';
import { issuesOfLine } from './trade-issues.ts';

/**
 * Priority trade issue value (PTI): entered value of lines that fall under at least one priority trade issue on the
 * day of entry. A line under several issues counts once, so the value is that of the issues together and not a sum
 * over them. CBP publishes no scope: the selectors (chapter, textile category, entry type, duty case, preference,
 * duty) are inferred, and import safety and intellectual property have none. Cancelled entries do not count.
 *
 * @nulls Never null; zero when no line falls under an issue.
 */
export const ptiValue = measure({
  id: 'pti/pti-value',
  title: 'Priority trade issue value',
  aliases: ['PTI value', 'value under priority trade issues'],
  unit: 'usd',
  direction: 'neutral',
  formula: 'sum(entered_value) of lines that a selector of any priority trade issue chooses',
  source: 'usc-19-4322',
  inputs: { value: standingLines.sum('entered_value').where(compare(issuesOfLine, '>=', 1)) },
  compute: ({ value }) => dollars(value),
});
