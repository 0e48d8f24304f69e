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
import { requireIndustry } from '../modules/require-industry.ts';
import { requireWindow } from '../modules/require-window.ts';
import { buildReportData } from '../report/build-report-data.ts';
import { expandGroups } from '../report/expand-groups.ts';
import { codesShown } from '../report/labels.ts';
import { namesOf, readShortNames } from '../report/names.ts';
import { produceTable, reserveTables, type Answering } from '../report/produce-table.ts';
import { auditDatasets, provenanceOf } from '../report/provenance.ts';
import {
  readRecordsVersions,
  versionsOfNoRecords,
  type RecordsVersions,
} from '../release/records-versions.ts';
import { questionsOf } from '../report/report-questions.ts';
import type { ReportRequest } from '../report/report-request.ts';
import { Report } from '../report/report.ts';
import { resolveTargets } from '../report/targets/resolve-targets.ts';
import type { WarehouseInside } from '../warehouse/warehouse.ts';
import type { Performed } from './guarded-call.ts';
import { scopeOf } from './scope.ts';
import type { ModuleResources } from './session-context.ts';

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
  resources: ModuleResources,
): Promise<PerformedReport<M>> {
  const understood = await understand(request, decision, resources);
  const { questions, groups } = understood;
  const { engine, rowsRead } = countedReads(understood.inside.engine);
  const inside = { ...understood.inside, engine };
  const targets = resolveTargets(request, resources.targets);
  const versions = await versionsFor([understood]);
  const answering = answeringOf(request, { ...understood, inside, versions }, resources);
  const reading = readShortNames(inside.database, questions.detail);
  const { table, depths, choices } = await besides(produceTable(questions, answering), reading);
  const provenance = provenanceOf(choices);
  const data = buildReportData({
    reportId,
    createdAt: new Date(resources.clock.now()).toISOString(),
    request,
    question: questions.detail,
    table: table.value,
    depths,
    targets,
    names: await namesOf(inside.database, codesShown(questions.detail, table.value), await reading),
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

/** What comes of some work, once other work has ended too: where one fails, nothing goes on behind it. */
async function besides<T>(work: Promise<T>, other: Promise<unknown>): Promise<T> {
  await Promise.allSettled([work, other]);
  return work;
}

/** What answers a request that was understood. */
function answeringOf(
  request: ReportRequest,
  { inside, holdings, versions }: Pick<Answering, 'inside' | 'holdings' | 'versions'>,
  { policy, tools, register, window }: ModuleResources,
): Answering {
  return {
    inside,
    holdings,
    policy,
    tools,
    register: register(),
    versions,
    recordsFrom: window?.first ?? null,
    options: runOptions(request),
  };
}

/** The versions of the transactions that reports read together; it is not asked for them where none reads any. */
async function versionsFor(all: readonly Pick<Answering, 'inside' | 'holdings'>[]): Promise<RecordsVersions> {
  const reader = all.find(({ holdings }) => holdings.records.size > 0);
  return reader === undefined ? versionsOfNoRecords : readRecordsVersions(reader.inside.database);
}

/** A request that the guard let through. */
export interface AllowedRequest {
  readonly request: ReportRequest;
  readonly decision: Decision;
}

/** Decides about the cells of several reports together, before any figure of one is released. */
export async function reserveReports(
  allowed: readonly AllowedRequest[],
  resources: ModuleResources,
): Promise<void> {
  const all: (Understood & Pick<AllowedRequest, 'request'>)[] = [];
  for (const { request, decision } of allowed) {
    all.push({ request, ...(await understand(request, decision, resources)) });
  }
  const versions = await versionsFor(all);
  const reports = all.map(({ request, questions, ...understood }) => ({
    questions,
    answering: answeringOf(request, { ...understood, versions }, resources),
  }));
  await reserveTables(reports);
}

type Understood = Awaited<ReturnType<typeof understand>>;

/** What is asked, within the caller's scope and the window, and what there is to answer it from. */
async function understand(request: ReportRequest, decision: Decision, resources: ModuleResources) {
  const inside = resources.inside();
  const { where, groups } = await expandGroups(inside.database, request);
  const questions = questionsOf(request, where, scopeOf(decision.obligations.rowFilter));
  requireIndustry(questions.detail, resources.module);
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
  resources: ModuleResources,
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
  const readsRecords = measures.some((measure) => !relationsOf(measure).every(isFact));
  const [published, records] = await Promise.all([
    readHoldings(database, vintage ?? null),
    readsRecords ? readRecordHoldings(database) : noRecords,
  ]);
  if (vintage === undefined) return { published, records };
  if (!published.some(({ loadId }) => loadId === vintage))
    throw new PlanError('VINTAGE_UNKNOWN', { vintage });
  if (readsRecords) throw new PlanError('VINTAGE_OF_RECORDS', {});
  return { published, records };
}

const noRecords: Holdings['records'] = new Map();
