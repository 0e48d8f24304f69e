import {
  isLevel,
  isTimeLevel,
  periodLabel,
  type AnyMeasure,
  type LevelName,
  type TimeLevel,
} from '@tradepulse/measures';
import {
  auditFilter,
  type AccessRequest,
  type AuditQuery,
  type AuditSink,
  type Clock,
  type Decision,
  type GeographyLevel,
  type ModuleId,
  type Principal,
  type Purpose,
  type ReleasePolicy,
} from '@tradepulse/privacy';
import { PlanError } from '../errors/plan-error.ts';
import { explainQuestion, chooseFor, planQuestion, type ExplainedPass } from '../plan/answer-question.ts';
import { readHoldings, type Holding } from '../plan/holdings.ts';
import { buildReportData } from '../report/build-report-data.ts';
import { codesShown, namesOf } from '../report/labels.ts';
import { produceTable } from '../report/produce-table.ts';
import { auditDatasets, provenanceOf } from '../report/provenance.ts';
import { Report } from '../report/report.ts';
import { questionsOf } from '../report/report-questions.ts';
import type { ReportRequest } from '../report/report-request.ts';
import type { WarehouseInside } from '../warehouse/warehouse.ts';
import { guardedCall, type GuardedAct, type Performed } from './guarded-call.ts';
import { scopeOf } from './scope.ts';

/** On whose behalf a session asks, and what for. */
export interface SessionContext {
  readonly principal: Principal;
  /** The trade-statistics project; null for a service. */
  readonly project: string | null;
  readonly purpose: Purpose;
  /** The data mart that is asked; the ADD warehouse when left out. */
  readonly module?: ModuleId;
}

/** What every session of a host shares. */
export interface SessionResources {
  readonly inside: () => WarehouseInside;
  readonly audit: AuditSink;
  readonly policy: ReleasePolicy;
  readonly clock: Clock;
}

const defaultMaxRows = 100_000;

/**
 * Asks on behalf of one principal, for one project and purpose. Nothing is kept between calls: each is
 * decided, recorded and released on its own. A session has no way to rows and no SQL to write.
 */
export class Session {
  readonly #context: SessionContext;
  readonly #resources: SessionResources;

  constructor(context: SessionContext, resources: SessionResources) {
    this.#context = context;
    this.#resources = resources;
    Object.freeze(this);
  }

  /**
   * Answers a request with a released report.
   *
   * @throws AccessError - ACCESS_DENIED
   * @throws PlanError, RequestError, ReportError - when it cannot be answered as asked
   * @throws AuditError - when the audit log cannot be written: no record, no data
   */
  report<const M extends AnyMeasure>(request: ReportRequest<M>): Promise<Report<M['id']>> {
    return guardedCall(this.#guard(), actOf(this.#context, request), (decision, corr) =>
      perform<M['id']>(request, decision, corr, this.#resources),
    );
  }

  /** The report under a row of another: see {@link Report.drillRequest}. */
  drill(report: Report, row: number, to?: LevelName): Promise<Report> {
    return this.report(report.drillRequest(row, to));
  }

  /** The passes that would answer a request, and their SQL; no figure is read. */
  explain(request: ReportRequest): Promise<readonly ExplainedPass[]> {
    return guardedCall(this.#guard(), actOf(this.#context, request), async (decision) => {
      const { inside, holdings } = await this.#holdings(request);
      const { detail } = questionsOf(request, scopeOf(decision.obligations.rowFilter));
      const choices = chooseFor([detail], holdings);
      return {
        result: explainQuestion(inside.database, planQuestion(detail, choices), choices),
        datasets: [],
        rows: null,
      };
    });
  }

  #guard() {
    const { audit, clock } = this.#resources;
    return { principal: this.#context.principal, audit, clock };
  }

  #holdings(request: ReportRequest) {
    return holdingsFor(this.#resources.inside(), request);
  }
}

async function holdingsFor(
  inside: WarehouseInside,
  { vintage }: ReportRequest,
): Promise<{ readonly inside: WarehouseInside; readonly holdings: readonly Holding[] }> {
  const holdings = await readHoldings(inside.database, vintage ?? null);
  if (vintage !== undefined && !holdings.some(({ loadId }) => loadId === vintage)) {
    throw new PlanError('VINTAGE_UNKNOWN', { vintage });
  }
  return { inside, holdings };
}

async function perform<Id extends string>(
  request: ReportRequest,
  decision: Decision,
  reportId: string,
  resources: SessionResources,
): Promise<Performed<Report<Id>>> {
  const { inside, holdings } = await holdingsFor(resources.inside(), request);
  const questions = questionsOf(request, scopeOf(decision.obligations.rowFilter));
  const options = {
    maxCells: request.maxRows ?? defaultMaxRows,
    ...(request.signal && { signal: request.signal }),
  };
  const { table, depths, choices } = await produceTable(questions, {
    inside,
    holdings,
    policy: resources.policy,
    options,
  });
  const provenance = await provenanceOf(inside.database, choices);
  const data = buildReportData({
    reportId,
    createdAt: new Date(resources.clock.now()).toISOString(),
    request,
    question: questions.detail,
    table: table.value,
    depths,
    names: await namesOf(inside.database, codesShown(questions.detail, table.value)),
    provenance,
    notices: decision.obligations.notices,
  });
  const { cells, withheld } = table.value.protection;
  return {
    result: new Report<Id>(table, data, request),
    datasets: auditDatasets(provenance),
    rows: { released: cells - withheld, withheld },
  };
}

function actOf(context: SessionContext, request: ReportRequest): GuardedAct {
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
