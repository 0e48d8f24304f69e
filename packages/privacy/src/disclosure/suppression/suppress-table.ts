import type { CellProblem, CellStatus, ProblemCell, RoleContributions } from '../cells/cell-problem.ts';
import { DisclosureError } from '../disclosure-error.ts';
import { ContributorRules } from '../rules/contributor-rules.ts';
import { primaryStatus } from '../rules/primary-cells.ts';
import type { RuleParameters } from '../rules/rule-parameters.ts';
import { protectCells } from './protect-cells.ts';
import type { ProtectionOptions } from './protection-plan.ts';
import { cellsOfTables, type TableCell } from './table-cells.ts';
import { TOTAL, type Hierarchies } from './table-codes.ts';

/** A record of microdata: one contribution, or so many units. */
export interface TableRecord {
  /** For each dimension, the leaf that it belongs to. */
  readonly codes: Readonly<Record<string, string>>;
  /** What it contributes; in a frequency table, how many units it stands for. */
  readonly value: number;
  /** Whose contribution it is, holdings collapsed; when left out it is a contributor of its own. */
  readonly contributor?: string;
  /** Its sampling weight; 1 when left out. */
  readonly weight?: number;
}

/** One table: the dimensions that it shows, each with all of its codes or with those that are listed. */
export type TableMargins = Readonly<Record<string, 'all' | readonly string[]>>;

/** Records, and the tables to protect together. */
export interface TableRequest extends Pick<ProtectionOptions, 'order' | 'insiders'> {
  readonly records: readonly TableRecord[];
  readonly hierarchies?: Hierarchies;
  /** Tables that are linked: they are protected as one, by the records that their cells share. */
  readonly tables: readonly TableMargins[];
  /** The primary rules, any that are rules: see {@link contributorRules} for what a publisher may choose. */
  readonly rules: RuleParameters;
  /** `magnitude` (the default): values are amounts of contributors. `frequency`: values are counts of units. */
  readonly kind?: 'magnitude' | 'frequency';
  /** How many decimals values have; 2 by default, 0 for counts. */
  readonly decimals?: number;
  /** In frequency tables, whether cells of nothing are sensitive: yes by default. */
  readonly protectZeros?: boolean;
  /** In frequency tables, whether cells of nothing may be withheld for others: no by default. */
  readonly secondaryZeros?: boolean;
  /** In frequency tables, whether no combination of the smallest inner cells may become known: yes by default (G2). */
  readonly singletons?: boolean;
  /** Cells that must be published, unless they are sensitive themselves. */
  readonly mustPublish?: readonly Readonly<Record<string, string>>[];
}

/** A cell of a protected table. `u` and `x` are to be rendered alike. */
export interface SuppressedCell {
  /** For each dimension the code; `Total` for those that its table does not show. */
  readonly codes: Readonly<Record<string, string>>;
  readonly value: number;
  readonly status: CellStatus;
}

/**
 * Protects tables of microdata against disclosure: primary rules, then secondary suppression, over hierarchies and linked
 * tables. Magnitude tables are protected against contributors too (G1), frequency tables against what sums of empty
 * cells or of single units tell (G2); both can be turned off (G0).
 *
 * For statisticians' work and for comparison with other programs; reports go through the release step instead.
 *
 * @returns every cell of every table once, tables in their order, the last dimension fastest
 * @throws DisclosureError - TABLE_MALFORMED, RELEASE_POLICY_INVALID; PROTECTION_FAILED when what must be published
 *   gives a sensitive cell away
 * @source Langsrud, Ø.: the method of the package GaussSuppression (Statistics Norway)
 * @example
 * const records = [['A', 'x', 7], ['A', 'y', 1], ['B', 'x', 6], ['B', 'y', 9]].map(([row, column, value]) => ({ codes: { row: String(row), column: String(column) }, value: Number(value) }));
 * const cells = suppressTable({ records, tables: [{ row: 'all', column: 'all' }], kind: 'frequency', rules: { minimumContributors: 3 } });
 * cells.filter(({ status }) => status === 'u' || status === 'x').map(({ value }) => value); // => [7, 1, 6, 9]
 */
