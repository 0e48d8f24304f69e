import { describe, expect, it } from 'vitest';
import { relationsOf } from '../audit/relations.ts';
import { subtablesOf } from './subtables.ts';

/** Cells of a crossing of codes, each a list of leaves in its dimension; inner cells are numbered with the last one fastest. */
function crossing(
  dimensions: readonly Readonly<Record<string, readonly number[]>>[],
  sizes: readonly number[],
) {
  const named = dimensions.reduce<readonly (readonly [name: string, inner: readonly number[]])[]>(
    (begun, codes, at) =>
      begun.flatMap(([name, inner]) =>
        Object.entries(codes).map(([code, leaves]): readonly [string, readonly number[]] => [
          name === '' ? code : `${name} ${code}`,
          inner.flatMap((one) => leaves.map((leaf) => one * (sizes[at] ?? 1) + leaf)),
        ]),
      ),
    [['', [0]]],
  );
  const cells = named.map(([, inner]) => Int32Array.from(inner).toSorted());
  const innerCount = sizes.reduce((product, size) => product * size, 1);
  const found = subtablesOf(cells, innerCount, relationsOf(cells, innerCount));
  const nameOf = (variable: number): string => named[variable]?.[0] ?? '-';
  return found.map(({ top, level, variables }) => ({
    top: nameOf(top),
    level,
    cells: variables.map(nameOf),
  }));
}

const halves = { T: [0, 1, 2, 3], g: [0, 1], h: [2, 3], a: [0], b: [1], c: [2], d: [3] };

describe('subtablesOf', () => {
  // Handbook, chapter 4: there are as many as there are combinations of parent categories. Three and three here.
  it('crosses every group of each dimension, by the sum of their levels', () => {
    const found = crossing([halves, halves], [4, 4]);
    expect(found.map(({ top, level }) => `${level} ${top}`)).toEqual([
      '0 T T',
      ...['T g', 'T h', 'g T', 'h T'].map((top) => `1 ${top}`),
      ...['g g', 'g h', 'h g', 'h h'].map((top) => `2 ${top}`),
    ]);
  });

  it('has of each the total, the margins and the interior', () => {
    const found = crossing([halves, halves], [4, 4]);
    const cellsOf = (top: string): readonly string[] | undefined =>
      found.find((one) => one.top === top)?.cells;
    expect(cellsOf('T T')).toEqual(['T T', 'T g', 'T h', 'g T', 'g g', 'g h', 'h T', 'h g', 'h h']);
    expect(cellsOf('g T')).toEqual(['g T', 'g g', 'g h', 'a T', 'a g', 'a h', 'b T', 'b g', 'b h']);
    expect(cellsOf('g h')).toEqual(['g h', 'g c', 'g d', 'a h', 'a c', 'a d', 'b h', 'b c', 'b d']);
  });

  it('leaves a plain table of three dimensions whole', () => {
    const pair = { T: [0, 1], a: [0], b: [1] };
    const found = crossing([pair, pair, pair], [2, 2, 2]);
    expect(found.map(({ top, cells }) => [top, cells.length])).toEqual([['T T T', 27]]);
  });

  it('takes a second hierarchy over the same records for one more way of the same sub-table', () => {
    // Months in calendar and in fiscal halves: 0-1, 2-3 and 1-2, 3-0.
    const months = {
      T: [0, 1, 2, 3],
      g: [0, 1],
      h: [2, 3],
      x: [1, 2],
      y: [0, 3],
      a: [0],
      b: [1],
      c: [2],
      d: [3],
    };
    expect(crossing([months], [4])).toEqual([
      { top: 'T', level: 0, cells: ['T', 'g', 'h', 'x', 'y', 'a', 'b', 'c', 'd'] },
    ]);
  });

  it('links tables that share but a margin', () => {
    // Rows by columns, and rows by another classification of the same records, which no cell crosses with the columns.
    const rows = [
      [0, 1, 2, 3],
      [0, 1],
      [2, 3],
      [0, 2],
      [1, 3],
    ].map((inner) => Int32Array.from(inner));
    const [first, ...others] = subtablesOf(rows, 4, relationsOf(rows, 4));
    expect(others).toEqual([]);
    expect(first?.variables.slice(0, 5)).toEqual([0, 1, 2, 3, 4]);
  });
});
