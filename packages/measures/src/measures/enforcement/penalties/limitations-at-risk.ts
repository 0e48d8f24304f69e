import { allOf, compare } from '../../../algebra/conditions.ts';
import { measure } from '../../../algebra/measure.ts';
import { rowsOf } from '../../../algebra/record-rows.ts';
import { days, lastDay } from '../../../algebra/values.ts';

const open = rowsOf('penalty_case').standing('notice_date', 'closed');
const left = days(lastDay(), open.date('limit_date'));

/**
 * Cases near the statute of limitations: penalty cases open at the end of the period whose last day for an action
 * (five years, 19 U.S.C. 1621) is that day or within the 365 days after it. Cases whose time has run out are past
 * the risk and not counted.
 *
 * @nulls Never null; zero when none is near.
 */
export const limitationsAtRisk = measure({
  id: 'enforcement/limitations-at-risk',
  title: 'Cases near the statute of limitations',
  aliases: ['statute of limitations at risk'],
  unit: 'count',
  direction: 'lower_is_better',
  formula: 'count(case where open and 0 <= limit_date - last day <= 365)',
  source: 'dhs-oig-12-131',
  inputs: { cases: open.count().where(allOf(compare(left, '>=', 0), compare(left, '<=', 365))) },
  compute: ({ cases }) => cases,
});