export function suppressTable(request: TableRequest): readonly SuppressedCell[] {
  const { kind = 'magnitude', decimals = kind === 'frequency' ? 0 : 2 } = request;
  const scale = 10 ** decimals;
  const values = request.records.map(({ value }) => wholeUnits(value, scale));
  const table = cellsOfTables(request.records, request.tables, request.hierarchies ?? {});
  const roles = [roleOf(request.records, values, table.innerOf, kind)];
  const sums = sumsOf(table.innerCount, table.innerOf, values);
  const cells = table.cells.map(({ inner }): ProblemCell => ({
    inner,
    value: sumOf(inner, sums),
    state: 'asked',
  }));
  const parameters: RuleParameters = { uncounted: zeroRule(request), ...request.rules };
  const rules = new ContributorRules(parameters);
  const problem = withMustPublish(
    { innerCount: table.innerCount, roles, cells },
    rules,
    table.cells,
    request,
  );
  const { statuses, exposed } = protectCells(problem, rules, optionsOf(request, kind, decimals, sums));
  if (exposed.length > 0) throw new DisclosureError('PROTECTION_FAILED', {});
  return table.cells.map(({ codes, inner }, at) => ({
    codes,
    value: sumOf(inner, sums) / scale,
    status: statuses[at] ?? 'u',
  }));
}

function zeroRule({ kind, protectZeros = true }: TableRequest): 'unsafe' | 'safe' {
  return kind === 'frequency' && protectZeros ? 'unsafe' : 'safe';
}

function wholeUnits(value: number, scale: number): number {
  const units = Math.round(value * scale);
  if (
    !Number.isSafeInteger(units) ||
    Math.abs(value * scale - units) > 1e-6 * Math.max(1, Math.abs(units) / 1e6)
  ) {
    throw new DisclosureError('TABLE_MALFORMED', {
      expected: 'values with no more than the decimals that were said',
    });
  }
  return units;
}

function roleOf(
  records: readonly TableRecord[],
  values: readonly number[],
  innerOf: Int32Array,
  kind: 'magnitude' | 'frequency',
): RoleContributions {
  const holders = new Map<string, number>();
  const numberOf = (contributor: string | undefined): number => {
    if (contributor === undefined) return -1;
    const number = holders.get(contributor) ?? holders.size;
    holders.set(contributor, number);
    return number;
  };
  return {
    party: 'contributor',
    inner: innerOf,
    holder: Int32Array.from(records, ({ contributor }) => numberOf(contributor)),
    amount: Float64Array.from(values),
    weight: Float64Array.from(records, ({ weight = 1 }) => weight),
    count: Int32Array.from(values, (value) => (kind === 'frequency' ? value : 1)),
  };
}

function sumsOf(innerCount: number, innerOf: Int32Array, values: readonly number[]): Float64Array {
  const sums = new Float64Array(innerCount);
  innerOf.forEach((inner, record) => {
    sums[inner] = (sums[inner] ?? 0) + (values[record] ?? 0);
  });
  return sums;
}

function sumOf(inner: Int32Array, sums: Float64Array): number {
  return inner.reduce((sum, cell) => sum + (sums[cell] ?? 0), 0);
}

function optionsOf(
  request: TableRequest,
  kind: 'magnitude' | 'frequency',
  decimals: number,
  sums: Float64Array,
): ProtectionOptions {
  const { order, insiders = kind === 'magnitude', singletons = true, protectZeros = true } = request;
  if (kind === 'magnitude') return { order: order ?? 'value', insiders, decimals };
  const byCount = request.secondaryZeros === true ? 'frequencyWithZeros' : 'frequency';
  const smallest = protectZeros ? 0 : 1;
  const mask = Uint8Array.from(sums, (sum) => (sum === smallest ? 1 : 0));
  return { order: order ?? byCount, insiders, ...(singletons ? { singletons: mask } : {}) };
}

/** What must be published counts as published, unless it is sensitive. */
function withMustPublish(
  problem: CellProblem,
  rules: ContributorRules,
  cells: readonly TableCell[],
  { mustPublish = [] }: TableRequest,
): CellProblem {
  if (mustPublish.length === 0) return problem;
  const sensitive = primaryStatus(problem, rules);
  const isForced = ({ codes }: TableCell): boolean =>
    mustPublish.some((forced) =>
      Object.entries(codes).every(([name, code]) => (forced[name] ?? TOTAL) === code),
    );
  const forced = problem.cells.map((cell, at): ProblemCell => {
    const here = cells[at];
    return here !== undefined && sensitive[at] !== 1 && isForced(here)
      ? { ...cell, state: 'published' }
      : cell;
  });
  return { ...problem, cells: forced };
}
