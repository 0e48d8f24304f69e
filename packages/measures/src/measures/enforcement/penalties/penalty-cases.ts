import { measure } from '../../../algebra/measure.ts';
import { rowsOf } from '../../../algebra/record-rows.ts';

/**
 * Penalty cases: cases in which a penalty notice was issued in the period, under any statute (19 U.S.C. 1592,
 * 1526(f), 1641, 1595a). FY2014: 29 for evasion of duty orders.
 *
 * @nulls Never null; zero when none was opened.
 */
export const penaltyCases = measure({
  id: 'enforcement/penalty-cases',
  title: 'Penalty cases initiated',
  aliases: ['penalties issued', 'fines and penalties cases'],
  unit: 'count',
  direction: 'neutral',
  formula: 'count(case) by notice_date',
  source: 'cbp-adcvd-report',
  inputs: { cases: rowsOf('penalty_case').count() },
  compute: ({ cases }) => cases,
});
