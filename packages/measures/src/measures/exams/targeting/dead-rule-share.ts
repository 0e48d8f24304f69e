import { measure } from '../../../algebra/measure.ts';
import { ratioOrNull } from '../../../formulas/basics/ratio-or-null.ts';
import { alerts } from './alerts.ts';

/**
 * Share of the targeting rules that raised an alert in the twelve months to the end of the period and none of
 * whose alerts led to a finding. Rules that raised none are not active and do not count.
 *
 * @nulls Null when no rule raised an alert in the twelve months.
 */
export const deadRuleShare = measure({
  id: 'exams/dead-rule-share',
  title: 'Dead rule share',
  aliases: ['rules without a finding', 'unproductive rules'],
  unit: 'percent',
  direction: 'lower_is_better',
  formula: 'count(rule where alerts > 0 and findings = 0) / count(rule where alerts > 0), over 12 months',
  source: 'gao-17-618',
  inputs: {
    rules: alerts
      .groups(['rule'], { raised: alerts.count(), findings: alerts.count().where(alerts.is('finding')) })
      .over({ kind: 'trailing', months: 12 }),
  },
  compute: ({ rules }) => ratioOrNull(rules.filter(({ findings }) => findings === 0).length, rules.length),
});
