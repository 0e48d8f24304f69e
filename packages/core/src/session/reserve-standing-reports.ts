import type { ReportRequest } from '../report/report-request.ts';
import { guardedCall, type GuardContext } from './guarded-call.ts';
import { performReport, reserveReports, type AllowedRequest } from './perform-report.ts';
import { reportAct } from './report-act.ts';
import type { SessionContext, ModuleResources } from './session-context.ts';

/** A standing report whose cells were decided: how many of its figures are shown, and how many withheld, from now on. */
export interface ReservedReport {
  readonly request: ReportRequest;
  readonly released: number;
  readonly withheld: number;
}

/** On whose behalf reports are reserved, and what for. */
export interface Reserving {
  readonly context: SessionContext;
  readonly guard: GuardContext;
  readonly resources: ModuleResources;
}

/**
 * Decides about the cells of all requests together, each of them as guarded and recorded as if it were asked: the intents
 * of all before anything is read, an outcome for each. One that is denied denies all, before anything is decided.
 */
export async function reserveStandingReports(
  requests: readonly ReportRequest[],
  reserving: Reserving,
): Promise<readonly ReservedReport[]> {
  return reserveFrom(requests, [], reserving);
}

async function reserveFrom(
  [request, ...others]: readonly ReportRequest[],
  allowed: readonly AllowedRequest[],
  reserving: Reserving,
): Promise<readonly ReservedReport[]> {
  const { context, guard, resources } = reserving;
  if (request === undefined) {
    await reserveReports(allowed, resources);
    return [];
  }
  return guardedCall(guard, reportAct(context, request), async (decision, corr) => {
    const rest = await reserveFrom(others, [...allowed, { request, decision }], reserving);
    // All that is asked for was decided by now: the report itself says what is shown of it.
    const { datasets, rows } = await performReport(request, decision, corr, resources);
    const { released, withheld } = rows;
    return { result: [{ request, released, withheld }, ...rest], datasets, rows, release: null };
  });
}
