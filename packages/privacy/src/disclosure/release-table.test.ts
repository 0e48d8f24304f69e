import { describe, expect, it } from 'vitest';
import type { CellState } from './cells/cell-problem.ts';
import type { ProtectedCell, ProtectedTable } from './protected-table.ts';
import { publisherTreated, type ReleasePolicy } from './release-policy.ts';
import { releaseTable, type Release } from './release-table.ts';
import { isReleased } from './released.ts';
import { contributorRules } from './rules/contributor-rules.ts';
import type {
  Population,
  StatisticalCell,
  StatisticalColumn,
  StatisticalTable,
} from './statistical-table.ts';
import { unreleased } from './unreleased.ts';

const policy: ReleasePolicy = {
  id: 'test-1',
  sources: {
    census: publisherTreated({ publisher: 'U.S. Census Bureau', authority: '13 U.S.C. 9' }),
    ace: contributorRules({ minimumContributors: 3, pPercent: 10 }),
  },
};

/** Inner cells, each with so many contributors of its own, who bring 1 each; cells as lists of inner cells. */
function population(
  contributors: readonly number[],
  cells: readonly (readonly number[])[],
  changes: Partial<Population> & { readonly states?: readonly CellState[] } = {},
): Population {
  const { states, ...others } = changes;
  const inner = contributors.flatMap((count, at) => Array.from({ length: count }, () => at));
  return {
    source: 'ace',
    statistic: 'sum',
    changed: new Map(),
    fewestOnOneSide: new Map(),
    problem: {
      innerCount: contributors.length,
      roles: [
        {
          party: 'importer',
          inner: Int32Array.from(inner),
          holder: Int32Array.from(inner, (_, at) => at),
          amount: Float64Array.from(inner, () => 1),
        },
      ],
      cells: cells.map((each, at) => ({
        inner: Int32Array.from(each),
        value: each.reduce((sum, number) => sum + (contributors[number] ?? 0), 0),
        state: states?.[at] ?? 'asked',
      })),
    },
    ...others,
  };
}

const column = (id: string, ...sources: readonly string[]): StatisticalColumn => ({ id, sources });
const census = (value: StatisticalCell['value']): StatisticalCell => ({ value, behind: [] });
const ofCell = (cell: number, value: StatisticalCell['value'] = 1): StatisticalCell => ({
  value,
  behind: [{ population: 0, cell }],
});

function released(table: Partial<StatisticalTable>, by: ReleasePolicy = policy): Release {
  return releaseTable(unreleased({ columns: [], rows: [], populations: [], ...table }), by);
}

function release(table: Partial<StatisticalTable>, by?: ReleasePolicy): ProtectedTable {
  return released(table, by).table.value;
}

const kinds = (table: Partial<StatisticalTable>): readonly (readonly ProtectedCell['kind'][])[] =>
  release(table).rows.map((row) => row.cells.map(({ kind }) => kind));

/** One column of the cells of a population, one a row. */
function cellsOf(of: Population): Partial<StatisticalTable> {
  const rows = of.problem.cells.map((_, cell) => ({ key: [String(cell)], cells: [ofCell(cell)] }));
  return { columns: [column('a', 'ace')], rows, populations: [of] };
}

