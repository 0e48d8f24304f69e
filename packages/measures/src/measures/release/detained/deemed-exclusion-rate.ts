import { anyOf, compare, not } from '../../../algebra/conditions.ts';
import { measure } from '../../../algebra/measure.ts';
import { days } from '../../../algebra/values.ts';
import { ratioOrNull } from '../../../formulas/basics/ratio-or-null.ts';
import { dueInPeriod } from '../../../populations/due-in-period.ts';
import { detentions } from './detentions.ts';

const due = dueInPeriod(detentions, detentions.date('detained'), 30);

/**
 * Share of detentions on which CBP had not decided within 30 days, which is a decision to exclude the goods (19
 * U.S.C. 1499(c)(5)(A)). Of the detentions whose thirtieth day falls in the period: younger ones cannot be judged
 * yet. Days are counted from the detention; the law counts from the presentation for examination, up to five
 * working days earlier, which the record does not carry. A decision on the thirtieth day is in time.
 *
 * @nulls Null when no detention had its thirtieth day in the period.
 */
export const deemedExclusionRate = measure({
  id: 'release/deemed-exclusion-rate',
  title: 'Deemed exclusion rate',
  aliases: ['deemed excluded', 'detentions without a decision in 30 days'],
  unit: 'percent',
  direction: 'lower_is_better',
  formula:
    'count(detention without a decision by its 30th day) / count(detention whose 30th day is in the period)',
  source: 'usc-19-1499',
  inputs: {
    late: due
      .count()
      .where(
        anyOf(
          not(detentions.reported('decision')),
          compare(days(detentions.date('detained'), detentions.date('decision')), '>', 30),
        ),
      ),
    due: due.count(),
  },
  compute: ({ late, due: all }) => ratioOrNull(late, all),
});
