import { allOf, compare } from '../../../algebra/conditions.ts';
import { measure } from '../../../algebra/measure.ts';
import { rowsOf } from '../../../algebra/record-rows.ts';
import { days, outer } from '../../../algebra/values.ts';
import { ratioOrNull } from '../../../formulas/basics/ratio-or-null.ts';

const cases = rowsOf('penalty_case');
const notice = outer(cases.date('notice_date'));
const earlier = cases
  .matching({ violator: cases.party('violator') })
  .where(
    allOf(
      compare(cases.date('closed'), '<', notice),
      compare(days(cases.date('closed'), notice), '<=', 1826),
    ),
  )
  .exist();

/**
 * Repeat violator share (recidivism): of the parties with a penalty notice in the period, those that had an
 * earlier case closed before that notice and within the five years (1,826 days) up to it. An earlier case that is
 * still open shows no violation yet. A party counts once, whatever the number of its cases; that of two cells is
 * in both.
 *
 * @nulls Null when no notice was given.
 */
export const repeatViolatorShare = measure({
  id: 'enforcement/repeat-violator-share',
  title: 'Repeat violator share',
  aliases: ['recidivism', 'repeat offenders'],
  unit: 'percent',
  direction: 'lower_is_better',
  formula:
    'distinct(violator with a case closed in the 1,826 days before the notice) / distinct(violator), by notice_date',
  source: 'cfr-19-171-b',
  inputs: { repeating: cases.distinct('violator').where(earlier), violators: cases.distinct('violator') },
  compute: ({ repeating, violators }) => ratioOrNull(repeating, violators),
});