describe('releaseTable', () => {
  it('shows treated statistics as they were published and says under which authority', () => {
    const table = {
      columns: [column('a', 'census')],
      rows: [12, null, { estimate: 2, lower: 1, upper: 3 }].map((value, at) => ({
        key: [String(at)],
        cells: [census(value)],
      })),
    };
    expect(isReleased(released(table).table)).toBe(true);
    expect(release(table).rows.map(({ cells }) => cells[0])).toEqual([
      { kind: 'value', value: 12 },
      { kind: 'notApplicable' },
      { kind: 'interval', estimate: 2, lower: 1, upper: 3 },
    ]);
    expect(release(table).protection).toMatchObject({
      policy: 'test-1',
      cells: 3,
      withheld: 0,
      sources: [{ source: 'census', policy: 'publisherTreated', authority: '13 U.S.C. 9' }],
    });
  });

  it('R-52 shows cells of enough contributors and withholds those of too few', () => {
    expect(kinds(cellsOf(population([3, 2], [[0], [1]])))).toEqual([['value'], ['withheld']]);
  });

  it('R-52 withholds with a cell what it could be computed from', () => {
    // 5 + 4 + 1 = 10: the smaller of the two others protects the one.
    const of = population([5, 4, 1], [[0, 1, 2], [0], [1], [2]]);
    expect(kinds(cellsOf(of))).toEqual([['value'], ['value'], ['withheld'], ['withheld']]);
    expect(released(cellsOf(of)).shown).toEqual([[true, true, false, false]]);
  });

  it('R-52 withholds what one contributor would be left of, when another cell is taken from it', () => {
    expect(kinds(cellsOf(population([3, 1], [[0, 1], [0]])))).toEqual([['value'], ['withheld']]);
  });

  it('keeps to what was decided before', () => {
    const of = population([4, 3, 1], [[0, 1, 2], [0], [1]], { states: ['asked', 'published', 'published'] });
    expect(kinds(cellsOf(of))).toEqual([['withheld'], ['value'], ['value']]);
    const before = population([5], [[0], [0]], { states: ['withheld', 'published'] });
    expect(kinds(cellsOf(before))).toEqual([['withheld'], ['value']]);
  });

  it('withholds a cell that too few contributors changed since it was shown', () => {
    const changed = (contributors: number) =>
      population([9], [[0]], { changed: new Map([[0, contributors]]) });
    expect(kinds(cellsOf(changed(2)))).toEqual([['withheld']]);
    expect(kinds(cellsOf(changed(3)))).toEqual([['value']]);
  });

  it('shows a figure only if every cell behind it may be shown', () => {
    const both = { value: 7, behind: [0, 1].map((cell) => ({ population: 0, cell })) };
    const rows = [{ key: [], cells: [both] }];
    const columns = [column('ratio', 'ace')];
    expect(kinds({ columns, rows, populations: [population([3, 3], [[0], [1]])] })).toEqual([['value']]);
    expect(kinds({ columns, rows, populations: [population([3, 1], [[0], [1]])] })).toEqual([['withheld']]);
  });

  it('judges a column of two sources by both of them', () => {
    const columns = [column('ratio', 'census', 'ace')];
    const rows = [{ key: [], cells: [ofCell(0)] }];
    expect(kinds({ columns, rows, populations: [population([2], [[0]])] })).toEqual([['withheld']]);
    expect(kinds({ columns, rows, populations: [population([3], [[0]])] })).toEqual([['value']]);
  });

  it.each([
    ['nothing is known of the cells behind it', { value: 1, behind: null }],
    ['nobody counted contributors', { value: 1, behind: [] }],
    ['a cell behind it is in no population', { value: 1, behind: [{ population: 7, cell: 0 }] }],
  ])('withholds when %s', (_, cell) => {
    expect(kinds({ columns: [column('a', 'ace')], rows: [{ key: [], cells: [cell] }] })).toEqual([
      ['withheld'],
    ]);
  });

  it('shows percentiles of ten contributors, five on each side, to three significant digits', () => {
    const columns = [{ ...column('median', 'ace'), percentile: true }];
    const shown = (contributors: number, side: number): ProtectedCell | undefined =>
      release({
        columns,
        rows: [{ key: [], cells: [ofCell(0, 12_345.6)] }],
        populations: [
          population([contributors], [[0]], {
            statistic: 'percentile',
            fewestOnOneSide: new Map([[0, side]]),
          }),
        ],
      }).rows[0]?.cells[0];
    expect(shown(10, 5)).toEqual({ kind: 'value', value: 12_300 });
    expect(shown(9, 5)).toEqual({ kind: 'withheld' });
    expect(shown(10, 4)).toEqual({ kind: 'withheld' });
  });

  it('makes withheld cells alike, without a value or a reason', () => {
    const of = cellsOf(population([1], [[0]]));
    const table = { ...of, rows: [{ key: [], cells: [ofCell(0, 123_456)] }] };
    expect(release(table).rows[0]?.cells[0]).toEqual({ kind: 'withheld' });
    expect(JSON.stringify(release(table))).not.toContain('123456');
  });

  it('says no parameter of a rule', () => {
    const secret: ReleasePolicy = {
      id: 'p',
      sources: { ace: contributorRules({ minimumContributors: 17, pPercent: 23 }) },
    };
    expect(JSON.stringify(release({ columns: [column('a', 'ace')] }, secret))).not.toMatch(/17|23/);
  });

  it('freezes what it releases and leaves the table that it was given alone', () => {
    const key = ['x'];
    const value = release({ columns: [column('a', 'census')], rows: [{ key, cells: [census(1)] }] });
    expect(Object.isFrozen(value.rows[0]?.cells[0])).toBe(true);
    expect(Object.isFrozen(key)).toBe(false);
  });

  it.each([
    ['a source without a policy', [column('a', 'other')], 'SOURCE_HAS_NO_POLICY'],
    ['a source named like an inherited property', [column('a', 'constructor')], 'SOURCE_HAS_NO_POLICY'],
    ['a column without a source', [column('a')], 'COLUMN_HAS_NO_SOURCE'],
    ['two columns of one id', [column('a', 'census'), column('a', 'census')], 'TABLE_MALFORMED'],
  ])('releases nothing for %s', (_, columns, code) => {
    expect(() => release({ columns })).toThrowError(expect.objectContaining({ code }) as Error);
  });

  it.each([
    ['too few cells', []],
    ['NaN', [census(Number.NaN)]],
    ['an infinite bound', [census({ estimate: 1, lower: 0, upper: Infinity })]],
  ])('releases nothing of a malformed row: %s', (_, cells) => {
    const table = { columns: [column('a', 'census')], rows: [{ key: [], cells }] };
    expect(() => release(table)).toThrowError(expect.objectContaining({ code: 'TABLE_MALFORMED' }) as Error);
  });

  it.each([
    ['rules that nobody made', { kind: 'contributorRules' }],
    ['an unknown kind', { kind: 'trustMe' }],
    ['no authority', { kind: 'publisherTreated', publisher: 'x', authority: '' }],
  ])('releases nothing by an invalid policy: %s', (_, invalid) => {
    const by = { id: 'p', sources: { census: invalid } } as unknown as ReleasePolicy;
    expect(() => release({ columns: [column('a', 'census')] }, by)).toThrowError(
      expect.objectContaining({ code: 'RELEASE_POLICY_INVALID' }) as Error,
    );
  });
});
