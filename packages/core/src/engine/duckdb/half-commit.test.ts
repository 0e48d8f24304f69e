import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Kysely, sql } from 'kysely';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { DuckDbEngine } from './duckdb-engine.ts';
import { openDuckDb } from './open-duckdb.ts';
import { refusal } from './testing/memory-database.ts';

let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'tradepulse-half-commit-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const databaseOf = (engine: DuckDbEngine) => new Kysely<unknown>({ dialect: engine.dialect });

/** So many keys that the indexes of two tables take more than 100 MB. */
const rows = 1_200_000;
const fill = (table: string) =>
  sql`insert into ${sql.table(table)} select cast(hash(r) >> 1 as bigint) from range(${sql.lit(rows)}) x(r)`;

// DuckDB 1.5 takes such a commit back and leaves its keys in the indexes, from where closing would write them into the
// file: the same keys would be refused for ever.
it('leaves nothing of a commit that ended for want of memory, and takes the same keys when opened again', async () => {
  const path = join(folder, 'half.duckdb');
  const small = await openDuckDb({ path, memoryLimit: '100MB' });
  const database = databaseOf(small);
  await sql`create table a (k bigint primary key)`.execute(database);
  await sql`create table b (k bigint primary key)`.execute(database);
  const load = database.transaction().execute(async (transaction) => {
    await fill('a').execute(transaction);
    await fill('b').execute(transaction);
  });
  expect(await refusal(load)).toMatchObject({ name: 'DuckDbError', code: 'OUT_OF_MEMORY' });
  expect(await refusal(fill('a').execute(database))).toMatchObject({ code: 'REOPEN_NEEDED' });
  await small.close();
  await using large = await openDuckDb({ path, memoryLimit: '1GB' });
  const again = databaseOf(large);
  for (const table of ['a', 'b']) {
    await fill(table).execute(again);
    const { rows: counts } = await sql<{ n: bigint }>`select count(*) as n from ${sql.table(table)}`.execute(
      again,
    );
    expect(counts).toEqual([{ n: BigInt(rows) }]);
  }
}, 120_000);
