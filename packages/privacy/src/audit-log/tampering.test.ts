import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { AuditFileSystem } from './files/audit-file-system.ts';
import { sampleRecord } from './fixtures/sample-record.ts';
import { nodeFileSystem } from './files/node-file-system.ts';
import { openAuditLog } from './open-audit-log.ts';
import { segmentName } from './files/segment-name.ts';
import { verifyAuditLog, type AuditVerification, type VerifyOptions } from './verify-audit-log.ts';

let root: string;
let original: Buffer;
let lines: readonly Buffer[];

const asLines = (bytes: Buffer): readonly Buffer[] =>
  bytes
    .toString()
    .split('\n')
    .slice(0, -1)
    .map((line) => Buffer.from(`${line}\n`));

/** Verifies bytes as the one segment of a log. */
function verify(bytes: Uint8Array, options: Pick<VerifyOptions, 'expect'> = {}): Promise<AuditVerification> {
  const fileSystem: AuditFileSystem = {
    ...nodeFileSystem,
    list: () => Promise.resolve([segmentName(1)]),
    read: () => Promise.resolve(bytes),
  };
  return verifyAuditLog('memory', { ...options, fileSystem });
}

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'tradepulse-audit-'));
  const log = await openAuditLog({ directory: join(root, 'log'), clock: { now: () => 1_790_000_000_000 } });
  await log.append({ ...sampleRecord, phase: 'intent', corr: 'a', rows: null });
  await log.append({ ...sampleRecord, phase: 'outcome', corr: 'a' });
  await log.append({ ...sampleRecord, corr: 'b' });
  await log.close();
  original = await readFile(join(root, 'log', segmentName(1)));
  lines = asLines(original);
});

afterAll(() => rm(root, { recursive: true }));

