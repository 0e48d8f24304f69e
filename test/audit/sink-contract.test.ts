import { generateKeyPairSync } from 'node:crypto';
import { noteSigner, verifyAuditRecords, type AuditRecord } from '@tradepulse/privacy';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { question } from './audit-records.ts';
import { auditSinks, type OpenSink, type SinkPlace } from './audit-sinks.ts';

describe.each(await auditSinks())('the audit sink: $name', ({ isKept, place: newPlace }) => {
  let place: SinkPlace;
  let open: OpenSink;

  beforeAll(async () => {
    place = await newPlace();
  });
  beforeEach(async () => {
    open = await place.open();
  });
  afterEach(async () => {
    await open.close();
    await place.empty();
  });
  afterAll(() => place.discard());

  const append = (changes: Partial<AuditRecord> = {}) => open.sink.append({ ...question, ...changes });
  const parsed = async (): Promise<readonly Readonly<Record<string, unknown>>[]> =>
    (await open.records()).map((record) => {
      if (typeof record === 'object' && !(record instanceof Uint8Array)) return { ...record };
      return JSON.parse(Buffer.from(record).toString()) as Record<string, unknown>;
    });

  it('R-90 keeps what was said, numbered, stamped and linked', async () => {
    const first = await append();
    const second = await append({ kind: 'EXPORT', action: 'EXPORT_STATISTICS' });
    expect([first.seq, second.seq]).toEqual([1, 2]);
    const [one, two] = await parsed();
    expect(one).toMatchObject({ ...question, v: 1, seq: 1, h: first.hash, time: first.time });
    expect(one).toMatchObject({ prevHash: '0'.repeat(64), origin: { pid: process.pid } });
    expect(two).toMatchObject({ prevHash: first.hash, kind: 'EXPORT' });
    expect(Number(two?.['mono'])).toBeGreaterThanOrEqual(Number(one?.['mono']));
    expect(await verifyAuditRecords(await open.records())).toMatchObject({ status: 'ok', records: 2 });
  });

  it('R-93 puts the records of many callers in the order of the calls', async () => {
    const receipts = await Promise.all(
      Array.from({ length: 200 }, (_, at) => append({ corr: `c-${at}`, release: `r-${at}` })),
    );
    expect(receipts.map(({ seq }) => seq)).toEqual(Array.from({ length: 200 }, (_, at) => at + 1));
    expect((await parsed()).map(({ corr }) => corr)).toEqual(receipts.map((_, at) => `c-${at}`));
    expect(await verifyAuditRecords(await open.records())).toMatchObject({ status: 'ok', records: 200 });
  });

  it('R-92 joins every outcome to an open intent', async () => {
    const invalid = { code: 'AUDIT_RECORD_INVALID', params: { field: 'phase' } };
    await expect(append({ phase: 'outcome', corr: 'a' })).rejects.toMatchObject(invalid);
    await append({ phase: 'intent', corr: 'a' });
    await expect(append({ phase: 'intent', corr: 'a' })).rejects.toMatchObject(invalid);
    await append({ phase: 'outcome', corr: 'a' });
    expect(await verifyAuditRecords(await open.records())).toMatchObject({ status: 'ok', openIntents: [] });
  });

  it.each<[string, object, string]>([
    ['free text', { project: 'call\nme' }, 'project'],
    ['a Social Security number', { project: '078-05-1120' }, 'project'],
    ['an importer number', { corr: '12-345678900' }, 'corr'],
    ['an activity of another kind', { activity: 'LOGOFF' }, 'activity'],
    ['an explicit undefined', { release: undefined }, 'release'],
  ])('R-91 refuses %s, names the field and not the value, and goes on', async (_, changes, field) => {
    const error: unknown = await append(changes).catch((reason: unknown) => reason);
    expect(error).toMatchObject({ code: 'AUDIT_RECORD_INVALID', params: { field } });
    expect(JSON.stringify(error)).not.toMatch(/078-05|345678900|call/);
    expect((await append()).seq).toBe(1);
  });

  it('R-91 refuses a record beyond 64 KiB, and takes the next', async () => {
    const datasets = Array.from({ length: 2_000 }, (_, at) => ({ name: `dataset-${at}`, version: '1' }));
    await expect(append({ datasets })).rejects.toMatchObject({
      code: 'AUDIT_RECORD_TOO_LARGE',
      params: { limit: 65_536 },
    });
    expect((await append()).seq).toBe(1);
  });

  it.skipIf(!isKept)('R-93 goes on where it ended, and flags a clock that went back', async () => {
    await append();
    await open.close();
    open = await place.open({ clock: { now: () => 1_000 } });
    expect((await append()).seq).toBe(2);
    const found = await verifyAuditRecords(await open.records());
    expect(found).toMatchObject({ status: 'ok', records: 2, clockWentBack: [2] });
  });

  it.skipIf(!isKept)('R-92 takes nothing more after a checkpoint that could not be kept', async () => {
    await open.close();
    const { privateKey } = generateKeyPairSync('ed25519');
    const anchor = { publish: () => Promise.reject(new Error('the witness is away')) };
    const checkpoints = { signer: noteSigner('log', privateKey), anchor, everyRecords: 1 };
    open = await place.open({ checkpoints });
    await expect(append()).rejects.toMatchObject({ code: 'AUDIT_UNAVAILABLE' });
    await expect(append()).rejects.toMatchObject({ code: 'AUDIT_UNAVAILABLE' });
  });

  it.skipIf(!isKept)('R-93 signs checkpoints that its records fit', async () => {
    await open.close();
    const signer = noteSigner('log', generateKeyPairSync('ed25519').privateKey);
    const notes: string[] = [];
    const anchor = { publish: async (note: string) => void notes.push(note) };
    open = await place.open({ checkpoints: { signer, anchor, everyRecords: 2 } });
    for (let at = 0; at < 5; at += 1) await append();
    const against = { checkpoints: notes, keys: [signer.verifierKey] };
    const found = await verifyAuditRecords(await open.records(), against);
    expect(found.status).toBe('ok');
    expect(found.checkpoints).toEqual([2, 4].map((size) => ({ size, verdict: 'verified' })));
    const cut = await verifyAuditRecords((await open.records()).slice(0, 3), against);
    expect(cut).toMatchObject({ status: 'tampered', firstBadSeq: 4 });
  });

  it.skipIf(!isKept)('R-92 takes nothing when it is closed, and no more than may wait', async () => {
    await open.close();
    open = await place.open({ maxPending: 2 });
    const results = await Promise.allSettled([1, 2, 3].map(() => append()));
    expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled', 'rejected']);
    await open.close();
    await expect(append()).rejects.toMatchObject({ code: 'AUDIT_CLOSED' });
  });
});
