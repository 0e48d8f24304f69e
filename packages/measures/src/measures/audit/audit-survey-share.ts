import { measure } from '../../algebra/measure.ts';
import { ratioOrNull } from '../../formulas/basics/ratio-or-null.ts';
import { completedAudits } from './completed-audits.ts';

/**
 * Audit survey share: of the audits completed in the period, those done as surveys or quick response audits (QRA).
 *
 * @nulls Null when no audit was completed.
 */
export const auditSurveyShare = measure({
  id: 'audit/audit-survey-share',
  title: 'Audit survey share',
  aliases: ['quick response audits', 'QRA share'],
  unit: 'percent',
  direction: 'neutral',
  formula: 'count(audit where type in (SURVEY, QRA)) / count(audit), by completed',
  source: 'cbp-par',
  inputs: {
    surveys: completedAudits.count().where(completedAudits.codeIn('type', 'SURVEY', 'QRA')),
    audits: completedAudits.count(),
  },
  compute: ({ surveys, audits }) => ratioOrNull(surveys, audits),
});
