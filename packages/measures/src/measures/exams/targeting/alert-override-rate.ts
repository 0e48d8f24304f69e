import { measure } from '../../../algebra/measure.ts';
import { ratioOrNull } from '../../../formulas/basics/ratio-or-null.ts';
import { alerts } from './alerts.ts';

/**
 * Share of the alerts of targeting rules raised in the period that an officer waived without an examination.
 *
 * @nulls Null when no alert was raised.
 */
export const alertOverrideRate = measure({
  id: 'exams/alert-override-rate',
  title: 'Alert override rate',
  aliases: ['waived alerts', 'alerts overridden'],
  unit: 'percent',
  direction: 'neutral',
  formula: 'count(alert where waived) / count(alert)',
  source: 'cbp-targeting',
  inputs: { waived: alerts.count().where(alerts.is('waived')), raised: alerts.count() },
  compute: ({ waived, raised }) => ratioOrNull(waived, raised),
});
