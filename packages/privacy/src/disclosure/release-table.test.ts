import { describe, expect, it } from 'vitest';
import { isReleased } from './released.ts';
import { publisherTreated, type ReleasePolicy } from './release-policy.ts';
import { releaseTable } from './release-table.ts';
import { contributorRules } from './rules/contributor-rules.ts';
import type { ContributorStatistics, StatisticalCell, StatisticalTable } from './statistical-table.ts';
import { unreleased } from './unreleased.ts';

const policy: ReleasePolicy = {
  id: 'test-1',
  sources: {
    census: publisherTreated({ publisher: 'U.S. Census Bureau', authority: '13 U.S.C. 9' }),
    ace: contributorRules({ minimumContributors: 3, pPercent: 10 }),
    bonds: contributorRules({ minimumContributors: 3 }),
  },
};

const contributors = (source: string, count: number): ContributorStatistics => ({
  source,
  party: 'importer',
  count,
  total: 10 * count,
  largest: count === 0 ? 0 : 10,
  secondLargest: count < 2 ? null : 10,
});

const broad = (value: StatisticalCell['value'], ...sources: readonly string[]): StatisticalCell => ({
  value,
  contributors: sources.map((source) => contributors(source, 9)),
});

const narrow = (value: number, source: string): StatisticalCell => ({
  value,
  contributors: [contributors(source, 2)],
});

const column = (id: string, ...sources: readonly string[]): StatisticalTable['columns'][number] => ({
  id,
  sources,
});

const release = (table: StatisticalTable, by = policy): ReturnType<typeof releaseTable>['value'] =>
  releaseTable(unreleased(table), by).value;

const kinds = (table: StatisticalTable): readonly (readonly string[])[] =>
  release(table).rows.map((row) => row.cells.map((cell) => cell.kind));

