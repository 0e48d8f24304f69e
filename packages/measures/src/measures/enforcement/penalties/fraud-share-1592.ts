import { measure } from '../../../algebra/measure.ts';
import { rowsOf } from '../../../algebra/record-rows.ts';
import { ratioOrNull } from '../../../formulas/basics/ratio-or-null.ts';

const cases = rowsOf('penalty_case');
const stated = cases.where(cases.codeIn('statute', '1592')).where(cases.reported('culpability'));

/**
 * Fraud share of section 1592 cases: cases at the culpability level of fraud over all cases under 19 U.S.C. 1592
 * with notice in the period that state a level (fraud, gross negligence, negligence).
 *
 * @nulls Null when no such case states its level.
 */
export const fraudShare1592 = measure({
  id: 'enforcement/fraud-share-1592',
  title: 'Fraud share of 1592 cases',
  aliases: ['share of fraud cases'],
  unit: 'percent',
  direction: 'neutral',
  formula:
    'count(case where culpability = FRAUD) / count(case where culpability is stated), statute 1592, by notice_date',
  source: 'usc-19-1592',
  inputs: { fraud: stated.count().where(stated.codeIn('culpability', 'FRAUD')), stated: stated.count() },
  compute: ({ fraud, stated: all }) => ratioOrNull(fraud, all),
});
