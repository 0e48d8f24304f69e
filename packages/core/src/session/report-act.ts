import {
  isCodeOf,
  isLevel,
  isTimeLevel,
  monthsOf,
  periodLabel,
  type LevelName,
  type PeriodComparison,
} from '@tradepulse/measures';
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

/** What a caller typed has no place in the log: names and codes that are none of ours stand as `unknown`. */
const unknown = 'unknown';

function auditQuery({ measures, by = [], period, where = {}, compare }: ReportRequest): AuditQuery {
  return {
    measures: measures.map(({ id }) => id),
    by: by.map((level) => (isLevel(level) || isTimeLevel(level) ? level : unknown)),
    period: understoodPeriod(period),
    compare: compare === undefined ? null : understoodPeriod(compare),
    filters: Object.entries(where).map(([level, asked]) => {
      const codes = typeof asked === 'string' ? [asked] : asked;
      if (level === 'country_group') return auditFilter(level, understoodCodes('country', codes));
      return isLevel(level)
        ? auditFilter(level, understoodCodes(level, codes))
        : auditFilter(unknown, [unknown]);
    }),
  };
}

function understoodCodes(level: LevelName, codes: readonly string[]): readonly string[] {
  return codes.map((code) => (isCodeOf(level, code) ? code : unknown));
}

const comparisons: ReadonlySet<unknown> = new Set(['year_before', 'period_before']);

function understoodPeriod(period: PeriodComparison): string {
  if (typeof period === 'string') return comparisons.has(period) ? period : unknown;
  try {
    monthsOf(period);
    return periodLabel(period);
  } catch {
    return unknown;
  }
}
