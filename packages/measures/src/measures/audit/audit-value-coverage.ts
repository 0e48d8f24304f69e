import { allOf, compare } from '../../algebra/conditions.ts';
import { measure } from '../../algebra/measure.ts';
import { rowsOf } from '../../algebra/record-rows.ts';
import { lastDay, minus, monthOf } from '../../algebra/values.ts';
import { ratioOrNull } from '../../formulas/basics/ratio-or-null.ts';
import { standingLines } from '../../populations/standing-lines.ts';

const audits = rowsOf('audit');
const monthsAgo = minus(monthOf(lastDay()), monthOf(audits.date('completed')));
const wasAudited = audits
  .where(allOf(compare(monthsAgo, '>=', 0), compare(monthsAgo, '<', 60)))
  .matching({ account: standingLines.party('importer') })
  .exist();

/**
 * Audit coverage by value: of the value entered in the period, the part of importers that had an audit completed
 * in the five years (sixty months) that end with it. Two audits of one importer do not count its value twice.
 *
 * @nulls Null when nothing of value was entered.
 */
export const auditValueCoverage = measure({
  id: 'audit/audit-value-coverage',
  title: 'Audit coverage by value',
  aliases: ['audited importers', 'trade under audit'],
  unit: 'percent',
  direction: 'higher_is_better',
  formula: 'sum(entered_value of importers audited in 60 months) / sum(entered_value)',
  source: 'oig-12-117',
  inputs: {
    audited: standingLines.sum('entered_value').where(wasAudited),
    value: standingLines.sum('entered_value'),
  },
  compute: ({ audited, value }) => ratioOrNull(audited, value),
});
