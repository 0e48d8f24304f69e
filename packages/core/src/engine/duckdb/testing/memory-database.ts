import { Kysely, sql } from 'kysely';
import type { DuckDbEngine } from '../duckdb-engine.ts';
import type { DuckDbOptions } from '../duckdb-options.ts';
import { openDuckDb } from '../open-duckdb.ts';

/** A database for one test: `await using test = await memoryDatabase();` */
export interface MemoryDatabase<Tables> extends AsyncDisposable {
  readonly engine: DuckDbEngine;
  readonly database: Kysely<Tables>;
  /** Runs a statement and gives its rows. */
  readonly run: (statement: string) => Promise<readonly Readonly<Record<string, unknown>>[]>;
  /** The value of one SQL expression. */
  readonly valueOf: (expression: string) => Promise<unknown>;
}

/** Opens a database in memory, with two connections unless said otherwise. */
export async function memoryDatabase<Tables>(
  options: Partial<DuckDbOptions> = {},
): Promise<MemoryDatabase<Tables>> {
  const engine = await openDuckDb({ path: ':memory:', maxConnections: 2, threads: 2, ...options });
  const database = new Kysely<Tables>({ dialect: engine.dialect });
  const run = async (statement: string): Promise<readonly Readonly<Record<string, unknown>>[]> =>
    (await sql.raw<Record<string, unknown>>(statement).execute(database)).rows;
  return {
    engine,
    database,
    run,
    valueOf: async (expression) => (await run(`select ${expression} as x`))[0]?.['x'],
    async [Symbol.asyncDispose]() {
      await database.destroy();
      await engine.close();
    },
  };
}

/** A query that no machine finishes while a test waits. */
export const endless = 'select sum(a.range * b.range) as x from range(1000000) a, range(10000000) b';

/** What a promise is refused with. */
export async function refusal(promise: Promise<unknown>): Promise<unknown> {
  try {
    await promise;
  } catch (error) {
    return error;
  }
  throw new Error('nothing was refused');
}
