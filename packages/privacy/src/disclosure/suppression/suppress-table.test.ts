import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { RuleParameters } from '../rules/rule-parameters.ts';
import { suppressTable, type TableMargins, type TableRecord, type TableRequest } from './suppress-table.ts';

interface Case {
  readonly id: string;
  readonly params: {
    readonly rule?: string;
    readonly maxN?: number;
    readonly n?: readonly number[];
    readonly k?: readonly number[];
    readonly p?: number;
    readonly contributor?: 'row' | 'company';
    readonly insiderProtection?: boolean;
    readonly data?: string;
    readonly protectZeros?: boolean;
    readonly secondaryZeros?: boolean;
    readonly singletons?: boolean;
  };
  readonly cells: readonly (readonly [string, string, number, string])[];
}

const read = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../fixtures/${name}.json`, import.meta.url), 'utf8')) as unknown;

const geo = { EU: ['Portugal', 'Spain'], nonEU: ['Iceland'] };
const sector = { private: ['Agriculture', 'Entertainment', 'Industry'], public: ['Governmental'] };

/** What was printed of a table, and what we say of the same cells; a cell without records is shown. */
function compared(
  cells: Case['cells'],
  names: readonly [string, string],
  request: TableRequest,
): { published: readonly string[]; ours: readonly string[] } {
  const found = new Map(
    suppressTable(request).map(({ codes, value, status }) => [
      `${codes[names[0]]}:${codes[names[1]]}`,
      `${value} ${status === 'e' ? 's' : status}`,
    ]),
  );
  return {
    published: cells.map(([one, other, value, status]) => `${one}:${other} ${value} ${status}`),
    ours: cells.map(([one, other]) => `${one}:${other} ${found.get(`${one}:${other}`)}`),
  };
}

/** The codes that a published table shows in each of two dimensions, crossed. */
function shown(cells: Case['cells'], names: readonly [string, string]): TableMargins {
  return {
    [names[0]]: [...new Set(cells.map(([one]) => one))],
    [names[1]]: [...new Set(cells.map(([, other]) => other))],
  };
}

describe('R-52 suppression of magnitude tables, cell for cell as Statistics Norway published it (G0, G1)', () => {
  const golden = read('gausssuppression-magnitude') as {
    readonly input: readonly (readonly [string, string, string, string, string, number])[];
    readonly cases: readonly Case[];
  };
  // T10 prints what further suppression for intervals adds.
  const cases = golden.cases.filter(({ id }) => id !== 'mag-T10');

  function rulesOf({ params }: Case): RuleParameters {
    if (params.rule === 'few-contributors') return { minimumContributors: (params.maxN ?? 0) + 1 };
    if (params.rule === 'p-percent') return { pPercent: params.p ?? 0 };
    return { dominance: (params.n ?? []).map((n, at) => ({ n, k: params.k?.[at] ?? 0 })) };
  }

  function requestOf(one: Case): TableRequest {
    const isHolding = one.params.contributor === 'company';
    return {
      records: golden.input.map(([sector4, , geo, , company, value]): TableRecord => ({
        codes: { sector4, geo },
        value,
        ...(isHolding ? { contributor: company } : {}),
      })),
      hierarchies: { sector4: sector, geo },
      tables: [shown(one.cells, ['sector4', 'geo'])],
      rules: rulesOf(one),
      decimals: 1,
      insiders: one.params.insiderProtection ?? true,
    };
  }

  it('has six tables', () => {
    expect(cases).toHaveLength(6);
  });

  it.each(cases)('$id', (one) => {
    const { published, ours } = compared(one.cells, ['sector4', 'geo'], requestOf(one));
    expect(ours).toEqual(published);
  });

  it('mag-T10 before intervals: all but private goods of Portugal', () => {
    const [one] = golden.cases.filter(({ id }) => id === 'mag-T10');
    if (one === undefined) throw new Error('T10 is missing');
    const { published, ours } = compared(one.cells, ['sector4', 'geo'], requestOf(one));
    expect(ours).toEqual(published.map((line) => line.replace(/(private:Portugal .*) x/u, '$1 s')));
  });
});

describe('R-52 suppression of frequency tables, cell for cell as Statistics Norway published it (G0, G2)', () => {
  const golden = read('gausssuppression-frequency') as {
    readonly input: readonly (readonly [string, string, string, string, number])[];
    readonly cases: readonly Case[];
  };
  // T9 prints what further suppression for intervals adds.
  const cases = golden.cases.filter(({ id }) => id !== 'freq-T9');

  function requestOf({ id, params, cells }: Case): TableRequest {
    const input = golden.input.filter(([, , , year]) => params.data === 'all' || year === params.data);
    const linked = [
      { geo: ['Total', 'Iceland', 'Portugal', 'Spain'] },
      { age: ['old', 'young'], geo: ['EU', 'nonEU'] },
    ];
    return {
      records: input.map(([age, geo, , , value]) => ({ codes: { age, geo }, value })),
      hierarchies: { geo },
      tables: id === 'freq-T3' ? linked : [shown(cells, ['age', 'geo'])],
      kind: 'frequency',
      rules: { minimumContributors: (params.maxN ?? 0) + 1 },
      protectZeros: params.protectZeros ?? true,
      secondaryZeros: params.secondaryZeros ?? false,
      singletons: params.singletons ?? true,
    };
  }

  it('has six tables', () => {
    expect(cases).toHaveLength(6);
  });

  it.each(cases)('$id', (one) => {
    const { published, ours } = compared(one.cells, ['age', 'geo'], requestOf(one));
    expect(ours).toEqual(published);
  });

  it('freq-T9 before intervals: all but the two cells of Spain', () => {
    const [one] = golden.cases.filter(({ id }) => id === 'freq-T9');
    if (one === undefined) throw new Error('T9 is missing');
    const { published, ours } = compared(one.cells, ['age', 'geo'], requestOf(one));
    expect(ours).toEqual(published.map((line) => line.replace(/(:Spain .*) x/u, '$1 s')));
  });
});

describe('R-52 suppression as sdcTable published it', () => {
  const golden = read('sdctable-microdata1') as {
    readonly cells: readonly (readonly [
      id: number,
      region: string,
      gender: string,
      freq: number,
      val: number,
    ])[];
    readonly records: { readonly region: string; readonly gender: string; readonly val: readonly number[] };
    readonly primary: readonly {
      rule: string;
      maxN?: number;
      n?: number;
      k?: number;
      p?: number;
      q?: number;
      expectedIds: readonly number[];
    }[];
    readonly secondary: {
      readonly suppressedIds: { readonly OPT: readonly number[]; readonly GAUSS: readonly number[] };
    };
  };
  const code = (text: string): string => (text === 'total' ? 'Total' : text);
  const records = golden.records.val.map((value, at) => ({
    codes: {
      region: golden.records.region.charAt(at),
      gender: golden.records.gender.charAt(at) === 'm' ? 'male' : 'female',
    },
    value,
  }));
  const margins = { region: ['Total', 'A', 'B', 'C', 'D'], gender: ['Total', 'male', 'female'] };
  const protectedIds = (letters: string, request: Partial<TableRequest>): readonly number[] => {
    const cells = suppressTable({ records, tables: [margins], rules: {}, ...request });
    const at = (region: string, gender: string): string =>
      cells.find(({ codes }) => codes['region'] === code(region) && codes['gender'] === code(gender))
        ?.status ?? '';
    return golden.cells
      .filter(([, region, gender]) => letters.includes(at(region, gender)))
      .map(([id]) => id);
  };

  it.each(golden.primary)('microdata1, primary: %j', ({ rule, maxN, n, k, p, q, expectedIds }) => {
    const rules: Readonly<Record<string, RuleParameters>> = {
      freq: { minimumContributors: (maxN ?? 0) + 1 },
      nk: { dominance: [{ n: n ?? 0, k: k ?? 0 }] },
      p: { pPercent: p ?? 0 },
      pq: { priorPosterior: { p: p ?? 0, q: q ?? 0 } },
    };
    expect(protectedIds('u', { rules: rules[rule] ?? {} })).toEqual(expectedIds);
  });

  const few = { rules: { minimumContributors: 3 }, insiders: false };

  it('microdata1, secondary: by value the optimal pattern, in the order of the cells that of its GAUSS', () => {
    expect(protectedIds('ux', few)).toEqual(golden.secondary.suppressedIds.OPT);
    expect(protectedIds('ux', { ...few, order: 'input' })).toEqual(golden.secondary.suppressedIds.GAUSS);
  });

  it('microdata1, secondary with cell 14 published: rows A and C', () => {
    const forced = { ...few, order: 'input' as const, mustPublish: [{ region: 'D', gender: 'male' }] };
    expect(protectedIds('ux', forced)).toEqual([5, 6, 11, 12]);
  });

  it('a list of singletons: nothing more for outsiders, one more for the contributors', () => {
    const list = (insiders: boolean): readonly string[] =>
      suppressTable({
        records: ['a', 'b', 'b', 'c'].map((place) => ({ codes: { place }, value: 1 })),
        tables: [{ place: 'all' }],
        rules: { minimumContributors: 2 },
        insiders,
      }).map(({ status }) => status);
    expect(list(false)).toEqual(['s', 'u', 's', 'u']);
    expect(list(true)).toEqual(['s', 'u', 'x', 'u']);
  });

  it('linked tables that are safe alone and unsafe together: N is withheld in both', () => {
    const linked = read('sdctable-linked-freq') as {
      readonly rows: readonly (readonly [string, string, string, number])[];
    };
    const group = (at: 1 | 2): Readonly<Record<string, readonly string[]>> =>
      Object.fromEntries(
        [...new Set(linked.rows.map((row) => row[at]))].map((name) => [
          name,
          linked.rows.filter((row) => row[at] === name).map(([region]) => region),
        ]),
      );
    const regions = linked.rows.map(([region]) => region);
    const tables = {
      x: { region: ['Total', ...Object.keys(group(1)), ...regions] },
      y: { region: ['Total', ...Object.keys(group(2)), ...regions] },
    };
    const statuses = (margins: readonly TableMargins[]): Readonly<Record<string, string>> =>
      Object.fromEntries(
        suppressTable({
          records: linked.rows.map(([region, , , value]) => ({ codes: { region }, value })),
          hierarchies: { region: { ...group(1), ...group(2) } },
          tables: margins,
          kind: 'frequency',
          singletons: false,
          rules: { minimumContributors: 4 },
        }).map(({ codes, status }) => [codes['region'] ?? '', status]),
      );
    const count = (margins: readonly TableMargins[], letter: string): number =>
      Object.values(statuses(margins)).filter((status) => status === letter).length;
    expect([count([tables.x], 'u'), count([tables.x], 'x')]).toEqual([5, 0]);
    expect([count([tables.y], 'u'), count([tables.y], 'x')]).toEqual([5, 0]);
    expect(count([tables.x, tables.y], 'x')).toBe(1);
    expect(statuses([tables.x, tables.y])['N']).toBe('x');
  });
});
