import type { Engine } from '@tradepulse/core';
import { openDuckDb } from '@tradepulse/core/duckdb';
import { openPostgres } from '@tradepulse/core/postgres';
import { createDatabase, postgresUrl } from './postgres-server.ts';

/** An engine on an empty database of its own, which goes when the engine is closed. */
export interface TestEngine {
  readonly name: Engine['name'];
  readonly open: () => Promise<Engine>;
}

const duckDb: TestEngine = { name: 'duckdb', open: () => openDuckDb({ path: ':memory:' }) };

/** Every engine that this machine can run: without a PostgreSQL server DuckDB alone, which is said aloud. */
export async function testEngines(): Promise<readonly TestEngine[]> {
  const url = await postgresUrl();
  return url === null ? [duckDb] : [duckDb, { name: 'postgres', open: () => openTestPostgres(url) }];
}

/** PostgreSQL on an empty database of its own. */
async function openTestPostgres(serverUrl: string): Promise<Engine> {
  const own = await createDatabase(serverUrl);
  const engine = await openPostgres({ url: own.url });
  return {
    ...engine,
    close: async () => {
      await engine.close();
      await own.drop();
    },
  };
}
