import { sql, type Kysely } from 'kysely';
import { openDuckDb } from '../../engine/duckdb/open-duckdb.ts';
import type { WarehouseDatabase } from '../../warehouse/database.ts';
import { insideOf, openWarehouse } from '../../warehouse/warehouse.ts';
import type { AnyFact } from '../module-facts.ts';

type Values = Readonly<Record<string, string | number | bigint | boolean | null>>;

/** A warehouse with our reference tables, for one test file: `await using test = await martWarehouse();` */
export interface MartWarehouse extends AsyncDisposable {
  readonly database: Kysely<WarehouseDatabase>;
  /** Puts rows into the table of a fact; what is left out is null. */
  readonly put: (fact: AnyFact | 'party', ...rows: readonly Values[]) => Promise<void>;
  /** Empties tables. */
  readonly empty: (...facts: readonly AnyFact[]) => Promise<void>;
}

const place: Values = {
  extract_id: 'X-1',
  as_of: '2026-11-01',
  source_part: 0,
  source_line: 2,
  record_version: 1,
};

/** Opens it in memory. */
export async function martWarehouse(): Promise<MartWarehouse> {
  const warehouse = await openWarehouse(await openDuckDb({ path: ':memory:', threads: 2 }));
  const { database } = insideOf(warehouse);
  return {
    database,
    put: async (fact, ...rows) => {
      const isPlaced = fact !== 'party' && !fact.startsWith('census_');
      for (const row of rows) await insert(database, fact, isPlaced ? { ...place, ...row } : row);
    },
    empty: async (...facts) => {
      for (const fact of facts) await sql`delete from ${sql.table(fact)}`.execute(database);
    },
    [Symbol.asyncDispose]: () => warehouse.close(),
  };
}

async function insert(database: Kysely<WarehouseDatabase>, table: string, row: Values): Promise<void> {
  const names = sql.join(Object.keys(row).map((name) => sql.ref(name)));
  await sql`insert into ${sql.table(table)} (${names}) values (${sql.join(Object.values(row))})`.execute(
    database,
  );
}
