import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDatabaseAuditLog, type DatabaseAuditLog, type Engine } from '@tradepulse/core';
import { verifyAuditRecords } from '@tradepulse/privacy';
import { Kysely, sql, type RawBuilder } from 'kysely';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { testEngines } from '../support/test-engines.ts';
import { question } from './audit-records.ts';

describe.each(await testEngines())('an audit log in a database: $name', (testEngine) => {
  let engine: Engine;
  let database: Kysely<unknown>;

  beforeEach(async () => {
    engine = await testEngine.open();
    database = new Kysely<unknown>({ dialect: engine.dialect });
  });
  afterEach(async () => {
    await database.destroy();
    await engine.close();
  });

  const open = (): Promise<DatabaseAuditLog> => openDatabaseAuditLog({ engine });
  const run = (statement: RawBuilder<unknown>): Promise<unknown> => statement.execute(database);

  it('R-93 lets two writers add to one chain, each checking what the other adds', async () => {
    const [one, two] = [await open(), await open()];
    const calls = Array.from({ length: 60 }, (_, at) =>
      (at % 2 === 0 ? one : two).append({ ...question, corr: `c-${at}` }),
    );
    const receipts = await Promise.all(calls);
    expect(new Set(receipts.map(({ seq }) => seq)).size).toBe(60);
    expect((await one.append(question)).seq).toBe(61);
    expect((await two.append(question)).seq).toBe(62);
    await one.close();
    await two.close();
    const found = await verifyAuditRecords((await open()).records());
    expect(found).toMatchObject({ status: 'ok', records: 62 });
    expect(found.head).toEqual((await open()).head());
  });

  it('R-93 keeps room for a last word, and says it when it is opened next', async () => {
    const directory = await mkdtemp(join(tmpdir(), 'tradepulse-last-word-'));
    const emergencyDirectory = join(directory, 'not', 'there');
    const kept = (): Promise<DatabaseAuditLog> => openDatabaseAuditLog({ engine, emergencyDirectory });
    const log = await kept();
    await log.append(question);
    await run(sql`drop table audit.record`);
    await expect(log.append(question)).rejects.toMatchObject({ code: 'AUDIT_UNAVAILABLE' });
    await log.close().catch(() => undefined);
    await run(sql`create table audit.record (seq bigint primary key, hash text, time text, line text)`);
    const next = await kept();
    const lines: string[] = [];
    for await (const line of next.records()) lines.push(Buffer.from(line).toString());
    expect(lines.map((line): unknown => JSON.parse(line))).toMatchObject([
      { seq: 1, kind: 'AUDIT_FAILURE', phase: 'event' },
    ]);
    await next.close();
    expect(await readdir(emergencyDirectory)).toEqual([]);
    await rm(directory, { recursive: true });
  });

  it('R-92 takes nothing more when another writer added a wrong link', async () => {
    const log = await open();
    await log.append(question);
    await run(sql`insert into audit.record (seq, hash, time, line) values (2, 'x', 'x', '{}')`);
    await expect(log.append(question)).rejects.toMatchObject({ params: { cause: 'DAMAGED' } });
    await expect(log.append(question)).rejects.toMatchObject({ code: 'AUDIT_UNAVAILABLE' });
  });

  it.each<[string, RawBuilder<unknown>, number]>([
    ['changed', sql`update audit.record set line = replace(line, 'P-STEEL', 'P-STEAL') where seq = 2`, 2],
    ['removed', sql`delete from audit.record where seq = 2`, 2],
    ['numbered anew', sql`update audit.record set seq = 7 where seq = 1`, 1],
  ])('R-93 does not open when a record was %s', async (_, statement, seq) => {
    const log = await open();
    for (let at = 0; at < 3; at += 1) await log.append(question);
    await log.close();
    await run(statement);
    await expect(open()).rejects.toMatchObject({ code: 'AUDIT_DAMAGED', params: { seq } });
  });

  it('R-92 takes nothing more when the database is away, and says no value', async () => {
    const log = await open();
    await run(sql`drop table audit.record`);
    const error: unknown = await log.append(question).catch((reason: unknown) => reason);
    expect(error).toMatchObject({ code: 'AUDIT_UNAVAILABLE' });
    expect(JSON.stringify(error)).not.toContain('P-STEEL');
    await expect(log.append(question)).rejects.toBe(error);
  });

  it('writes beside a transaction of the warehouse that is open', async () => {
    const log = await open();
    await run(sql`create table t (k integer)`);
    await database.transaction().execute(async (transaction) => {
      await sql`insert into t values (1)`.execute(transaction);
      expect((await log.append(question)).seq).toBe(1);
    });
    expect(await verifyAuditRecords(log.records())).toMatchObject({ status: 'ok', records: 1 });
  });
});
