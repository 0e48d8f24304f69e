import { measure } from '../../algebra/measure.ts';
import { days } from '../../algebra/values.ts';
import { reportedAudits } from './completed-audits.ts';

/**
 * Audit cycle time: median days from the notice to the report, for reports issued in the period. It tells of work
 * that was finished; audits still running are told when their report comes, and until then by the timeliness of
 * those that were planned.
 *
 * @nulls Null when no report was issued.
 */
export const auditCycleDays = measure({
  id: 'audit/audit-cycle-days',
  title: 'Audit cycle time',
  aliases: ['audit duration', 'days to audit report'],
  unit: 'days',
  direction: 'lower_is_better',
  formula: 'p50(report_date - notified_date), by report_date',
  source: 'cfr-19-163-11',
  inputs: {
    median: reportedAudits.median(
      days(reportedAudits.date('notified_date'), reportedAudits.date('report_date')),
    ),
  },
  compute: ({ median }) => median,
});
