import type { Engine } from '@tradepulse/core';
import { Kysely, type RawBuilder } from 'kysely';
import type { TestEngine } from '../support/test-engines.ts';

type Row = Readonly<Record<string, unknown>>;

/** An empty database of an engine, and short ways to it. */
export interface EngineDatabase {
  readonly engine: Engine;
  readonly database: Kysely<unknown>;
  /** Runs a statement and gives its rows. */
  run(statement: RawBuilder<unknown>): Promise<readonly Row[]>;
  /** Appends rows in a transaction of their own. */
  append(table: string, names: readonly string[], rows: readonly (readonly unknown[])[]): Promise<void>;
  close(): Promise<void>;
}

/** Opens an engine on an empty database. */
export async function openEngineDatabase(testEngine: TestEngine): Promise<EngineDatabase> {
  const engine = await testEngine.open();
  const database = new Kysely<unknown>({ dialect: engine.dialect });
  return {
    engine,
    database,
    run: async (statement) => (await statement.execute(database)).rows as readonly Row[],
    append: async (table, names, rows) => {
      const columns = Object.fromEntries(names.map((name, at) => [name, rows.map((row) => row[at])]));
      await database.transaction().execute((trx) => engine.appendColumns(trx, table, columns, rows.length));
    },
    close: async () => {
      await database.destroy();
      await engine.close();
    },
  };
}
