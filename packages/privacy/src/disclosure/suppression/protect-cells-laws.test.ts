import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exactAudit } from '../audit/exact-audit.ts';
import type { CellProblem, CellState, CellStatus } from '../cells/cell-problem.ts';
import { soleContributors } from '../cells/insiders.ts';
import { contributorRules } from '../rules/contributor-rules.ts';
import { primaryStatus } from '../rules/primary-cells.ts';
import { problemOf, type RandomTable } from './fixtures/random-problem.ts';
import { protectCells } from './protect-cells.ts';

/** Random tables: up to 4 x 4 inner cells, some of them empty, with few holders, who are therefore alone in many. */
const contribution = fc.tuple(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 1, max: 60 }));
const randomTables: fc.Arbitrary<RandomTable> = fc.record({
  rows: fc.integer({ min: 1, max: 4 }),
  columns: fc.integer({ min: 1, max: 4 }),
  contributions: fc.array(fc.array(contribution, { maxLength: 7 }), { minLength: 16, maxLength: 16 }),
});

const rules = contributorRules({ minimumContributors: 3, pPercent: 10 });

/** The audit of what is shown, by cells as they are given. */
function auditOf(problem: CellProblem, statuses: readonly CellStatus[]): ReturnType<typeof exactAudit> {
  const sensitive = primaryStatus(problem, rules);
  return exactAudit({
    innerCount: problem.innerCount,
    cells: problem.cells.map(({ inner }) => inner),
    isKnown: Uint8Array.from(statuses, (status) => (status === 's' || status === 'e' ? 1 : 0)),
    targets: [...problem.cells.keys()].filter((cell) => sensitive[cell] === 1),
    insiders: soleContributors(problem),
  });
}

