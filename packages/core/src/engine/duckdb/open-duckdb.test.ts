import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Kysely, sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openDuckDb } from './open-duckdb.ts';

describe('openDuckDb', () => {
  let folder: string;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'tradepulse-duckdb-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('is held by one process; a second one is told so', async () => {
    const path = join(folder, 'held.duckdb');
    const held = await openDuckDb({ path });
    const script = `
      import { openDuckDb } from ${JSON.stringify(new URL('open-duckdb.ts', import.meta.url).href)};
      await openDuckDb({ path: ${JSON.stringify(path)} }).then(
        () => console.log('opened'),
        (error) => console.log(error.code),
      );`;
    const second = spawnSync(
      process.execPath,
      ['--conditions=@tradepulse/source', '--input-type=module', '--eval', script],
      {
        encoding: 'utf8',
      },
    );
    expect(second.stdout.trim()).toBe('DATABASE_LOCKED');
    await held.close();
  });

  it('refuses what is no database', async () => {
    const path = join(folder, 'not.duckdb');
    writeFileSync(path, 'SECRET '.repeat(4096));
    const error: unknown = await openDuckDb({ path }).catch((reason: unknown) => reason);
    expect(error).toMatchObject({ code: 'NOT_A_DATABASE' });
    expect(JSON.stringify(error)).not.toContain('SECRET');
  });

  it('refuses a folder that is not there', async () => {
    await expect(openDuckDb({ path: join(folder, 'no', 'such.duckdb') })).rejects.toMatchObject({
      code: 'CANNOT_OPEN',
    });
  });

  it('writes nothing when it is opened for reading', async () => {
    const path = join(folder, 'read.duckdb');
    const writable = await openDuckDb({ path });
    const writer = new Kysely<unknown>({ dialect: writable.dialect });
    await sql`create table t (a integer)`.execute(writer);
    await writer.destroy();
    await writable.close();
    const readable = await openDuckDb({ path, readOnly: true });
    const reader = new Kysely<unknown>({ dialect: readable.dialect });
    await expect(sql`insert into t values (1)`.execute(reader)).rejects.toMatchObject({ code: 'READ_ONLY' });
    await reader.destroy();
    await readable.close();
  });
});
