import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exactAudit, type AuditedCells } from './exact-audit.ts';
import { crossTable } from './fixtures/cross-table.ts';
import { maskOf, triedOut } from './fixtures/tables-tried-out.ts';

describe('the auditor against trying out all tables (R-52)', () => {
  const lists = (count: number): string[] =>
    Array.from({ length: count }, (_, at) => 'abcdefghijkl'.charAt(at));
  const cross = (rows: number, columns: number): Table => ({
    cells: crossTable(lists(rows), lists(columns)).cells,
    innerCount: rows * columns,
  });
  const list = (innerCount: number): Table => {
    const leaves = Array.from({ length: innerCount }, (_, leaf) => leaf);
    const cells = [leaves, ...leaves.map((leaf) => [leaf])];
    return { cells: cells.map((inner) => Int32Array.from(inner)), innerCount };
  };
  // A total, groups of leaves one after the other, and the leaves.
  const tree = (...groups: number[]): Table => {
    const innerCount = groups.reduce((sum, size) => sum + size, 0);
    const leaves = Array.from({ length: innerCount }, (_, leaf) => leaf);
    const starts = groups.map((_, at) => groups.slice(0, at).reduce((sum, size) => sum + size, 0));
    const cells = [
      leaves,
      ...groups.map((size, at) => leaves.slice(starts[at], starts[at]! + size)),
      ...leaves.map((leaf) => [leaf]),
    ];
    return { cells: cells.map((inner) => Int32Array.from(inner)), innerCount };
  };

  it.each<[string, Table]>([
    ['2 in a list', list(2)],
    ['5 in a list', list(5)],
    ['2 x 2', cross(2, 2)],
    ['2 x 3', cross(2, 3)],
    ['groups of 2 and 3', tree(2, 3)],
    ['groups of 2, 2 and 2', tree(2, 2, 2)],
    ['groups of 4 and 5', tree(4, 5)],
    ['11 in a list', list(11)],
  ])('agrees on every pattern of a table of up to 12 cells: %s', (_, { cells, innerCount }) => {
    const tables = triedOut(cells, innerCount);
    for (let pattern = 0; pattern < 2 ** cells.length; pattern++) {
      const { determined } = exactAudit(published(cells, innerCount, pattern));
      const found = maskOf(cells, (_, cell) => determined[cell] === 1);
      if (found !== tables.determined(pattern)) expect.fail(`pattern ${pattern}`);
    }
  });

  it.each<[string, Table]>([
    ['2 x 3', cross(2, 3)],
    ['groups of 2 and 3', tree(2, 3)],
  ])('agrees on what each contributor alone in a cell could compute: %s', (_, { cells, innerCount }) => {
    const outsiders = triedOut(cells, innerCount);
    for (const own of Array.from({ length: innerCount }, (_, inner) => inner)) {
      const tables = triedOut(cells, innerCount, { own: [own] });
      for (let pattern = 0; pattern < 2 ** cells.length; pattern++) {
        const audited = published(cells, innerCount, pattern);
        const targets = [...cells.keys()].filter((cell) => audited.isKnown[cell] === 0);
        const { told } = exactAudit({ ...audited, targets, insiders: [Int32Array.of(own)] });
        const found = maskOf(cells, (_, cell) => told.some(({ target }) => target === cell));
        const isTheirs = maskOf(cells, (inner) => inner.length === 1 && inner[0] === own);
        const expected = tables.determined(pattern) & ~outsiders.determined(pattern) & ~isTheirs;
        if (found !== expected) expect.fail(`pattern ${pattern}, contributor of ${own}`);
      }
    }
  });

  it.each<[string, Table]>([
    ['3 x 4', cross(3, 4)],
    ['2 x 5', cross(2, 5)],
    ['groups of 4, 4 and 4', tree(4, 4, 4)],
  ])('agrees on patterns of up to 12 inner cells at random: %s', (_, { cells, innerCount }) => {
    const tables = triedOut(cells, innerCount);
    const patterns = fc.integer({ min: 0, max: 2 ** cells.length - 1 });
    fc.assert(
      fc.property(patterns, patterns, fc.boolean(), (one, other, isDense) => {
        // Half of the cells known, or three quarters: where patterns are sparse nothing is ever determined.
        const pattern = isDense ? one | other : one;
        const { determined } = exactAudit(published(cells, innerCount, pattern));
        expect(maskOf(cells, (_, cell) => determined[cell] === 1)).toBe(tables.determined(pattern));
      }),
      { numRuns: 2_000 },
    );
  });

  // Of 0/1 matrices of order 4 no minor exceeds 3 (Hadamard's bound for 0/1 matrices), so changes of 3 units suffice.
  it('agrees on linked tables of up to 12 cells over four inner cells', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.integer({ min: 1, max: 15 }), { minLength: 1, maxLength: 12 }),
        fc.integer({ min: 0, max: 4095 }),
        (masks, bits) => {
          const cells = masks.map((mask) =>
            Int32Array.from([0, 1, 2, 3].filter((inner) => (mask >> inner) & 1)),
          );
          const pattern = bits & (2 ** cells.length - 1);
          const { determined } = exactAudit(published(cells, 4, pattern));
          expect(maskOf(cells, (_, cell) => determined[cell] === 1)).toBe(
            triedOut(cells, 4, { most: 3 }).determined(pattern),
          );
        },
      ),
      { numRuns: 300 },
    );
  });
});

interface Table {
  readonly cells: readonly Int32Array[];
  readonly innerCount: number;
}

/** A table of which the cells of a pattern are published. */
function published(cells: readonly Int32Array[], innerCount: number, pattern: number): AuditedCells {
  const isKnown = Uint8Array.from(cells, (_, cell) => (pattern >> cell) & 1);
  return { innerCount, cells, isKnown, targets: [], insiders: [] };
}
