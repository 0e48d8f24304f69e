import { measure } from '../../../algebra/measure.ts';
import { rowsOf } from '../../../algebra/record-rows.ts';

const cases = rowsOf('penalty_case');

/**
 * Broker penalty cases: cases under 19 U.S.C. 1641, the discipline of customs brokers, with notice in the period.
 *
 * @nulls Never null; zero when there was none.
 */
export const brokerPenalties = measure({
  id: 'enforcement/broker-penalties',
  title: 'Broker penalty cases',
  aliases: ['customs broker discipline', '1641 penalties'],
  unit: 'count',
  direction: 'neutral',
  formula: 'count(case where statute = 1641) by notice_date',
  source: 'usc-19-1641',
  inputs: { cases: cases.count().where(cases.codeIn('statute', '1641')) },
  compute: ({ cases: count }) => count,
});
