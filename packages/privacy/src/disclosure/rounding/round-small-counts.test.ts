import { readFileSync } from 'node:fs';
import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { gridPlace } from '../relations/grid-table.ts';
import { roundSmallCounts } from './round-small-counts.ts';

interface RoundingCase {
  readonly kind: string;
  readonly original: number[][];
  readonly rounded: number[][];
}

const { cases } = JSON.parse(readFileSync(new URL('../fixtures/rounding.json', import.meta.url), 'utf8')) as {
  cases: RoundingCase[];
};
const caseOf = (kind: string): RoundingCase => cases.find((one) => one.kind.startsWith(kind))!;
const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

describe('R-52 small-count rounding (tables of SmallCountRounding, base 5)', () => {
  const everything = caseOf('small count rounding base 5, all inner');
  const margins = caseOf('small count rounding base 5, only margins');
  const sizes = [3, 5];
  /** Each cell of the table with margins as the inner cells that it sums. */
  const cellsOfTable = Array.from({ length: 24 }, (_, cell) => {
    const place = gridPlace(sizes, cell);
    return Array.from({ length: 15 }, (_, inner) => inner).filter((inner) => {
      const at = [Math.floor(inner / 5) + 1, (inner % 5) + 1];
      return at.every((code, d) => place[d] === 0 || place[d] === code);
    });
  });

  const differences = (table: { original: number[][]; rounded: number[][] }): number[] => {
    const [before, after] = [table.original.flat(), table.rounded.flat()];
    return cellsOfTable.map((inner) => sum(inner.map((cell) => after[cell]! - before[cell]!)));
  };
  const rootMeanSquare = (values: number[]): number =>
    Math.sqrt(sum(values.map((v) => v * v)) / values.length);

  it('leaves no small count and stays at least as near as the published solution', () => {
    const { original } = everything;
    const result = roundSmallCounts({ inner: original.flat(), published: cellsOfTable }, 5);
    result.inner.forEach((count, cell) => {
      const before = original.flat()[cell]!;
      if (before >= 1 && before <= 4) expect([0, 5]).toContain(count);
      else expect(count).toBe(before);
    });
    expect(result.published.filter((count) => count >= 1 && count <= 4)).toEqual([]);
    result.published.forEach((count, at) => {
      expect(count).toBe(sum(cellsOfTable[at]!.map((cell) => result.inner[cell]!)));
    });
    // The published solution has the published metrics: 4, 1.3333 and 1.6833.
    const theirs = differences(everything);
    expect(Math.max(...theirs.map(Math.abs))).toBe(4);
    expect(sum(theirs.map(Math.abs)) / 24).toBeCloseTo(1.3333, 4);
    expect(rootMeanSquare(theirs)).toBeCloseTo(1.6833, 4);
    const rows = [0, 1, 2].map((row) => result.inner.slice(row * 5, row * 5 + 5));
    const ours = differences({ original, rounded: rows });
    expect(rootMeanSquare(ours)).toBeLessThanOrEqual(rootMeanSquare(theirs));
  });

  it('rounds no more inner cells than small margins need', () => {
    const { original } = margins;
    const onlyMargins = cellsOfTable.filter((_, cell) => gridPlace(sizes, cell).includes(0));
    const result = roundSmallCounts({ inner: original.flat(), published: onlyMargins }, 5);
    expect(result.published.filter((count) => count >= 1 && count <= 4)).toEqual([]);
    expect(result.inner.filter((count) => count >= 1 && count <= 4).length).toBeGreaterThan(0);
    const most = Math.max(
      ...result.published.map((count, at) =>
        Math.abs(count - sum(onlyMargins[at]!.map((c) => original.flat()[c]!))),
      ),
    );
    const theirs = onlyMargins.map((cells) =>
      Math.abs(sum(cells.map((c) => margins.rounded.flat()[c]! - original.flat()[c]!))),
    );
    expect(most).toBeLessThanOrEqual(Math.max(...theirs));
  });

  test.prop([
    fc.array(fc.integer({ min: 0, max: 12 }), { minLength: 15, maxLength: 15 }),
    fc.constantFrom(3, 5),
  ])('publishes no count between 1 and b - 1 and adds up, whatever the table', (inner, base) => {
    const result = roundSmallCounts({ inner, published: cellsOfTable }, base);
    expect(result.published.filter((count) => count > 0 && count < base)).toEqual([]);
    expect(result.published[0]).toBe(sum(result.inner));
  });
});
