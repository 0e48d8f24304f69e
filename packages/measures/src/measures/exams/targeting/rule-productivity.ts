import { measure } from '../../../algebra/measure.ts';
import { ratioOrNull } from '../../../formulas/basics/ratio-or-null.ts';
import { alerts } from './alerts.ts';

/**
 * Share of the alerts of targeting rules raised in the period that led to a finding (also: findings per alert). An
 * alert that was waived led to none. Alerts are of many rules; of one shipment several rules may have warned, and
 * each has its alert.
 *
 * @nulls Null when no alert was raised.
 */
export const ruleProductivity = measure({
  id: 'exams/rule-productivity',
  title: 'Targeting rule productivity',
  aliases: ['alert hit rate', 'findings per alert'],
  unit: 'percent',
  direction: 'higher_is_better',
  formula: 'count(alert where finding) / count(alert)',
  source: 'gao-17-618',
  inputs: { findings: alerts.count().where(alerts.is('finding')), raised: alerts.count() },
  compute: ({ findings, raised }) => ratioOrNull(findings, raised),
});
