import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { exactAudit } from '../audit/exact-audit.ts';
import type { CellProblem, ProblemCell } from '../cells/cell-problem.ts';
import { optimalSuppression } from '../optimal/optimal-suppression.ts';
import { gridTable } from '../relations/grid-table.ts';
import type { LinearSolver } from '../solver/linear-solver.ts';
import { loadLinearSolver } from '../solver/load-linear-solver.ts';
import { protectJudged } from '../suppression/protect-cells.ts';
import type { SuppressionMethod } from '../suppression/suppression-method.ts';

const read = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../fixtures/${name}.json`, import.meta.url), 'utf8'));

let solver: LinearSolver;
beforeAll(async () => {
  solver = await loadLinearSolver();
});

interface Table {
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  readonly counts: readonly (readonly number[])[];
}

/** The cells of a frequency table and its totals, by the names of row and column. */
function problemOf({ rows, columns, counts }: Table) {
  const list = counts.flat();
  const [allRows, allColumns] = [[...rows.keys()], [...columns.keys()]];
  const named = ['Total', ...rows].flatMap((row, r) =>
    ['Total', ...columns].map((column, c) => {
      const inner = (r === 0 ? allRows : [r - 1]).flatMap((at) =>
        (c === 0 ? allColumns : [c - 1]).map((other) => at * columns.length + other),
      );
      return { name: `${row} ${column}`, inner };
    }),
  );
  const cells = named.map(({ inner }): ProblemCell => {
    const value = inner.reduce((sum, at) => sum + (list[at] ?? 0), 0);
    return { inner: Int32Array.from(inner), value, state: 'asked' };
  });
  const problem: CellProblem = { innerCount: list.length, roles: [], cells };
  return { problem, named };
}

/** What a method withholds when small counts are sensitive, by the names of row and column. */
function withheld(table: Table, isSensitive: (count: number) => boolean, method: SuppressionMethod) {
  const { problem, named } = problemOf(table);
  const sensitive = Uint8Array.from(problem.cells, ({ value }) => (isSensitive(value) ? 1 : 0));
  const { statuses } = protectJudged({ problem, sensitive }, { method, solver });
  return named.flatMap(({ name }, at) => (statuses[at] === 's' ? [] : [name]));
}

describe('R-52 patterns that others published', () => {
  const golden = read('easysdctable-z2w') as Table & {
    readonly maxN: number;
    readonly suppressed: { readonly HITAS: readonly string[]; readonly SIMPLEHEURISTIC: readonly string[] };
  };
  const isSmall = (count: number): boolean => count <= golden.maxN;
  const priceOf = (names: readonly string[]): number =>
    names.reduce((sum, name) => {
      const [row = '', column = ''] = name.split(' ');
      return sum + (golden.counts[golden.rows.indexOf(row)]?.[golden.columns.indexOf(column)] ?? Infinity);
    }, 0);

  // Handbook, chapter 4: of a table with one level the modular approach gives the optimal solution.
  it.each<SuppressionMethod>([{ kind: 'modular' }, { kind: 'optimal' }])(
    'z2w of easySdcTable: %j gives the optimum of the interval method, and HITAS of sdcTable withholds no less',
    (method) => {
      const { related } = gridTable(
        [golden.rows.length, golden.columns.length],
        golden.counts.flat(),
        (count) => (isSmall(count) ? { status: 'u' } : {}),
      );
      const primaries = golden.counts.flat().filter(isSmall);
      const optimum =
        optimalSuppression(related, solver).cost + primaries.reduce((sum, count) => sum + count, 0);
      expect(priceOf(withheld(golden, isSmall, method))).toBe(optimum);
      expect(priceOf(golden.suppressed.HITAS)).toBeGreaterThanOrEqual(optimum);
    },
  );

  it('z2w: what sdcTable withholds is safe by the auditor here too, and costs no less than the optimum', () => {
    const least = priceOf(withheld(golden, isSmall, { kind: 'optimal' }));
    for (const pattern of Object.values(golden.suppressed)) {
      const { problem, named } = problemOf(golden);
      const isKnown = Uint8Array.from(named, ({ name }) => (pattern.includes(name) ? 0 : 1));
      const cells = problem.cells.map(({ inner }) => inner);
      const audited = { innerCount: problem.innerCount, cells, isKnown, targets: [], insiders: [] };
      expect(exactAudit(audited).determined).not.toContain(1);
      expect(priceOf(pattern)).toBeGreaterThanOrEqual(least);
    }
  });

  it.each<[string, SuppressionMethod]>([
    ['OPT', { kind: 'optimal' }],
    ['HITAS', { kind: 'modular' }],
    ['HITAS', { kind: 'modular', subtables: 'elimination' }],
    ['HYPERCUBE', { kind: 'hypercube' }],
  ])('microdata1 of sdcTable, method %s: %j', (name, method) => {
    const sdctable = read('sdctable-microdata1') as {
      readonly cells: readonly (readonly [id: number, region: string, gender: string, freq: number])[];
      readonly secondary: { readonly suppressedIds: Readonly<Record<string, readonly number[]>> };
    };
    const rows = ['A', 'B', 'C', 'D'];
    const columns = ['male', 'female'];
    const countOf = (row: string, column: string): number =>
      sdctable.cells.find(([, region, gender]) => region === row && gender === column)?.[3] ?? Number.NaN;
    const counts = rows.map((row) => columns.map((column) => countOf(row, column)));
    const found = withheld({ rows, columns, counts }, (count) => count <= 2, method);
    const ids = sdctable.cells.flatMap(([id, region, gender]) =>
      found.includes(`${region} ${gender}`) ? [id] : [],
    );
    expect(ids).toEqual(sdctable.secondary.suppressedIds[name]);
  });
});
