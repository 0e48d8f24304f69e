import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainRank } from './fixtures/definition.ts';
import { suppressTable } from './suppress-table.ts';

describe('PS3 no combination of singletons becomes known in frequency tables', () => {
  const tables = fc.array(fc.integer({ min: 0, max: 6 }), { minLength: 12, maxLength: 12 });

  it.each([
    ['zeros, when zeros are protected', true, 0],
    ['ones, when zeros are published', false, 1],
  ])('%s', (_, protectZeros, smallest) => {
    fc.assert(
      fc.property(tables, (counts) => {
        const records = counts.map((value, at) => ({
          codes: { row: `r${at % 3}`, column: `c${at >> 2}` },
          value,
        }));
        const sums = new Map<string, number>();
        for (const { codes, value } of records) {
          const key = `${codes.row} ${codes.column}`;
          sums.set(key, (sums.get(key) ?? 0) + value);
        }
        const inner = [...sums.keys()];
        const cells = suppressTable({
          records,
          tables: [{ row: 'all', column: 'all' }],
          kind: 'frequency',
          rules: { minimumContributors: 3 },
          protectZeros,
        });
        const shown = cells
          .filter(({ status }) => status === 's')
          .map(({ codes }) =>
            inner.map((key) => {
              const [row, column] = key.split(' ');
              const isIn = [codes['row'] === row, codes['column'] === column];
              return (codes['row'] === 'Total' || isIn[0]) && (codes['column'] === 'Total' || isIn[1])
                ? 1
                : 0;
            }),
          );
        const outside = shown.map((column) =>
          column.map((one, at) => (sums.get(inner[at] ?? '') === smallest ? 0 : one)),
        );
        // What is known of singletons alone would be lost where they are left out.
        expect(plainRank(outside)).toBe(plainRank(shown));
      }),
      { numRuns: 150 },
    );
  });
});