describe('releaseTable', () => {
  it('passes what the publisher treated, and says whose treatment it is and by what authority', () => {
    const released = releaseTable(
      unreleased({
        columns: [column('imports/value', 'census')],
        rows: [
          { key: ['5700'], cells: [{ value: 12, contributors: null }] },
          { key: ['1220'], cells: [{ value: null, contributors: null }] },
          { key: ['2010'], cells: [{ value: { estimate: 2, lower: 1, upper: 3 }, contributors: null }] },
        ],
      }),
      policy,
    );
    expect(isReleased(released)).toBe(true);
    expect(released.value.rows.map((row) => row.cells[0])).toEqual([
      { kind: 'value', value: 12 },
      { kind: 'notApplicable' },
      { kind: 'interval', estimate: 2, lower: 1, upper: 3 },
    ]);
    expect(released.value.protection).toEqual({
      policy: 'test-1',
      sources: [
        {
          source: 'census',
          policy: 'publisherTreated',
          authority: '13 U.S.C. 9',
          statement:
            'census: published statistics of U.S. Census Bureau, treated against disclosure by their publisher (13 U.S.C. 9) and shown as published.',
        },
      ],
      cells: 3,
      withheld: 0,
      statement:
        'census: published statistics of U.S. Census Bureau, treated against disclosure by their publisher (13 U.S.C. 9) and shown as published. 0 of 3 cells are withheld (D).',
    });
  });

  it('shows the cells of a source that all stand on enough contributors', () => {
    const cells = [broad(1, 'ace')];
    expect(kinds({ columns: [column('a', 'ace')], rows: [{ key: ['x'], cells }] })).toEqual([['value']]);
  });

  it('withholds every cell of a source that has one unsafe cell, in every column, and no other source', () => {
    const table = {
      columns: [column('a', 'ace'), column('b', 'ace'), column('c', 'census'), column('d', 'bonds')],
      rows: ['x', 'y'].map((key) => ({
        key: [key],
        cells: [
          key === 'x' ? narrow(1, 'ace') : broad(2, 'ace'),
          broad(3, 'ace'),
          { value: 4, contributors: null },
          broad(5, 'bonds'),
        ],
      })),
    };
    const row = ['withheld', 'withheld', 'value', 'value'];
    expect(kinds(table)).toEqual([row, row]);
    expect(release(table).protection).toMatchObject({ cells: 8, withheld: 4 });
  });

  it('judges a column of several sources by the strictest of them', () => {
    const mixed = column('ratio', 'census', 'ace');
    expect(kinds({ columns: [mixed], rows: [{ key: [], cells: [broad(1, 'ace')] }] })).toEqual([['value']]);
    expect(kinds({ columns: [mixed], rows: [{ key: [], cells: [narrow(1, 'ace')] }] })).toEqual([
      ['withheld'],
    ]);
    const both = { columns: [column('r', 'ace', 'bonds')], rows: [{ key: [], cells: [broad(1, 'ace')] }] };
    expect(kinds(both)).toEqual([['withheld']]);
  });

  it.each([
    ['nobody counted the contributors', { value: 1, contributors: null }],
    ['the list of contributors is empty', { value: 1, contributors: [] }],
    ['they were counted for another source', broad(1, 'bonds')],
    ['nothing is reported and nobody counted', { value: null, contributors: null }],
    ['one contributor dominates', { value: 1, contributors: [{ ...contributors('ace', 9), largest: 78 }] }],
    [
      'one party role of two is narrow',
      { value: 1, contributors: [contributors('ace', 9), contributors('ace', 1)] },
    ],
  ])('withholds when %s', (_, cell) => {
    expect(kinds({ columns: [column('a', 'ace')], rows: [{ key: [], cells: [cell] }] })).toEqual([
      ['withheld'],
    ]);
  });

  it('makes withheld cells alike, without a value or a reason', () => {
    const table = { columns: [column('a', 'ace')], rows: [{ key: [], cells: [narrow(123_456, 'ace')] }] };
    const [row] = release(table).rows;
    expect(row?.cells[0]).toEqual({ kind: 'withheld' });
    expect(JSON.stringify(release(table))).not.toContain('123456');
  });

  it('says no parameter of a rule', () => {
    const secret: ReleasePolicy = {
      id: 'p',
      sources: { ace: contributorRules({ minimumContributors: 17, pPercent: 23 }) },
    };
    const text = JSON.stringify(release({ columns: [column('a', 'ace')], rows: [] }, secret));
    expect(text).not.toMatch(/17|23/);
  });

  it('freezes what it releases and leaves the table that it was given alone', () => {
    const key = ['x'];
    const value = release({ columns: [column('a', 'census')], rows: [{ key, cells: [broad(1)] }] });
    expect(Object.isFrozen(value.rows[0]?.cells[0])).toBe(true);
    expect(Object.isFrozen(key)).toBe(false);
  });

  it.each([
    ['a source without a policy', [column('a', 'other')], 'SOURCE_HAS_NO_POLICY'],
    ['a source named like an inherited property', [column('a', 'constructor')], 'SOURCE_HAS_NO_POLICY'],
    ['a column without a source', [column('a')], 'COLUMN_HAS_NO_SOURCE'],
    ['two columns of one id', [column('a', 'census'), column('a', 'census')], 'TABLE_MALFORMED'],
  ])('releases nothing for %s', (_, columns, code) => {
    expect(() => release({ columns, rows: [] })).toThrowError(expect.objectContaining({ code }) as Error);
  });

  it.each([
    ['too few cells', []],
    ['NaN', [broad(Number.NaN)]],
    ['an infinite bound', [broad({ estimate: 1, lower: 0, upper: Infinity })]],
  ])('releases nothing of a malformed row: %s', (_, cells) => {
    const table = { columns: [column('a', 'census')], rows: [{ key: [], cells }] };
    expect(() => release(table)).toThrowError(expect.objectContaining({ code: 'TABLE_MALFORMED' }) as Error);
  });

  it.each([
    ['rules that were not made by contributorRules', { kind: 'contributorRules' }],
    ['a copy of rules', Object.assign({}, contributorRules({ minimumContributors: 3 }))],
    ['an unknown kind', { kind: 'trustMe' }],
    ['no authority', { kind: 'publisherTreated', publisher: 'x', authority: '' }],
  ])('releases nothing by an invalid policy: %s', (_, invalid) => {
    const by = { id: 'p', sources: { census: invalid } } as unknown as ReleasePolicy;
    expect(() => release({ columns: [column('a', 'census')], rows: [] }, by)).toThrowError(
      expect.objectContaining({ code: 'RELEASE_POLICY_INVALID' }) as Error,
    );
  });
});
