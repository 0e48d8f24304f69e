import { measure } from '../../../algebra/measure.ts';
import { rowsOf } from '../../../algebra/record-rows.ts';
import { ratioOrNull } from '../../../formulas/basics/ratio-or-null.ts';

const cases = rowsOf('seizure_case');
const closed = cases.on('disposition').where(cases.is('closed'));
const petitioned = closed.where(closed.is('petitioned'));

/**
 * Remission rate: of the seizure cases in which a petition had been filed and that were disposed of and closed in
 * the period, those in which the goods were remitted (petition for relief, 19 U.S.C. 1618). A petition that is not
 * decided is on neither side.
 *
 * @nulls Null when no case with a petition was closed.
 */
export const remissionRate = measure({
  id: 'enforcement/remission-rate',
  title: 'Remission rate',
  aliases: ['petitions granted'],
  unit: 'percent',
  direction: 'neutral',
  formula: 'count(case where remitted) / count(case), closed cases with a petition by disposition',
  source: 'usc-19-1618',
  inputs: { remitted: petitioned.count().where(petitioned.is('remitted')), petitioned: petitioned.count() },
  compute: ({ remitted, petitioned: all }) => ratioOrNull(remitted, all),
});
