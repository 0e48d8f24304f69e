import { isFact, relationsOf, type AnyMeasure } from '@tradepulse/measures';
import type { AuditRows, Decision } from '@tradepulse/privacy';
import { PlanError } from '../errors/plan-error.ts';
import {
  chooseFor,
  explainQuestion,
  planQuestion,
  type ExplainedPass,
  type Holdings,
} from '../plan/answer-question.ts';
import { readHoldings } from '../plan/holdings.ts';
import { readRecordHoldings } from '../plan/record-holdings.ts';
import type { RunOptions } from '../plan/run-pass.ts';
import { countedReads } from '../engine/counted-reads.ts';
import { requireWindow } from '../modules/require-window.ts';
import { buildReportData } from '../report/build-report-data.ts';
import { expandGroups } from '../report/expand-groups.ts';
import { codesShown, namesOf } from '../report/labels.ts';
import { produceTable, reserveTables, type Answering } from '../report/produce-table.ts';
import { auditDatasets, provenanceOf } from '../report/provenance.ts';
import { readRecordsVersions, versionsOfNoRecords } from '../release/records-versions.ts';
import { questionsOf, type ReportQuestions } from '../report/report-questions.ts';
import type { ReportRequest } from '../report/report-request.ts';
import { Report } from '../report/report.ts';
import { resolveTargets } from '../report/targets/resolve-targets.ts';
import type { WarehouseInside } from '../warehouse/warehouse.ts';
import type { Performed } from './guarded-call.ts';
import { scopeOf } from './scope.ts';
import type { WindowedResources } from './session-context.ts';

const defaultMaxRows = 100_000;

/** A report, and how many of its figures are shown. */
export interface PerformedReport<M extends AnyMeasure> extends Performed<Report<M>> {
  readonly rows: AuditRows;
}

/** Answers, releases and builds a report, for a call that the guard let through. */
export async function performReport<M extends AnyMeasure>(
  request: ReportRequest,
  decision: Decision,
  reportId: string,
  resources: WindowedResources,
): Promise<PerformedReport<M>> {
  const understood = await understand(request, decision, resources);
  const { questions, groups } = understood;
  const { engine, rowsRead } = countedReads(understood.inside.engine);
  const inside = { ...understood.inside, engine };
  const targets = resolveTargets(request, resources.targets);
  const answering = await answeringOf(request, { ...understood, inside }, resources);
  const { table, depths, choices } = await produceTable(questions, answering);
  const provenance = provenanceOf(choices);
  const data = buildReportData({
    reportId,
    createdAt: new Date(resources.clock.now()).toISOString(),
    request,
    question: questions.detail,
    table: table.value,
    depths,
    targets,
    names: await namesOf(inside.database, codesShown(questions.detail, table.value)),
    provenance,
    groups,
    notices: decision.obligations.notices,
  });
  const { cells, withheld } = table.value.protection;
  return {
    result: new Report<M>(table, data, request),
    datasets: auditDatasets(provenance),
    rows: { scanned: rowsRead(), released: cells - withheld, withheld },
    release: reportId,
  };
}

/** What answers a request that was understood. */
async function answeringOf(
  request: ReportRequest,
  { inside, holdings }: Pick<Answering, 'inside' | 'holdings'>,
  { policy, tools, register, window }: WindowedResources,
): Promise<Answering> {
  return {
    inside,
    holdings,
    policy,
    tools,
    register: register(),
    versions: holdings.records.size === 0 ? versionsOfNoRecords : await readRecordsVersions(inside.database),
    recordsFrom: window?.first ?? null,
    options: runOptions(request),
  };
}

/** A request that the guard let through. */
export interface AllowedRequest {
  readonly request: ReportRequest;
  readonly decision: Decision;
}

/** Decides about the cells of several reports together, before any figure of one is released. */
export async function reserveReports(
  allowed: readonly AllowedRequest[],
  resources: WindowedResources,
): Promise<void> {
  const reports: { questions: ReportQuestions; answering: Answering }[] = [];
  for (const { request, decision } of allowed) {
    const understood = await understand(request, decision, resources);
    const answering = await answeringOf(request, understood, resources);
    reports.push({ questions: understood.questions, answering });
  }
  await reserveTables(reports);
}

/** What is asked, within the caller's scope and the window, and what there is to answer it from. */
async function understand(request: ReportRequest, decision: Decision, resources: WindowedResources) {
  const inside = resources.inside();
  const { where, groups } = await expandGroups(inside.database, request);
  const questions = questionsOf(request, where, scopeOf(decision.obligations.rowFilter));
  requireWindow(questions, resources.window);
  return {
    inside,
    questions,
    groups,
    holdings: await holdingsFor(inside, request, questions.detail.measures),
  };
}

function runOptions({ maxRows, signal }: ReportRequest): RunOptions {
  return { maxCells: maxRows ?? defaultMaxRows, ...(signal && { signal }) };
}

/** Plans a report without reading a figure. */
export async function performExplain(
  request: ReportRequest,
  decision: Decision,
  resources: WindowedResources,
): Promise<Performed<readonly ExplainedPass[]>> {
  const {
    inside,
    questions: { detail },
    holdings,
  } = await understand(request, decision, resources);
  const choices = chooseFor([detail], holdings);
  const passes = explainQuestion(inside.database, inside.engine, planQuestion(detail, choices), choices);
  return { result: passes, datasets: [], rows: null, release: null };
}

async function holdingsFor(
  { database }: WarehouseInside,
  { vintage }: ReportRequest,
  measures: readonly AnyMeasure[],
): Promise<Holdings> {
  const published = await readHoldings(database, vintage ?? null);
  if (vintage !== undefined && !published.some(({ loadId }) => loadId === vintage)) {
    throw new PlanError('VINTAGE_UNKNOWN', { vintage });
  }
  const readsRecords = measures.some((measure) => !relationsOf(measure).every(isFact));
  if (!readsRecords) return { published, records: new Map() };
  if (vintage !== undefined) throw new PlanError('VINTAGE_OF_RECORDS', {});
  return { published, records: await readRecordHoldings(database) };
}
