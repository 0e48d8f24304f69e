import {
  baseLabel,
  isLevel,
  levels,
  timeLevels,
  type AnyMeasure,
  type LevelName,
  type ResolvedQuestion,
  type TimeLevel,
} from '@tradepulse/measures';
import { joinFlags, PROVENANCE_FLAGS, type ProtectedRow, type ProtectedTable } from '@tradepulse/privacy';
import { provenanceFlagsOf } from '../fields/derived-fields.ts';
import { labelOf } from './labels.ts';
import type { Names } from './names.ts';
import { orderRows } from './order-rows.ts';
import { periodLabels } from './period-labels.ts';
import {
  reportMarking,
  type Provenance,
  type ReportCell,
  type ReportColumn,
  type ReportData,
  type ReportRow,
} from './report-data.ts';
import type { ReportRequest } from './report-request.ts';
import { baseSuffix } from '../release/statistical-table.ts';
import type { ResolvedTarget } from './targets/resolve-targets.ts';
import { rowTargets } from './targets/row-targets.ts';

/** What a report is built from: the released table, and what people need to read it. */
export interface ReportParts {
  readonly reportId: string;
  readonly createdAt: string;
  readonly request: ReportRequest;
  readonly question: ResolvedQuestion;
  readonly table: ProtectedTable;
  readonly depths: readonly number[];
  readonly names: Names;
  readonly targets: readonly ResolvedTarget[];
  readonly provenance: readonly Provenance[];
  /** The country groups that the report is restricted to, for people. */
  readonly groups: readonly string[];
  readonly notices: readonly string[];
}

const purposeNotice =
  'Statistics only: not for determinations about specific individuals or businesses; use ACE for those. Internal use.';

/** Builds what a report says from the released table. */
export function buildReportData(parts: ReportParts): ReportData {
  const { request, question, table, provenance } = parts;
  const rows = table.rows.map((row, at) => reportRow(row, parts.depths[at] ?? 0, parts));
  const months = question.units.flatMap((unit) => unit.months);
  const columns = question.measures.map((measure) => columnOf(measure, parts.targets, table));
  const flags = joinFlags(...columns.map((column) => column.flags));
  return {
    marking: reportMarking,
    reportId: parts.reportId,
    title: request.title ?? question.measures.map(({ title }) => title).join(', '),
    createdAt: parts.createdAt,
    period: periodLabels(periodText(question), months),
    comparedWith: comparedWith(question),
    filters: filtersOf(parts),
    levels: question.by.map((level) => ({ level, title: titleOf(level) })),
    columns,
    rows: orderRows(rows, request.sort),
    provenance,
    protection: protectionOf(table),
    flags,
    notice: [
      purposeNotice,
      ...inexactNotices(table),
      ...flags.map((flag) => PROVENANCE_FLAGS[flag].notice),
      ...parts.notices,
    ].join(' '),
  };
}

/** What somebody who sees the figures alone has to be told of them. */
function inexactNotices({ columns }: ProtectedTable): readonly string[] {
  const kinds = new Set(columns.flatMap(({ inexact }) => inexact ?? []));
  return [...kinds].map((kind) => `Figures marked (${kind}) are not exact, so as to disclose nobody.`);
}

function columnOf(
  measure: AnyMeasure,
  all: readonly ResolvedTarget[],
  { columns }: ProtectedTable,
): ReportColumn {
  const { id, unit, direction, result, formula } = measure;
  const targets = all
    .filter((each) => each.measure === id)
    .map(({ target, tolerance, period, where, each }) => ({ target, tolerance, period, where, each }));
  const inexact = columns.find((column) => column.id === id)?.inexact;
  const title = inexact === undefined ? measure.title : `${measure.title} (${inexact})`;
  return { id, title, unit, direction, result, formula, targets, flags: provenanceFlagsOf(measure) };
}

function periodText({ units }: ResolvedQuestion): string {
  const first = units[0]?.key ?? '';
  const last = units.at(-1)?.key ?? first;
  return first === last ? first : `${first} to ${last}`;
}

/** With several units of time the comparison moves along: then it is said how far back, not when. */
function comparedWith(question: ResolvedQuestion): string | null {
  const [unit, further] = question.units;
  if (unit === undefined || question.base === null) return null;
  if (further === undefined || question.base.kind === 'fixed') return baseLabel(question, unit);
  return question.base.months === 12 ? 'the year before' : 'the period before';
}

/** A filter by country groups stands as such; the countries that it became would only repeat it. */
function filtersOf({ request, question, names, groups }: ReportParts): ReportData['filters'] {
  const repeated = groups.length > 0 && request.where?.country === undefined;
  const filters = question.filters
    .filter(({ level }) => !(repeated && level === 'country'))
    .map(({ level, codes }) => ({
      level,
      title: titleOf(level),
      labels: codes.map((code) => labelOf(level, code, names)),
    }));
  return groups.length === 0
    ? filters
    : [...filters, { level: 'country_group', title: 'Country group', labels: groups }];
}

function titleOf(level: LevelName | TimeLevel): string {
  return isLevel(level) ? levels[level].title : timeLevels[level].title;
}

function reportRow(row: ProtectedRow, depth: number, parts: ReportParts): ReportRow {
  const { table, question, names } = parts;
  const shown = question.by.slice(0, depth);
  const cell = (id: string): ReportCell => cellNamed(id, row, table);
  const cells = (suffix: string): Readonly<Record<string, ReportCell>> =>
    Object.fromEntries(question.measures.map(({ id }: AnyMeasure) => [id, cell(`${id}${suffix}`)]));
  const own = cells('');
  return {
    depth,
    key: row.key,
    labels: shown.map((level, at) => labelOf(level, row.key[at] ?? null, names)),
    cells: own,
    base: question.base === null ? null : cells(baseSuffix),
    targets: rowTargets({ depth, key: row.key, cells: own }, question, parts.targets),
  };
}

function cellNamed(id: string, row: ProtectedRow, table: ProtectedTable): ReportCell {
  const cell = row.cells[table.columns.findIndex((column) => column.id === id)];
  return cell ?? { kind: 'notApplicable' };
}

function protectionOf({ protection }: ProtectedTable): ReportData['protection'] {
  return {
    policies: protection.sources.map(({ source, policy, statement }) => ({ source, policy, statement })),
    cellsReleased: protection.cells - protection.withheld,
    cellsWithheld: protection.withheld,
  };
}
