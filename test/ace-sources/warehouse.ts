import { openTradePulse, type TradePulse } from '@tradepulse/core';
import { openDuckDb } from '@tradepulse/core/duckdb';
import { memoryAuditSink } from '@tradepulse/privacy';
import { Kysely, sql } from 'kysely';
import { vaultTestKeys } from '../support/vault-test-keys.ts';

/** A warehouse in memory, and a look at its tables. */
export interface TestWarehouse {
  readonly tp: TradePulse;
  /** The rows of a table, the values that are null left out, and dates as ISO text. */
  readonly rows: (table: string, columns?: string) => Promise<readonly Readonly<Record<string, unknown>>[]>;
  /** Everything that any table holds, as text. */
  readonly everything: () => Promise<string>;
}

export async function openWarehouse(): Promise<TestWarehouse> {
  const engine = await openDuckDb({ path: ':memory:' });
  const tp = await openTradePulse({ engine, audit: memoryAuditSink(), vaultKeys: vaultTestKeys() });
  const database = new Kysely<unknown>({ dialect: engine.dialect });
  const rows: TestWarehouse['rows'] = async (table, columns = '*') => {
    const answer = await sql<
      Record<string, unknown>
    >`select ${sql.raw(columns)} from ${sql.table(table)} order by all`.execute(database);
    return answer.rows.map((row) => Object.fromEntries(Object.entries(row).flatMap(said)));
  };
  const everything = async (): Promise<string> => {
    const tables = await sql<{ name: string }>`select table_schema || '.' || table_name as name
      from information_schema.tables where table_type = 'BASE TABLE'`.execute(database);
    const texts: string[] = [];
    for (const { name } of tables.rows) {
      const answer = await sql`select cast(t as varchar) as text from ${sql.table(name)} t`.execute(database);
      texts.push(...answer.rows.map((row) => JSON.stringify(row)));
    }
    return texts.join('\n');
  };
  return { tp, rows, everything };
}

function said([name, value]: readonly [string, unknown]): readonly (readonly [string, unknown])[] {
  if (value === null) return [];
  return [[name, typeof value === 'bigint' ? numberOf(value) : value]];
}

/** Surrogate keys are longer than a number can tell: they stay text. */
function numberOf(value: bigint): number | string {
  return Number.isSafeInteger(Number(value)) ? Number(value) : String(value);
}
