import { measure } from '../../algebra/measure.ts';
import { rowsOf } from '../../algebra/record-rows.ts';

/**
 * Active recordations: trademarks, trade names and copyrights recorded with CBP that hold at the end of the last
 * day of the period (IPRR, 19 CFR 133). One that expires on that day holds no more.
 *
 * @nulls Never null; zero when none holds.
 */
export const recordationsActive = measure({
  id: 'ipr/recordations-active',
  title: 'Active recordations',
  aliases: ['recorded trademarks', 'recorded copyrights'],
  unit: 'count',
  direction: 'neutral',
  formula: 'count(recordation where effective <= last day and not expired by it)',
  source: 'cfr-19-133',
  inputs: { recordations: rowsOf('recordation').standing('effective', 'expires').count() },
  compute: ({ recordations }) => recordations,
});
