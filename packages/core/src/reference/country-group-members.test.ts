import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { countryGroupMembers } from './country-group-members.ts';
import { countryGroups, untestedMembers } from './country-groups.ts';

/** What was published for one product and month, or one product and port: figures of groups and of countries. */
interface Cell {
  /** The day whose membership the figures follow. */
  readonly day: string;
  /** The figures of a group without a row. */
  readonly none: readonly number[];
  readonly groups: Map<string, readonly number[]>;
  readonly countries: Map<string, readonly number[]>;
}

interface Row {
  readonly cell: string;
  readonly day: string;
  readonly code: string;
  readonly figures: readonly number[];
}

function cellsOf(rows: readonly Row[]): readonly Cell[] {
  const cells = new Map<string, Cell>();
  for (const { cell: key, day, code, figures } of rows) {
    const cell = cells.get(key) ?? {
      day,
      none: figures.map(() => 0),
      groups: new Map(),
      countries: new Map(),
    };
    cells.set(key, cell);
    (/^00|XXX$/.test(code) ? cell.groups : cell.countries).set(code, figures);
  }
  return [...cells.values()];
}

const linesOf = (text: string) => text.trim().split('\n').slice(1);

const golden = new URL('../../../../test/golden/census-api-hs6-monthly/', import.meta.url);
const monthlyCells2020 = cellsOf(
  linesOf(readFileSync(new URL('imports_hs6_monthly_2020_5_seafood_codes.csv', golden), 'utf8'))
    .map((line) => line.trim().split(','))
    .filter(([code]) => code !== '-')
    .map((fields) => ({
      cell: `${fields[12]} ${fields[9]}`,
      day: `2020-${fields[9]}-15`,
      code: fields[0] ?? '',
      figures: fields.slice(2, 9).map(Number),
    })),
);

const byPort = new URL('./fixtures/imports_exports_by_port_2024.csv.gz', import.meta.url);
const yearCells2024 = cellsOf(
  linesOf(gunzipSync(readFileSync(byPort)).toString('utf8'))
    .map((line) => line.split(','))
    .map((fields) => ({
      cell: `${fields[0]} ${fields[1]}`,
      day: '2024-12-31',
      code: fields[2] ?? '',
      figures: fields.slice(3).map(Number),
    })),
);

const groups = countryGroups.map(({ code }) => code);
const members = countryGroupMembers();

function membersOn(group: string, day: string): Set<string> {
  const held = members.filter(
    (row) =>
      row.group_code === group &&
      (row.valid_from === null || row.valid_from <= day) &&
      (row.valid_to === null || row.valid_to >= day),
  );
  return new Set(held.map((row) => row.country_code));
}

function sumOver(cell: Cell, codes: ReadonlySet<string>): number[] {
  const sum = cell.none.map(() => 0);
  for (const [code, figures] of cell.countries) {
    if (codes.has(code)) figures.forEach((figure, at) => (sum[at] = (sum[at] ?? 0) + figure));
  }
  return sum;
}

function unequalCells(cells: readonly Cell[], group: string): number {
  return cells.filter((cell) => {
    const published = cell.groups.get(group) ?? cell.none;
    return sumOver(cell, membersOn(group, cell.day)).some((figure, at) => figure !== published[at]);
  }).length;
}

const tradedIn = (cells: readonly Cell[]) =>
  new Set(
    cells.flatMap((cell) =>
      [...cell.countries].filter(([, figures]) => figures.some((figure) => figure > 0)).map(([code]) => code),
    ),
  );

// Equality decides every country that traded: one more or one less would change a sum.
describe('countryGroupMembers', () => {
  it('reads every group row that was published', () => {
    const rowsIn = (cells: readonly Cell[]) => cells.reduce((sum, cell) => sum + cell.groups.size, 0);
    // As the READMEs beside the data count them.
    expect(rowsIn(monthlyCells2020)).toBe(984);
    expect(rowsIn(yearCells2024)).toBe(5711);
  });

  it.each(groups)(
    'equals the rows of %s in seven figures of five products in each month of 2020',
    (group) => {
      expect(unequalCells(monthlyCells2020, group)).toBe(0);
    },
  );

  it.each(groups.filter((group) => group !== '0001'))(
    'equals the rows of %s in four figures of four chapters at every port in 2024',
    (group) => {
      expect(unequalCells(yearCells2024, group)).toBe(0);
    },
  );

  it('names the members of proved groups that had no trade in those figures', () => {
    const traded = new Set([...tradedIn(monthlyCells2020), ...tradedIn(yearCells2024)]);
    for (const { code, membership } of countryGroups) {
      if (membership !== 'proved') continue;
      const untraded = [...membersOn(code, '2024-12-31')].filter((country) => !traded.has(country));
      expect(untraded, code).toEqual(untestedMembers[code] ?? []);
    }
  });

  it('has groups of the size that their names or treaties say', () => {
    expect(membersOn('0021', '2024-12-31').size).toBe(20);
    expect(membersOn('0003', '2020-02-29').size).toBe(28);
    expect(membersOn('0003', '2020-03-01').size).toBe(27);
    expect(membersOn('0025', '2024-12-31').size).toBe(20);
    expect(membersOn('0026', '2024-12-31').size).toBe(20);
    expect(membersOn('0027', '2024-12-31').size).toBe(10);
    expect(membersOn('0001', '2020-12-31').size).toBe(13);
  });

  it('has no spell twice and none that ends before it begins', () => {
    expect(new Set(members.map((row) => `${row.group_code} ${row.country_code}`)).size).toBe(members.length);
    for (const { valid_from: from, valid_to: to } of members) {
      if (from !== null && to !== null) expect(from <= to).toBe(true);
    }
  });
});
