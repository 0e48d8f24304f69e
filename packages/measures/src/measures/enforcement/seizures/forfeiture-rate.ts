import { measure } from '../../../algebra/measure.ts';
import { rowsOf } from '../../../algebra/record-rows.ts';
import { ratioOrNull } from '../../../formulas/basics/ratio-or-null.ts';

const cases = rowsOf('seizure_case');
const closed = cases.on('disposition').where(cases.is('closed'));

/**
 * Forfeiture rate: of the seizure cases disposed of and closed in the period, those that ended in forfeiture to
 * the government (19 U.S.C. 1607-1609). By the date of disposition: open cases have no outcome yet.
 *
 * @nulls Null when no case was closed.
 */
export const forfeitureRate = measure({
  id: 'enforcement/forfeiture-rate',
  title: 'Forfeiture rate',
  aliases: ['forfeited seizures'],
  unit: 'percent',
  direction: 'neutral',
  formula: 'count(case where forfeited) / count(case), closed cases by disposition',
  source: 'usc-19-1607',
  inputs: { forfeited: closed.count().where(closed.is('forfeited')), closed: closed.count() },
  compute: ({ forfeited, closed: all }) => ratioOrNull(forfeited, all),
});