describe('R-52 protection of cells', () => {
  it('does not depend on the order of cells, inner cells or contributors when no two candidates tie', () => {
    fc.assert(
      fc.property(randomTables, fc.infiniteStream(fc.nat()), (table, keys) => {
        const problem = problemOf(table);
        fc.pre(
          new Set(problem.cells.map(({ value, inner }) => `${value} ${inner.length}`)).size ===
            problem.cells.length,
        );
        const shuffled = <T>(list: readonly T[]): T[] =>
          list
            .map((one) => ({ one, key: keys.next().value as number }))
            .toSorted((a, b) => a.key - b.key)
            .map(({ one }) => one);
        const innerAt = shuffled([...Array(problem.innerCount).keys()]);
        const order = shuffled([...problem.cells.keys()]);
        const entries = shuffled([...problem.roles[0]!.inner.keys()]);
        const role = problem.roles[0]!;
        const changed: CellProblem = {
          innerCount: problem.innerCount,
          roles: [
            {
              party: 'importer',
              inner: Int32Array.from(entries, (entry) => innerAt[role.inner[entry]!]!),
              holder: Int32Array.from(entries, (entry) => 9 - role.holder[entry]!),
              amount: Float64Array.from(entries, (entry) => role.amount[entry]!),
            },
          ],
          cells: order.map((cell) => ({
            ...problem.cells[cell]!,
            inner: problem.cells[cell]!.inner.map((inner) => innerAt[inner]!).toSorted(),
          })),
        };
        const { statuses } = protectCells(problem, rules);
        expect(protectCells(changed, rules).statuses).toEqual(order.map((cell) => statuses[cell]));
      }),
      { numRuns: 100 },
    );
  });

  it('finds the same cells sensitive when all amounts are scaled, and more when holdings are merged', () => {
    fc.assert(
      fc.property(randomTables, fc.integer({ min: 2, max: 1000 }), (table, by) => {
        const problem = problemOf(table);
        const role = problem.roles[0]!;
        const scaled = { ...problem, roles: [{ ...role, amount: role.amount.map((amount) => amount * by) }] };
        const sensitive = primaryStatus(problem, rules);
        expect([...primaryStatus(scaled, rules)]).toEqual([...sensitive]);
        const merged = { ...problem, roles: [{ ...role, holder: role.holder.map((holder) => holder >> 1) }] };
        const more = primaryStatus(
          merged,
          contributorRules({ minimumContributors: 3, dominance: [{ n: 2, k: 80 }] }),
        );
        primaryStatus(
          problem,
          contributorRules({ minimumContributors: 3, dominance: [{ n: 2, k: 80 }] }),
        ).forEach((one, cell) => {
          if (one === 1) expect(more[cell]).toBe(1);
        });
      }),
    );
  });

  it('says what earlier publication exposes, and withholds it all the same', () => {
    const role = {
      party: 'importer',
      inner: Int32Array.of(0, 1, 1, 1),
      holder: Int32Array.of(0, 1, 2, 3),
      amount: Float64Array.of(5, 6, 6, 6),
    };
    const cell = (state: CellState, value: number, ...inner: number[]): CellProblem['cells'][number] => ({
      inner: Int32Array.from(inner),
      value,
      state,
    });
    const problem = {
      innerCount: 2,
      roles: [role],
      cells: [cell('published', 23, 0, 1), cell('published', 18, 1), cell('asked', 5, 0)],
    };
    expect(protectCells(problem, rules)).toEqual({ statuses: ['s', 's', 'u'], exposed: [2] });
  });

  it('gives empty cells and different names of the same records what they deserve', () => {
    const role = {
      party: 'importer',
      inner: Int32Array.of(0),
      holder: Int32Array.of(0),
      amount: Float64Array.of(5),
    };
    const cells = [[], [0], [0]].map((inner) => ({
      inner: Int32Array.from(inner),
      value: 5,
      state: 'asked' as const,
    }));
    expect(protectCells({ innerCount: 1, roles: [role], cells }, rules).statuses).toEqual(['e', 'u', 'u']);
  });

  it('protects the other primary cell from the singleton of tau-ARGUS', () => {
    const { singleton } = JSON.parse(
      readFileSync(new URL('../fixtures/tauargus-examples.json', import.meta.url), 'utf8'),
    ) as {
      readonly singleton: {
        readonly table: {
          readonly rows: readonly string[];
          readonly cols: readonly string[];
          readonly values: readonly (readonly number[])[];
        };
      };
    };
    const { rows, cols, values } = singleton.table;
    const cells: CellProblem['cells'][number][] = [];
    const inner = (r: number, c: number): number[] =>
      [1, 2].flatMap((i) =>
        [1, 2, 3, 4].flatMap((j) =>
          (r === 0 || r === i) && (c === 0 || c === j) ? [(i - 1) * 4 + j - 1] : [],
        ),
      );
    const isPrimary = (r: number, c: number): boolean =>
      rows[r] === 'A' && (cols[c] === 'X2' || cols[c] === 'X4');
    values.forEach((line, r) =>
      line.forEach((value, c) =>
        cells.push({
          inner: Int32Array.from(inner(r, c)),
          value,
          state: 'asked',
          sensitive: isPrimary(r, c),
        }),
      ),
    );
    // X2 of A (inner cell 1) has one contributor, every other inner cell four of equal size.
    const holders = [...Array(8).keys()].flatMap((one) => (one === 1 ? [one] : [one, one, one, one]));
    const role = {
      party: 'respondent',
      inner: Int32Array.from(holders),
      holder: Int32Array.from(holders.keys()),
      amount: new Float64Array(holders.length).fill(10),
    };
    const problem = { innerCount: 8, roles: [role], cells };
    const without = protectCells(problem, rules, { insiders: false }).statuses;
    const audited = (statuses: readonly CellStatus[]): number => auditOf(problem, statuses).told.length;
    expect(audited(without)).toBe(1);
    expect(audited(protectCells(problem, rules).statuses)).toBe(0);
  });
});
