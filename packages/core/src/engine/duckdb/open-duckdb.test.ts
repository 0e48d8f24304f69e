import { spawnSync } from 'node:child_process';
import {
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Kysely, sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openDuckDb } from './open-duckdb.ts';
import { refusal } from './testing/memory-database.ts';

/** Opens a database in a process of its own and says how that went. */
function openElsewhere(path: string, before = ''): string {
  const script = `${before}
    const { openDuckDb } = await import(${JSON.stringify(new URL('open-duckdb.ts', import.meta.url).href)});
    await openDuckDb({ path: ${JSON.stringify(path)} }).then(
      () => console.log('opened'),
      (error) => console.log(error.code),
    );`;
  const options = ['--conditions=@tradepulse/source', '--input-type=module', '--eval', script];
  const { stdout, stderr } = spawnSync(process.execPath, options, { encoding: 'utf8' });
  return stdout.trim() || stderr;
}

/** Writes a table of some hundred kilobytes and closes the file. */
async function writeTable(path: string): Promise<void> {
  await using engine = await openDuckDb({ path });
  const database = new Kysely<unknown>({ dialect: engine.dialect });
  await sql`create table t as select range as a, range::varchar as b from range(100000)`.execute(database);
  await sql`checkpoint`.execute(database);
}

describe('openDuckDb', () => {
  let folder: string;
  let path: string;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'tradepulse-duckdb-'));
    path = join(folder, 'one.duckdb');
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('lets one process hold the file: a second one is told so, until the first closes', async () => {
    const engine = await openDuckDb({ path });
    const database = new Kysely<unknown>({ dialect: engine.dialect });
    await sql`create table t (a integer)`.execute(database);
    expect(openElsewhere(path)).toBe('DATABASE_LOCKED');
    // What is still open does not keep the file.
    await database.startTransaction().execute();
    const stream = engine.columns(database, sql`select * from range(100000)`.compile(database));
    await stream[Symbol.asyncIterator]().next();
    await engine.close();
    expect(openElsewhere(path)).toBe('opened');
  });

  it('shares the database when its own process opens the file again', async () => {
    await using one = await openDuckDb({ path });
    await using two = await openDuckDb({ path });
    const [first, second] = [one, two].map(({ dialect }) => new Kysely<unknown>({ dialect }));
    if (first === undefined || second === undefined) throw new Error('there are two');
    await sql`create table t (a integer)`.execute(first);
    await sql`insert into t values (1)`.execute(second);
    await two.close();
    expect((await sql`select * from t`.execute(first)).rows).toEqual([{ a: 1 }]);
    await expect(openDuckDb({ path, readOnly: true })).rejects.toMatchObject({ code: 'ALREADY_OPEN' });
  });

  it('keeps what was committed', async () => {
    await writeTable(path);
    await using engine = await openDuckDb({ path });
    const database = new Kysely<unknown>({ dialect: engine.dialect });
    // 0 + 1 + ... + 99,999 = 100,000 x 99,999 / 2
    expect((await sql`select sum(a) as s from t`.execute(database)).rows).toEqual([{ s: 4_999_950_000n }]);
  });

  it('lets commits gather in the log beyond the 16 MB at which DuckDB would write them into the tables', async () => {
    const engine = await openDuckDb({ path });
    const database = new Kysely<unknown>({ dialect: engine.dialect });
    await sql`create table t (a varchar)`.execute(database);
    // Ten times 60,000 texts of 32 characters, which no one can pack: 19.2 million bytes.
    for (let at = 0; at < 10; at += 1) {
      await sql`insert into t select md5(cast(range as varchar)) from range(60000)`.execute(database);
    }
    expect(statSync(`${path}.wal`).size).toBeGreaterThan(19_200_000);
    await engine.close();
    expect(readdirSync(folder)).toEqual(['one.duckdb']);
  });

  it.each(['SECRET '.repeat(4096), 'SECRET', ''])('refuses what is no database', async (content) => {
    writeFileSync(path, content);
    const error = await refusal(openDuckDb({ path }));
    expect(error).toMatchObject({ code: 'NOT_A_DATABASE' });
    expect(JSON.stringify(error)).not.toContain('SECRET');
  });

  it('refuses a database that was cut off or changed, at the latest when it is read', async () => {
    const read = async (): Promise<void> => {
      await using engine = await openDuckDb({ path });
      const database = new Kysely<unknown>({ dialect: engine.dialect });
      await sql`select sum(a), max(b) from t`.execute(database);
    };
    await writeTable(path);
    const bytes = readFileSync(path);
    truncateSync(path, bytes.length >> 1);
    await expect(read()).rejects.toMatchObject({ code: 'NOT_A_DATABASE' });
    for (let at = 3 * 4096 + 100; at < bytes.length; at += 4096) bytes[at] = 255 - (bytes[at] ?? 0);
    writeFileSync(path, bytes);
    await expect(read()).rejects.toMatchObject({ code: 'NOT_A_DATABASE' });
  });

  it('refuses a folder that is not there, and a folder in place of a file', async () => {
    await expect(openDuckDb({ path: join(folder, 'no', 'such.duckdb') })).rejects.toMatchObject({
      code: 'CANNOT_OPEN',
    });
    await expect(openDuckDb({ path: folder })).rejects.toMatchObject({ code: 'CANNOT_OPEN' });
    await expect(openDuckDb({ path, readOnly: true })).rejects.toMatchObject({ code: 'CANNOT_OPEN' });
  });

  it.each([{ threads: -3 }, { memoryLimit: 'lots' }, { readOnly: true }])(
    'refuses options that make no sense: %o',
    async (options) => {
      await expect(openDuckDb({ path: ':memory:', ...options })).rejects.toMatchObject({
        code: 'OPTIONS_INVALID',
      });
    },
  );

  it('writes nothing when it is opened for reading', async () => {
    await writeTable(path);
    await using engine = await openDuckDb({ path, readOnly: true });
    const database = new Kysely<unknown>({ dialect: engine.dialect });
    await expect(sql`insert into t values (1, '1')`.execute(database)).rejects.toMatchObject({
      code: 'READ_ONLY',
    });
    await expect(sql`create table u (a integer)`.execute(database)).rejects.toMatchObject({
      code: 'READ_ONLY',
    });
  });

  it('leaves nothing but the database in its folder', async () => {
    await writeTable(path);
    expect(readdirSync(folder)).toEqual(['one.duckdb']);
  });

  it('says that the optional peer is missing, and not before it is needed', () => {
    const without = `
      import { registerHooks } from 'node:module';
      registerHooks({ resolve(specifier, context, next) {
        if (specifier !== '@duckdb/node-api') return next(specifier, context);
        throw Object.assign(new Error('not there'), { code: 'ERR_MODULE_NOT_FOUND' });
      } });`;
    expect(openElsewhere(':memory:', without)).toBe('PEER_MISSING');
  });
});
