import { openTradePulse } from '@tradepulse/core';
import {
  openPostgres,
  PostgresError,
  type PostgresEngine,
  type PostgresOptions,
} from '@tradepulse/core/postgres';
import { memoryAuditSink } from '@tradepulse/privacy';
import { Kysely, sql } from 'kysely';
import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { recordSource } from '../support/record-source.ts';
import { createDatabase, postgresUrl, type PostgresTestDatabase } from '../support/postgres-server.ts';
import { vaultTestKeys } from '../support/vault-test-keys.ts';

const serverUrl = await postgresUrl();

describe.skipIf(serverUrl === null)('openPostgres', () => {
  let own: PostgresTestDatabase;
  let engine: PostgresEngine;
  let database: Kysely<unknown>;

  beforeAll(async () => {
    own = await createDatabase(serverUrl ?? '');
    engine = await openPostgres({ url: own.url, maxConnections: 2 });
    database = new Kysely({ dialect: engine.dialect });
  });
  afterAll(async () => {
    await engine.close();
    await own.drop();
  });

  const valueOf = async (expression: string, on = database): Promise<unknown> =>
    (await sql<{ x: unknown }>`select ${sql.raw(expression)} as x`.execute(on)).rows[0]?.x;

  /** The value of an expression on a connection with other options. */
  async function valueWith(options: PostgresOptions, expression: string): Promise<unknown> {
    await using other = await openPostgres({ url: own.url, ...options });
    return await valueOf(expression, new Kysely<unknown>({ dialect: other.dialect }));
  }

  // The least and greatest value of every type are those of PostgreSQL's manual, chapter 8, and the forms those in
  // which the engine on DuckDB reads the same values.
  it.each<readonly [string, unknown]>([
    ['true', true],
    ['(-32768)::smallint', -32_768],
    ['2147483647::integer', 2 ** 31 - 1],
    ['1::bigint', 1n],
    ['9007199254740993::bigint', 2n ** 53n + 1n],
    ['(-9223372036854775808)::bigint', -(2n ** 63n)],
    ['1.5::real', 1.5],
    ['0.1::double precision', 0.1],
    ["'1.7976931348623157e308'::double precision", Number.MAX_VALUE],
    ["'-infinity'::double precision", -Infinity],
    ["'nan'::double precision", Number.NaN],
    ['90071992547409930.00::numeric(20,2)', '90071992547409930.00'],
    ['0::numeric(4,2)', '0.00'],
    ["''::varchar", ''],
    ["'Zürich 東京 😀'::text", 'Zürich 東京 😀'],
    [String.raw`'\x00ff'::bytea`, new Uint8Array([0, 255])],
    ["date '1969-12-31'", '1969-12-31'],
    ["'0044-03-15 BC'::date", '0044-03-15 (BC)'],
    ["'infinity'::date", 'infinity'],
    ["timestamp '2024-02-29 23:59:59.123456'", '2024-02-29 23:59:59.123456'],
    ["timestamp '2024-02-29 00:00:00'", '2024-02-29 00:00:00'],
    ["'0044-03-15 01:02:03 BC'::timestamp", '0044-03-15 (BC) 01:02:03'],
    ["'-infinity'::timestamp", '-infinity'],
    ["timestamptz '2024-01-01 00:00:00.5+05:30'", '2023-12-31 18:30:00.5+00'],
    ["time '23:59:59.5'", '23:59:59.5'],
    ["uuid '00000000-0000-0000-0000-000000000001'", '00000000-0000-0000-0000-000000000001'],
    ['null::bigint', null],
  ])('reads %s without loss', async (expression, value) => {
    expect(await valueOf(expression)).toEqual(value);
  });

  it('binds a Date as an instant in UTC, and numbers to their digits', async () => {
    const day = new Date('2024-02-29T23:30:00.250Z');
    const { rows } = await sql`select cast(${day} as timestamp) as a, cast(${day} as timestamptz) as b,
      cast(${0.1} as double precision) as c, cast(${2n ** 63n - 1n} as bigint) as d, cast(${new Uint8Array([0, 255])} as bytea) as e,
      cast(${['a', null]} as varchar[]) as f`.execute(database);
    expect(rows).toEqual([
      {
        a: '2024-02-29 23:30:00.25',
        b: '2024-02-29 23:30:00.25+00',
        c: 0.1,
        d: 2n ** 63n - 1n,
        e: new Uint8Array([0, 255]),
        f: '{a,NULL}',
      },
    ]);
  });

  it('sets every session to UTC and ISO dates, whatever the environment says', async () => {
    const options = 'options=-c%20timezone%3DAsia/Tokyo%20-c%20datestyle%3DGerman';
    const url = `${own.url}?${options}`;
    expect(await valueWith({ url }, "current_setting('timezone')")).toBe('UTC');
    expect(await valueWith({ url }, "date '2024-02-29'")).toBe('2024-02-29');
  });

  it('puts tables into the schema that it is given, and makes it', async () => {
    const schema = 'trade "data"';
    expect(await valueWith({ schema }, 'current_schema()')).toBe(schema);
    expect(await valueWith({ schema }, 'current_schema()')).toBe(schema);
  });

  it('ends statements that take longer than they may', async () => {
    await expect(valueWith({ statementTimeout: 50 }, 'pg_sleep(60)')).rejects.toMatchObject({
      code: 'QUERY_INTERRUPTED',
    });
  });

  it('lets further statements wait for a connection, and refuses them when it closes', async () => {
    const small = await openPostgres({ url: own.url, maxConnections: 1 });
    const single = new Kysely<unknown>({ dialect: small.dialect });
    expect(await Promise.all([valueOf('1', single), valueOf('2', single), valueOf('3', single)])).toEqual([
      1, 2, 3,
    ]);
    const held = single.transaction().execute(async (trx) => {
      await valueOf('1', trx);
      await delay(200);
      return valueOf('2', trx);
    });
    const waiting = valueOf('1', single);
    const outcomes = Promise.allSettled([held, waiting]);
    await delay(50);
    await small.close();
    for (const outcome of await outcomes)
      expect(outcome).toMatchObject({ status: 'rejected', reason: { code: 'CLOSED' } });
  });

  it('survives a server that breaks connections', async () => {
    const other = await openPostgres({ url: own.url, connection: { applicationName: 'broken' } });
    const victim = new Kysely<unknown>({ dialect: other.dialect });
    const running = valueOf('pg_sleep(60)', victim).catch((error: unknown) => error);
    await delay(200);
    await sql`select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'broken'`.execute(
      database,
    );
    expect(await running).toMatchObject({ code: 'CONNECTION_LOST' });
    expect(await valueOf('1', victim)).toBe(1);
    await other.close();
  });

  const changed = (change: (url: URL) => void): string => {
    const url = new URL(own.url);
    change(url);
    return url.href;
  };

  it.each<readonly [string, () => PostgresOptions]>([
    ['CANNOT_CONNECT', () => ({ url: changed((url) => void (url.port = '1')) })],
    ['CANNOT_CONNECT', () => ({ url: changed((url) => void (url.hostname = 'nowhere.invalid')) })],
    ['ACCESS_DENIED', () => ({ url: changed((url) => void (url.password = 'SECRET')) })],
    ['DATABASE_MISSING', () => ({ url: changed((url) => void (url.pathname = '/SECRET')) })],
    ['OPTIONS_INVALID', () => ({ url: own.url, maxConnections: 0 })],
    ['OPTIONS_INVALID', () => ({ url: own.url, statementTimeout: 0.5 })],
    ['OPTIONS_INVALID', () => ({ url: own.url, schema: '' })],
  ])('says %s', async (code, options) => {
    const error: unknown = await openPostgres(options()).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(PostgresError);
    expect(error).toMatchObject({ code });
    expect(`${String(error)} ${JSON.stringify(error)}`).not.toContain('SECRET');
  });
});

describe.skipIf(serverUrl === null)('a warehouse on PostgreSQL', () => {
  it('is opened by several hosts at once', async () => {
    const own = await createDatabase(serverUrl ?? '');
    const opening = Array.from({ length: 3 }, async () => {
      const engine = await openPostgres({ url: own.url });
      return openTradePulse({ engine, audit: memoryAuditSink() });
    });
    const opened = await Promise.allSettled(opening);
    for (const outcome of opened) if (outcome.status === 'fulfilled') await outcome.value.close();
    expect(opened.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled', 'fulfilled']);
    await own.drop();
  });

  it('refuses extracts of transactions, of which DuckDB prepares the rows', async () => {
    const own = await createDatabase(serverUrl ?? '');
    const engine = await openPostgres({ url: own.url });
    const tp = await openTradePulse({ engine, audit: memoryAuditSink(), vaultKeys: vaultTestKeys() });
    const extract = recordSource({ extractId: 'X1', asOf: '2024-02-01', subjects: { entry_summary: [] } });
    await expect(tp.loadExtract(extract)).rejects.toMatchObject({
      code: 'ENGINE_UNSUPPORTED',
      params: { engine: 'postgres' },
    });
    await tp.close();
    await own.drop();
  });
});
