import {
  isLevel,
  levels,
  otherCode,
  type LevelName,
  type ResolvedQuestion,
  type TimeLevel,
} from '@tradepulse/measures';
import type { ProtectedTable } from '@tradepulse/privacy';
import type { Kysely } from 'kysely';
import type { WarehouseDatabase } from '../warehouse/database.ts';

type NamedTable =
  'ref_country' | 'ref_country_group' | 'ref_district' | 'ref_port' | 'ref_rate_provision' | 'ref_commodity';

/** Where the names of a level's codes stand; levels without an entry have codes alone. */
const tableOf: Readonly<Partial<Record<LevelName, NamedTable>>> = {
  hts2: 'ref_commodity',
  hts4: 'ref_commodity',
  hts6: 'ref_commodity',
  hts8: 'ref_commodity',
  hts10: 'ref_commodity',
  country: 'ref_country',
  region: 'ref_country_group',
  district: 'ref_district',
  district_unlading: 'ref_district',
  port: 'ref_port',
  rate_provision: 'ref_rate_provision',
};

const domesticForeign: ReadonlyMap<string, string> = new Map([
  ['1', 'Domestic exports'],
  ['2', 'Foreign exports'],
]);

/** Names for codes, level by level. */
export type Names = ReadonlyMap<LevelName | TimeLevel, ReadonlyMap<string, string>>;

/** Looks up the names of the codes that a report shows. */
export async function namesOf(
  database: Kysely<WarehouseDatabase>,
  codes: ReadonlyMap<LevelName | TimeLevel, ReadonlySet<string>>,
): Promise<Names> {
  const found = await Promise.all(
    [...codes].map(async ([level, shown]) => {
      const names = await namesOfLevel(database, level, [...shown].toSorted());
      return [level, names] as const;
    }),
  );
  return new Map(found);
}

/**
 * Each code that is bound costs as much as ten to twenty rows do: where more are shown, a table of a few hundred names, or
 * of the thousands of commodities, is read as a whole.
 */
const mostBound = (table: NamedTable): number => (table === 'ref_commodity' ? 500 : 20);

async function namesOfLevel(
  database: Kysely<WarehouseDatabase>,
  level: LevelName | TimeLevel,
  codes: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (level === 'domestic_foreign') return domesticForeign;
  const table = isLevel(level) ? tableOf[level] : undefined;
  if (table === undefined) return new Map();
  const named = await lookUp(database, table, codes.length > mostBound(table) ? null : codes);
  const shown = new Set(codes);
  return new Map(named.filter(([code]) => shown.has(code)));
}

/** @param codes - null for all that the table has */
async function lookUp(
  database: Kysely<WarehouseDatabase>,
  table: NamedTable,
  codes: readonly string[] | null,
): Promise<readonly (readonly [string, string])[]> {
  if (table === 'ref_commodity' || table === 'ref_rate_provision') {
    const query = database.selectFrom(table).select(['code', 'title']);
    const rows = await (codes === null ? query : query.where('code', 'in', codes)).execute();
    return rows.map(({ code, title }) => [code, title]);
  }
  const query = database.selectFrom(table).select(['code', 'name']);
  const rows = await (codes === null ? query : query.where('code', 'in', codes)).execute();
  return rows.map(({ code, name }) => [code, name]);
}

/** A code for people: with its name where there is one. */
export function labelOf(level: LevelName | TimeLevel, code: string | null, names: Names): string {
  if (code === null) return 'not stated';
  if (code === otherCode) return `Other ${isLevel(level) ? levels[level].title.toLowerCase() : level}`;
  const name = names.get(level)?.get(code);
  return name === undefined ? code : `${code} ${name}`;
}

/** The codes of every level that stand in a table or in its filters. */
export function codesShown(
  question: ResolvedQuestion,
  table: ProtectedTable,
): ReadonlyMap<LevelName | TimeLevel, ReadonlySet<string>> {
  const shown = new Map<LevelName | TimeLevel, Set<string>>();
  const add = (level: LevelName | TimeLevel, code: string | null): void => {
    if (code === null) return;
    const codes = shown.get(level) ?? new Set();
    shown.set(level, codes.add(code));
  };
  for (const { key } of table.rows)
    question.by.slice(0, key.length).forEach((level, at) => add(level, key[at] ?? null));
  for (const { level, codes } of question.filters) for (const code of codes) add(level, code);
  return shown;
}
