import { compare, startsWith } from '../../algebra/conditions.ts';
import { measure } from '../../algebra/measure.ts';
import { rowsOf } from '../../algebra/record-rows.ts';
import { lastDay, outer, over, times } from '../../algebra/values.ts';
import { standingLines } from '../../populations/standing-lines.ts';

const limits = rowsOf('quota_limit');
const needLimits = limits
  .upToEnd('opens')
  .where(limits.codeIn('kind', 'CNL'))
  .where(compare(limits.date('closes'), '>=', lastDay()));

const imported = standingLines
  .matching({ origin: limits.text('country') })
  .where(startsWith(standingLines.text('hts10'), outer(limits.text('hts'))))
  .where(compare(standingLines.date('entry_date'), '>=', outer(limits.date('opens'))))
  .where(compare(standingLines.date('entry_date'), '<=', lastDay()))
  .sum('entered_value');

/**
 * Competitive need limit proximity (CNL): the highest share of its annual limit that any product of a beneficiary has
 * reached by the end of the period. All imports of the product from the country count, with a claim or without, as
 * the law has it. Limits are dollars and run for a calendar year; the highest is taken since one product above its
 * limit loses the preference, whatever the others do. Cancelled entries do not count.
 *
 * @nulls Null when no limit is open on the last day, and when limits are zero.
 */
export const cnlProximity = measure({
  id: 'fta/cnl-proximity',
  title: 'Competitive need limit proximity',
  aliases: ['CNL', 'competitive need limitation of GSP'],
  unit: 'percent',
  direction: 'neutral',
  formula: 'max over limits of sum(entered_value of product and country since opening) / limit',
  source: 'usc-19-2463',
  inputs: { highest: needLimits.maximum(over(imported, times(limits.number('limit_qty'), 100))) },
  compute: ({ highest }) => highest,
});
