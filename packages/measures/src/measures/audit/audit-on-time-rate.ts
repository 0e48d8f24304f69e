import { compare } from '../../algebra/conditions.ts';
import { measure } from '../../algebra/measure.ts';
import { rowsOf } from '../../algebra/record-rows.ts';
import { ratioOrNull } from '../../formulas/basics/ratio-or-null.ts';

const planned = rowsOf('audit').on('planned_date');
const onTime = compare(planned.date('report_date'), '<=', planned.date('planned_date'));

/**
 * Audit timeliness: of the audits whose report was planned for the period, those reported on the planned day or
 * before. A report that is not issued is not on time, however long the audit still runs.
 *
 * @nulls Null when no report was planned.
 */
export const auditOnTimeRate = measure({
  id: 'audit/audit-on-time-rate',
  title: 'Audit timeliness',
  aliases: ['audits on time'],
  unit: 'percent',
  direction: 'higher_is_better',
  formula: 'count(audit where report_date <= planned_date) / count(audit), by planned_date',
  source: 'cfr-19-163-11',
  inputs: { timely: planned.count().where(onTime), planned: planned.count() },
  compute: ({ timely, planned }) => ratioOrNull(timely, planned),
});
