import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { cellKeyPerturbation } from '../noise/cell-key-perturbation.ts';
import { noiseKey } from '../noise/noise-key.ts';
import { perturbationTable } from '../noise/perturbation-table.ts';
import type { ReleasePolicy } from '../release-policy.ts';
import { releaseTable, type Release } from '../release-table.ts';
import { releaseTools, withoutTools, type ReleaseTools } from '../release-tools.ts';
import { controlledRounding } from '../rounding/controlled-rounding-policy.ts';
import type { Population, StatisticalRow } from '../statistical-table.ts';
import { unreleased } from '../unreleased.ts';
import { figures, populationOf, releaseOf } from './fixtures/masked-release.ts';

const fixture = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../fixtures/${name}.json`, import.meta.url), 'utf8'));

interface RoundingCase {
  readonly kind: string;
  readonly original: number[][];
  readonly onePublishedSolution: number[][];
}
const [handbook] = (fixture('rounding') as { cases: RoundingCase[] }).cases.filter(({ kind }) =>
  kind.startsWith('controlled rounding'),
) as [RoundingCase];

const rows = (
  fixture('cellkey') as { cases: [unknown, { rows: [number, number, number, number, number][] }] }
).cases[1].rows;
/** The table of tau-ARGUS: noise of 7 at most, and no ones and twos. */
const table = perturbationTable(rows.map(([count, , probability, noise]) => ({ count, noise, probability })));
const key = noiseKey(Uint8Array.from({ length: 32 }, (_, at) => 5 * at + 3));

const rounding: ReleasePolicy = { id: 'r', sources: { ACE: controlledRounding({ base: 5 }) } };
const perturbing = (assembledCells?: number): ReleasePolicy => ({
  id: 'p',
  sources: {
    ACE: cellKeyPerturbation({ table, key, ...(assembledCells !== undefined && { assembledCells }) }),
  },
});

let tools: ReleaseTools;
beforeAll(async () => {
  tools = await releaseTools(rounding);
});

const release = (population: Population, policy: ReleasePolicy, changes: object = {}): Release =>
  releaseOf(population, policy, tools, changes);

describe('R-52 counts of a source that is rounded', () => {
  // The table of the handbook: rows, columns and inner cells are named by one letter each.
  const { original, onePublishedSolution } = handbook;
  const width = original[0]?.length ?? 0;
  const letters = original.map((row, at) =>
    row.map((_, column) => String.fromCodePoint(97 + at * width + column)),
  );
  const counts = Object.fromEntries(letters.flat().map((letter, at) => [letter, original.flat()[at] ?? 0]));
  const columns = (letters[0] ?? []).map((_, at) => letters.map((row) => row[at]).join(''));
  const cells = [
    letters.flat().join(''),
    ...letters.map((row) => row.join('')),
    ...columns,
    ...letters.flat(),
  ];
  const valueIn = (values: readonly (readonly number[])[], cell: string): number =>
    cell.split('').reduce((sum, letter) => sum + (values.flat()[letters.flat().indexOf(letter)] ?? 0), 0);

  it('are multiples of the base that add up, no further from the handbook’s table than its published solution', () => {
    const shown = figures(release(populationOf({ counts, cells }), rounding)).map(Number);
    const printed = new Map(cells.map((cell, at) => [cell, shown[at] ?? Number.NaN]));
    const sumOf = (parts: readonly string[]): number =>
      parts.reduce((sum, part) => sum + (printed.get(part) ?? Number.NaN), 0);
    expect(sumOf(columns)).toBe(shown[0]);
    letters.forEach((row) => expect(sumOf(row)).toBe(printed.get(row.join(''))));
    columns.forEach((column) => expect(sumOf(column.split(''))).toBe(printed.get(column)));
    cells.forEach((cell, at) => {
      expect((shown[at] ?? 1) % 5).toBe(0);
      expect(Math.abs((shown[at] ?? 99) - valueIn(original, cell))).toBeLessThan(5);
    });
    const distance = (values: readonly number[]): number =>
      cells.reduce((sum, cell, at) => sum + Math.abs((values[at] ?? 0) - valueIn(original, cell)), 0);
    const published = cells.map((cell) => valueIn(onePublishedSolution, cell));
    expect(distance(shown)).toBeLessThanOrEqual(distance(published));
  });

  it('are what everything else is computed from', () => {
    const released = release(populationOf({ counts, cells }), rounding);
    expect(figures(released, 1)).toEqual(figures(released).map((figure) => 2 * Number(figure)));
    expect(released.table.value.columns.map(({ inexact }) => inexact)).toEqual(['rounded', 'rounded']);
    expect(released.table.value.protection.statement).toContain('rounded to multiples of 5');
  });

  it('are printed again as they were printed before, under another name too, and others with them', () => {
    // 7 lies between 5 and 10, and 5 is nearer; it was printed as 10.
    const world = { counts: { a: 7, b: 20 }, cells: ['a', 'a', 'ab', 'b'] };
    expect(figures(release(populationOf(world), rounding))).toEqual([5, 5, 25, 20]);
    const before = { states: ['published'] as const, counted: { printed: new Map([[0, 10]]) } };
    const again = release(populationOf({ ...world, ...before }), rounding);
    expect(figures(again)).toEqual([10, 10, 30, 20]);
    expect(again.printed[0]).toEqual(new Map([0, 1, 2, 3].map((cell, at) => [cell, [10, 10, 30, 20][at]])));
  });

  it('are printed as before also where that does not add up', () => {
    // 4 + 4 + 4 = 12. Each 4 was printed as 5, and the sum as 10: no table adds up to both.
    const cells = ['abc', 'a', 'b', 'c'];
    const printed = new Map([10, 5, 5, 5].map((value, cell) => [cell, value]));
    const states = cells.map(() => 'published' as const);
    const before = populationOf({ counts: { a: 4, b: 4, c: 4 }, cells, states, counted: { printed } });
    expect(figures(release(before, rounding))).toEqual([10, 5, 5, 5]);
    const more = populationOf({
      counts: { a: 4, b: 4, c: 4, d: 9 },
      cells: [...cells, 'd', 'abcd'],
      states,
      counted: { printed },
    });
    expect(figures(release(more, rounding))).toEqual([10, 5, 5, 5, 10, 20]);
  });

  it('are withheld where fewer than three contributors changed them since they were printed', () => {
    const changed = (contributors: number) =>
      figures(
        release(
          populationOf({ counts: { a: 8 }, cells: ['a'], changed: new Map([[0, contributors]]) }),
          rounding,
        ),
      );
    expect(changed(2)).toEqual(['D']);
    expect(changed(3)).toEqual([10]);
  });

  it('are withheld where nothing that the steps allow adds up', () => {
    // Any two of three fives are 10, a multiple of the base; no multiples of 10 have 10 as the sum of any two.
    const world = populationOf({ counts: { a: 5, b: 5, c: 5 }, cells: ['ab', 'bc', 'ac'] });
    const within = (maxSteps: number): ReleasePolicy => ({
      id: 's',
      sources: { ACE: controlledRounding({ base: 10, maxSteps }) },
    });
    expect(figures(release(world, within(0)))).toEqual(['D', 'D', 'D']);
    // One of them a multiple further: 10 + 10 + 20, or 0 + 10 + 10.
    expect(figures(release(world, within(1))).filter((figure) => figure === 10)).toHaveLength(2);
  });

  it('need a solver', () => {
    const population = populationOf({ counts: { a: 1 }, cells: ['a'] });
    expect(() =>
      releaseTable(unreleased({ columns: [], rows: [], populations: [population] }), rounding, withoutTools),
    ).toThrowError(expect.objectContaining({ code: 'INTERVAL_AUDIT_NEEDS_HIGHS' }) as Error);
  });
});

describe('R-52 counts of a source that is perturbed', () => {
  const counts = Object.fromEntries('abcdefghijklmnop'.split('').map((letter, at) => [letter, at]));
  const letters = Object.keys(counts);

  it('carry noise of the published table, leave zero zero and show no ones and twos', () => {
    const released = release(populationOf({ counts, cells: letters }), perturbing());
    const shown = figures(released).map(Number);
    letters.forEach((letter, at) => {
      const count = counts[letter] ?? 0;
      const noises = rows.filter(([of]) => of === Math.min(count, 10)).map(([, , , noise]) => noise);
      expect(noises).toContain((shown[at] ?? Number.NaN) - count);
    });
    expect(shown[0]).toBe(0);
    expect(shown.filter((value) => value === 1 || value === 2)).toEqual([]);
    expect(shown.some((value, at) => value !== at)).toBe(true);
    expect(figures(released, 1)).toEqual(shown.map((value) => 2 * value));
    expect(released.table.value.columns[0]?.inexact).toBe('perturbed');
    expect(released.table.value.protection.statement).toContain('random noise');
  });

  it('are the same for the same records, whatever tells them apart and in whatever order they stand', () => {
    const [whole] = figures(release(populationOf({ counts, cells: ['cdef'] }), perturbing()));
    const names = ['c', 'd', 'e', 'f'].flatMap((letter) =>
      Array.from({ length: counts[letter] ?? 0 }, (_, at) => `${letter}/${at}`),
    );
    // 2 + 3 + 4 + 5 records, now in one inner cell.
    const other = populationOf({ counts: { x: 14 }, cells: ['x'], counted: { names: names.toReversed() } });
    expect(figures(release(other, perturbing()))).toEqual([whole]);
  });

  it('differ where the records differ or the key does', () => {
    const many = Object.fromEntries('abcdefghijklmnopqrstuvwxyz'.split('').map((letter) => [letter, 9]));
    const cells = Object.keys(many);
    const shown = figures(release(populationOf({ counts: many, cells }), perturbing()));
    expect(new Set(shown).size).toBeGreaterThan(5);
    const other = cellKeyPerturbation({
      table,
      key: noiseKey(Uint8Array.from({ length: 32 }, (_, at) => at)),
    });
    expect(
      figures(release(populationOf({ counts: many, cells }), { id: 'o', sources: { ACE: other } })),
    ).not.toEqual(shown);
  });

  it('are answered of cells put together at will as often as the policy says, whoever asks', () => {
    const assembled = (assembledBefore: number) =>
      figures(
        release(
          populationOf({
            counts: { a: 20, b: 30, c: 40 },
            cells: ['ab', 'a', 'bc', 'ac'],
            counted: { assembled: new Set([0, 2, 3]), assembledBefore },
          }),
          perturbing(2),
        ),
      ).map((figure) => figure === 'D');
    expect(assembled(0)).toEqual([false, false, false, true]);
    expect(assembled(1)).toEqual([false, false, true, true]);
    expect(assembled(2)).toEqual([true, false, true, true]);
  });

  it('are withheld where nobody names the records', () => {
    const population = populationOf({ counts, cells: letters, counted: { names: null } });
    expect(new Set(figures(release(population, perturbing())))).toEqual(new Set(['D']));
  });
});

describe.each([
  ['rounded', () => rounding],
  ['perturbed', () => perturbing()],
])('R-52 a table of a source that is %s', (_, policy) => {
  const population = populationOf({ counts: { a: 7 }, cells: ['a'] });

  it('shows nothing that is not computed from printed counts', () => {
    expect(figures(release(population, policy(), { recompute: undefined }))).toEqual(['D']);
  });

  it('shows nothing of a population that counts more than records', () => {
    const { counted, ...others } = population;
    expect(counted).toBeDefined();
    expect(figures(release(others, policy()))).toEqual(['D']);
  });

  it('shows nothing of what rests on cells that are not known', () => {
    const recompute = (): readonly StatisticalRow[] => [
      { key: ['0'], cells: [7, 14].map((value) => ({ value, behind: null })) },
    ];
    expect(figures(release(population, policy(), { recompute }))).toEqual(['D']);
  });

  it.each([
    { kind: 'controlledRounding', base: 2, maxSteps: 0 },
    { kind: 'cellKeyPerturbation', table: {}, key, assembledCells: 1 },
    { kind: 'cellKeyPerturbation', table, key: {}, assembledCells: 1 },
  ])('takes no policy that nobody made: %j', (invalid) => {
    const by = { id: 'p', sources: { ACE: invalid } } as unknown as ReleasePolicy;
    expect(() => release(population, by)).toThrowError(
      expect.objectContaining({ code: 'RELEASE_POLICY_INVALID' }) as Error,
    );
  });
});
