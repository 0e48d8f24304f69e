import type { LevelName, ResolvedQuestion, TimeLevel } from '@tradepulse/measures';
import type { Kysely } from 'kysely';
import type { WarehouseDatabase } from '../warehouse/database.ts';

/** Tables of at most a few hundred names. */
type ShortTable = 'ref_country' | 'ref_country_group' | 'ref_district' | 'ref_port' | 'ref_rate_provision';

type NamedTable = ShortTable | 'ref_commodity';

/** Where the names of a level's codes stand; levels without an entry have codes alone. */
const tableOf: Readonly<Partial<Record<LevelName | TimeLevel, NamedTable>>> = {
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

/** Names by code, of tables that were read as a whole. */
export type ShortNames = ReadonlyMap<NamedTable, ReadonlyMap<string, string>>;

/** Reads the short tables of names that a question needs, which can be done before it is known what will be shown. */
export async function readShortNames(
  database: Kysely<WarehouseDatabase>,
  { by, filters }: Pick<ResolvedQuestion, 'by' | 'filters'>,
): Promise<ShortNames> {
  const named = [...by, ...filters.map(({ level }) => level)].map((level) => tableOf[level]);
  const tables = [...new Set(named)].filter((table) => table !== undefined).filter(isShort);
  return new Map(
    await Promise.all(tables.map(async (table) => [table, await readTable(database, table)] as const)),
  );
}

function isShort(table: NamedTable): table is ShortTable {
  return table !== 'ref_commodity';
}

async function readTable(
  database: Kysely<WarehouseDatabase>,
  table: ShortTable,
): Promise<ReadonlyMap<string, string>> {
  if (table === 'ref_rate_provision') {
    const rows = await database.selectFrom(table).select(['code', 'title']).execute();
    return new Map(rows.map(({ code, title }) => [code, title]));
  }
  const rows = await database.selectFrom(table).select(['code', 'name']).execute();
  return new Map(rows.map(({ code, name }) => [code, name]));
}

/** The names of the codes that a report shows. */
export async function namesOf(
  database: Kysely<WarehouseDatabase>,
  codes: ReadonlyMap<LevelName | TimeLevel, ReadonlySet<string>>,
  short: ShortNames,
): Promise<Names> {
  const found = await Promise.all(
    [...codes].map(async ([level, shown]) => {
      const names = await namesOfLevel(database, level, [...shown].toSorted(), short);
      return [level, names] as const;
    }),
  );
  return new Map(found);
}

async function namesOfLevel(
  database: Kysely<WarehouseDatabase>,
  level: LevelName | TimeLevel,
  shown: readonly string[],
  short: ShortNames,
): Promise<ReadonlyMap<string, string>> {
  if (level === 'domestic_foreign') return domesticForeign;
  const table = tableOf[level];
  if (table === undefined) return new Map();
  const known = short.get(table);
  return known ?? readTitles(database, shown);
}

/** Each code that is bound costs as much as ten to twenty rows do: the thousands of commodities are fewer then. */
const mostBound = 500;

async function readTitles(
  database: Kysely<WarehouseDatabase>,
  codes: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const query = database.selectFrom('ref_commodity').select(['code', 'title']);
  const rows = await (codes.length > mostBound ? query : query.where('code', 'in', codes)).execute();
  return new Map(rows.map(({ code, title }) => [code, title]));
}
