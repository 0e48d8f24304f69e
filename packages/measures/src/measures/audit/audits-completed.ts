import { measure } from '../../algebra/measure.ts';
import { completedAudits } from './completed-audits.ts';

/**
 * Audits completed: regulatory audits and surveys completed in the period, whenever they began.
 *
 * @nulls Never null; zero without one.
 */
export const auditsCompleted = measure({
  id: 'audit/audits-completed',
  title: 'Audits completed',
  aliases: ['regulatory audits', 'trade audits'],
  unit: 'count',
  direction: 'neutral',
  formula: 'count(audit), by completed',
  source: 'cbp-monthly-update',
  inputs: { audits: completedAudits.count() },
  compute: ({ audits }) => audits,
});
