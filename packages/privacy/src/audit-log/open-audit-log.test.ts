import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { sha256Hex } from '../canonical/sha256.ts';
import type { AuditHead } from './audit-log.ts';
import { faultyFileSystem } from './fixtures/faulty-file-system.ts';
import { sampleRecord } from './fixtures/sample-record.ts';
import { openAuditLog } from './open-audit-log.ts';
import { segmentName } from './files/segment-name.ts';
import { verifyAuditLog } from './verify-audit-log.ts';

let directory: string;

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'tradepulse-audit-'));
});

afterEach(() => rm(directory, { recursive: true }));

const segment = (): string => join(directory, segmentName(1));
const code = (expected: string): unknown => expect.objectContaining({ code: expected });

describe('openAuditLog', () => {
  it('goes on with a log where it ended', async () => {
    const first = await openAuditLog({ directory });
    const receipt = await first.append(sampleRecord);
    expect(receipt.seq).toBe(1);
    await first.close();
    const second = await openAuditLog({ directory });
    expect(second.head()).toMatchObject({ seq: 1, hash: receipt.hash });
    expect((await second.append(sampleRecord)).seq).toBe(2);
    await second.close();
    expect(await verifyAuditLog(directory)).toMatchObject({ status: 'ok', records: 2 });
    expect(await readdir(directory)).toEqual([segmentName(1)]);
  });

  it('hashes a record as the specification says', async () => {
    const log = await openAuditLog({ directory, clock: { now: () => 0 } });
    const { hash } = await log.append(sampleRecord);
    await log.close();
    const line = (await readFile(segment(), 'utf8')).trimEnd();
    expect(line).toContain(`"h":"${hash}",`);
    expect(line).toContain(`"prevHash":"${'0'.repeat(64)}"`);
    const withoutHash = line.replace(`"h":"${hash}",`, '');
    expect(sha256Hex(new Uint8Array([0]), withoutHash)).toBe(hash);
  });

  it('keeps the order of the calls and waits once for many', async () => {
    const files = faultyFileSystem(0, 'EIO');
    const log = await openAuditLog({ directory, fileSystem: files });
    const receipts = await Promise.all(Array.from({ length: 100 }, () => log.append(sampleRecord)));
    expect(receipts.map(({ seq }) => seq)).toEqual(Array.from({ length: 100 }, (_, at) => at + 1));
    expect(files.calls.filter((call) => call === 'sync')).toHaveLength(1);
    await log.close();
    expect(await verifyAuditLog(directory)).toMatchObject({ status: 'ok', records: 100 });
  });

  it('flags a clock that went back and orders by number', async () => {
    const times = [2000, 1000, 3000];
    const log = await openAuditLog({ directory, clock: { now: () => times.shift() ?? 0 } });
    for (let at = 0; at < 3; at += 1) await log.append(sampleRecord);
    await log.close();
    const flags = (await readFile(segment(), 'utf8')).match(/"clockWentBack":(true|false)/g);
    expect(flags?.map((flag) => flag.endsWith('true'))).toEqual([false, true, false]);
  });

  it('refuses a second writer, and lets one in when the first has closed', async () => {
    const first = await openAuditLog({ directory });
    await expect(openAuditLog({ directory })).rejects.toEqual(code('AUDIT_LOCKED'));
    await first.append(sampleRecord);
    await first.close();
    await (await openAuditLog({ directory })).close();
  });

  it('takes the lock of a process that is gone over, once', async () => {
    const gone = {
      pid: 1,
      boot: 'an-earlier-boot',
      started: '1',
      token: '00000000-0000-4000-8000-000000000000',
    };
    await writeFile(join(directory, 'writer.lock'), JSON.stringify(gone));
    const results = await Promise.allSettled([1, 2, 3].map(() => openAuditLog({ directory })));
    const opened = results.filter((result) => result.status === 'fulfilled');
    expect(opened).toHaveLength(1);
    await opened[0]?.value.close();
    expect(await readdir(directory)).toEqual([]);
  });

  it('refuses a lock that says nothing', async () => {
    await writeFile(join(directory, 'writer.lock'), '');
    await expect(openAuditLog({ directory })).rejects.toEqual(code('AUDIT_LOCKED'));
  });

  it('sets a torn tail aside and records that', async () => {
    const log = await openAuditLog({ directory });
    await log.append(sampleRecord);
    await log.append(sampleRecord);
    await log.close();
    const whole = await readFile(segment());
    const keep = whole.indexOf(10) + 1;
    await writeFile(segment(), whole.subarray(0, keep + 40));
    const again = await openAuditLog({ directory });
    expect(again.head()?.seq).toBe(2);
    await again.close();
    const torn = whole.subarray(keep, keep + 40);
    expect(await readFile(join(directory, `quarantine-${segmentName(1)}-${keep}`))).toEqual(torn);
    const last = JSON.parse(
      (await readFile(segment(), 'utf8')).trimEnd().split('\n').at(-1) ?? '',
    ) as unknown;
    expect(last).toMatchObject({
      seq: 2,
      kind: 'RECOVERED_TAIL',
      content: { bytes: 40, digest: sha256Hex(torn) },
    });
    expect(await verifyAuditLog(directory)).toMatchObject({ status: 'ok', records: 2 });
  });

  it('refuses a log that is damaged elsewhere, and leaves it as it is', async () => {
    const log = await openAuditLog({ directory });
    for (let at = 0; at < 3; at += 1) await log.append(sampleRecord);
    await log.close();
    const damaged = (await readFile(segment(), 'utf8')).replace('"released":232', '"released":999');
    await writeFile(segment(), damaged);
    await expect(openAuditLog({ directory })).rejects.toMatchObject({
      code: 'AUDIT_DAMAGED',
      params: { seq: 1 },
    });
    expect(await readFile(segment(), 'utf8')).toBe(damaged);
    expect(await readdir(directory)).toEqual([segmentName(1)]);
  });

  it('joins every outcome to an open intent', async () => {
    const log = await openAuditLog({ directory });
    const append = (phase: 'intent' | 'outcome', corr: string): Promise<unknown> =>
      log.append({ ...sampleRecord, phase, corr });
    await expect(append('outcome', 'a')).rejects.toEqual(code('AUDIT_RECORD_INVALID'));
    await append('intent', 'a');
    await expect(append('intent', 'a')).rejects.toEqual(code('AUDIT_RECORD_INVALID'));
    await append('outcome', 'a');
    await expect(append('outcome', 'a')).rejects.toEqual(code('AUDIT_RECORD_INVALID'));
    await log.close();
    expect(await verifyAuditLog(directory)).toMatchObject({ status: 'ok', records: 2 });
  });

  it.each([
    ['free text', { project: 'call John\nDoe' }, 'project'],
    ['an unknown key', { note: 'x' }, 'record'],
    ['an unknown purpose', { purpose: 'FUN' }, 'purpose'],
    ['a negative count', { rows: { released: -1, withheld: 0 } }, 'rows.released'],
    ['an error with a sentence', { error: 'value 123-45-6789 is bad' }, 'error'],
  ])('refuses a record with %s, naming the field and not the value', async (_, change, field) => {
    const log = await openAuditLog({ directory });
    const refused = log.append({ ...sampleRecord, ...change } as typeof sampleRecord);
    await expect(refused).rejects.toMatchObject({ code: 'AUDIT_RECORD_INVALID' });
    await refused.catch((error: unknown) => {
      expect(JSON.stringify(error)).not.toMatch(/John|123-45/);
      if (field !== 'record') expect(error).toMatchObject({ params: { field } });
    });
    await log.append(sampleRecord);
    await log.close();
    expect(await verifyAuditLog(directory)).toMatchObject({ status: 'ok', records: 1 });
  });

  it('refuses a record that is too large, and takes the next', async () => {
    const log = await openAuditLog({ directory });
    const datasets = Array.from({ length: 2000 }, (_, at) => ({ name: `dataset-${at}`, version: '1' }));
    await expect(log.append({ ...sampleRecord, datasets })).rejects.toEqual(code('AUDIT_RECORD_TOO_LARGE'));
    expect((await log.append(sampleRecord)).seq).toBe(1);
    await log.close();
  });

  it('takes no more records than may wait', async () => {
    const log = await openAuditLog({ directory, maxPending: 2 });
    const results = await Promise.allSettled([1, 2, 3].map(() => log.append(sampleRecord)));
    expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled', 'rejected']);
    await log.close();
    await expect(log.append(sampleRecord)).rejects.toEqual(code('AUDIT_CLOSED'));
    expect(await verifyAuditLog(directory)).toMatchObject({ status: 'ok', records: 2 });
  });

  it('hands its head out at checkpoints and on closing', async () => {
    const noted: AuditHead[] = [];
    const log = await openAuditLog({
      directory,
      checkpointEvery: 2,
      onCheckpoint: (head) => void noted.push(head),
    });
    for (let at = 0; at < 3; at += 1) await log.append(sampleRecord);
    await log.close();
    expect(noted.map(({ seq }) => seq)).toEqual([2, 3]);
    expect((await verifyAuditLog(directory)).head).toEqual(noted.at(-1));
  });

  it('takes nothing more when a checkpoint cannot be noted', async () => {
    const onCheckpoint = (): Promise<void> => Promise.reject(new Error('the anchor is away'));
    const log = await openAuditLog({ directory, checkpointEvery: 1, onCheckpoint });
    await expect(log.append(sampleRecord)).rejects.toEqual(code('AUDIT_UNAVAILABLE'));
    await expect(log.append(sampleRecord)).rejects.toEqual(code('AUDIT_UNAVAILABLE'));
    await log.close();
  });
});
