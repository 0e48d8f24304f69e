import { isLevel, isTimeLevel, periodLabel, type LevelName, type TimeLevel } from '@tradepulse/measures';
import { auditFilter, type AccessRequest, type AuditQuery, type GeographyLevel } from '@tradepulse/privacy';
import type { ReportRequest } from '../report/report-request.ts';
import type { GuardedAct } from './guarded-call.ts';
import type { SessionContext } from './session-context.ts';

/** A report as the guard judges it and as the audit log describes it. */
export function reportAct(context: SessionContext, request: ReportRequest): GuardedAct {
  return {
    kind: 'QUERY',
    request: accessRequest(context, request),
    query: auditQuery(request),
  };
}

function accessRequest(
  { project, purpose, module }: SessionContext,
  { by = [], where = {} }: ReportRequest,
): AccessRequest {
  const geography = [...by, ...Object.keys(where)].flatMap((level) => geographyOf[level] ?? []);
  return {
    verb: 'READ_STATISTICS',
    purpose,
    project,
    module: module ?? 'ADD_WH',
    geography: [...new Set(geography)],
  };
}

/** Statistical districts are where field offices stand among the three levels that the guard knows. */
const geographyOf: Readonly<Record<string, GeographyLevel>> = {
  district: 'field_office',
  district_unlading: 'field_office',
  port: 'port',
};

function auditQuery({ measures, by = [], period, where = {}, compare }: ReportRequest): AuditQuery {
  const names = (levels: readonly (LevelName | TimeLevel)[]): readonly string[] =>
    levels.map((level) => (isLevel(level) || isTimeLevel(level) ? level : 'unknown'));
  return {
    measures: measures.map(({ id }) => id),
    by: names(by),
    period: periodLabel(period),
    compare: compare === undefined ? null : typeof compare === 'string' ? compare : periodLabel(compare),
    filters: Object.entries(where).map(([column, codes]) =>
      auditFilter(column, typeof codes === 'string' ? [codes] : codes),
    ),
  };
}