describe('verifyAuditLog', () => {
  it('finds a log as it was written', async () => {
    const found = await verify(original);
    expect(found).toMatchObject({ status: 'ok', records: 3, firstBadSeq: null, openIntents: [] });
    expect(lines).toHaveLength(3);
  });

  it('R-93 finds every bit that is flipped', async () => {
    for (let at = 0; at < original.length; at += 1) {
      for (let bit = 0; bit < 8; bit += 1) {
        const bytes = Buffer.from(original);
        bytes[at] = bytes.readUInt8(at) ^ (1 << bit);
        const { status } = await verify(bytes);
        if (status === 'ok') expect.fail(`bit ${bit} of byte ${at}`);
      }
    }
  });

  it('R-93 finds a cut at every byte: a torn tail, or fewer records than the head that was noted', async () => {
    const { head } = await verify(original);
    const ends = [0, ...lines.map((_, at) => Buffer.concat(lines.slice(0, at + 1)).length)];
    for (let size = 0; size < original.length; size += 1) {
      const found = await verify(original.subarray(0, size));
      expect(found.status).toBe(ends.includes(size) ? 'ok' : 'torn-tail');
      expect(found.records).toBe(ends.filter((end) => end <= size).length - 1);
      const against = await verify(original.subarray(0, size), { expect: head! });
      expect(against.status).toBe('tampered');
      expect(against.firstBadSeq).toBe(found.records + 1);
    }
  });

  it.each([
    ['the first removed', [1, 2], 1],
    ['one in the middle removed', [0, 2], 2],
    ['one doubled', [0, 0, 1, 2], 2],
    ['the last doubled', [0, 1, 2, 2], 4],
    ['two exchanged', [0, 2, 1], 2],
    ['an old one added', [0, 1, 2, 0], 4],
  ])('finds records changed in their order: %s', async (_, order, firstBadSeq) => {
    const found = await verify(Buffer.concat(order.map((at) => lines[at]!)));
    expect(found).toMatchObject({ status: 'tampered', firstBadSeq });
  });

  it('R-93 finds any record removed, doubled, moved or put in between', async () => {
    const foreign = Buffer.from(lines[1]!.toString().replace('"corr":"a"', '"corr":"z"'));
    const forgeries = lines.flatMap((line, at) => [
      lines.toSpliced(at, 1),
      lines.toSpliced(at, 0, line),
      lines.toSpliced(at, 0, foreign),
      ...lines.map((_, to) => lines.toSpliced(at, 1).toSpliced(to, 0, line)),
    ]);
    const { head } = await verify(original);
    for (const forged of forgeries) {
      const bytes = Buffer.concat(forged);
      if (bytes.equals(original)) continue;
      // A log without its last record is a log; against a noted head it is not.
      expect((await verify(bytes, { expect: head! })).status).toBe('tampered');
      if (!original.subarray(0, bytes.length).equals(bytes)) {
        expect((await verify(bytes)).status).toBe('tampered');
      }
    }
  });

  it('finds the last record rewritten with another hash: it is no torn write', async () => {
    const other = lines[2]!.toString().replace('"released":232', '"released":231');
    const found = await verify(Buffer.concat([lines[0]!, lines[1]!, Buffer.from(other)]));
    expect(found).toMatchObject({ status: 'tampered', firstBadSeq: 3 });
  });

  it('R-93 finds a whole log that was written anew, against the head that was noted', async () => {
    const { head } = await verify(original);
    const forged = join(root, 'forged');
    const log = await openAuditLog({ directory: forged });
    for (const corr of ['x', 'y', 'z']) await log.append({ ...sampleRecord, corr });
    await log.close();
    expect((await verifyAuditLog(forged)).status).toBe('ok');
    expect(await verifyAuditLog(forged, { expect: head! })).toMatchObject({
      status: 'tampered',
      firstBadSeq: 3,
    });
    expect((await verifyAuditLog(join(root, 'log'), { expect: head! })).status).toBe('ok');
  });

  it('reports intents without an outcome', async () => {
    const found = await verify(lines[0]!);
    expect(found).toMatchObject({ status: 'ok', records: 1, openIntents: [1] });
  });

  it('says when there is no log', async () => {
    expect((await verifyAuditLog(join(root, 'nowhere'))).status).toBe('missing');
    expect((await verifyAuditLog(root)).status).toBe('missing');
  });

  it('R-93 finds segments that are missing or exchanged', async () => {
    const directory = join(root, 'segments');
    const log = await openAuditLog({ directory, maxSegmentBytes: 1 });
    for (const corr of ['a', 'b', 'c']) await log.append({ ...sampleRecord, corr });
    await log.close();
    const names = (await readdir(directory)).toSorted();
    expect(names).toEqual([1, 2, 3].map(segmentName));
    expect(await verifyAuditLog(directory)).toMatchObject({ status: 'ok', records: 3 });
    const second = await readFile(join(directory, segmentName(2)));
    await rm(join(directory, segmentName(2)));
    await writeFile(join(directory, segmentName(2)), await readFile(join(directory, segmentName(3))));
    expect(await verifyAuditLog(directory)).toMatchObject({ status: 'tampered', firstBadSeq: 2 });
    await writeFile(join(directory, segmentName(2)), second);
    // The header of a segment is checked to the letter.
    for (let at = 0; at <= second.indexOf(10); at += 1) {
      const bytes = Buffer.from(second);
      bytes[at] = bytes.readUInt8(at) ^ 1;
      await rm(join(directory, segmentName(2)));
      await writeFile(join(directory, segmentName(2)), bytes);
      expect((await verifyAuditLog(directory)).status).toBe('tampered');
    }
    await rm(join(directory, segmentName(2)));
    await writeFile(join(directory, segmentName(2)), second);
    expect((await stat(join(directory, segmentName(1)))).mode & 0o222).toBe(0);
    await rm(join(directory, segmentName(2)));
    expect(await verifyAuditLog(directory)).toMatchObject({ status: 'tampered', firstBadSeq: 2 });
  });
});
