import { setTimeout as delay } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import type { AuditLog } from './audit-log.ts';
import type { AuditReceipt } from './audit-sink.ts';
import type { AuditFileSystem } from './files/audit-file-system.ts';
import { segmentName } from './files/segment-name.ts';
import { faultyFileSystem, type Fault } from './fixtures/faulty-file-system.ts';
import { MemoryFileSystem } from './fixtures/memory-file-system.ts';
import { sampleRecord } from './fixtures/sample-record.ts';
import { openAuditLog } from './open-audit-log.ts';
import { verifyAuditLog } from './verify-audit-log.ts';

const directory = '/log';

/** A disk with a log of two records and a torn tail, so that opening it makes every kind of call. */
async function tornLog(): Promise<MemoryFileSystem> {
  const disk = new MemoryFileSystem();
  const log = await openAuditLog({ directory, fileSystem: disk });
  await log.append(sampleRecord);
  await log.append(sampleRecord);
  await log.close();
  const path = `${directory}/${segmentName(1)}`;
  await disk.truncate(path, (await disk.read(path)).length - 7);
  return disk;
}

interface Run {
  readonly acknowledged: readonly AuditReceipt[];
  readonly failures: readonly unknown[];
}

/** Opens, appends six records of which the later need new segments, and closes; whatever may fail. */
async function run(fileSystem: AuditFileSystem): Promise<Run> {
  const acknowledged: AuditReceipt[] = [];
  const failures: unknown[] = [];
  let log: AuditLog | null = null;
  try {
    const freeSpace = { warnBelowBytes: 2 ** 40, warn: () => undefined };
    log = await openAuditLog({ directory, fileSystem, maxSegmentBytes: 1_500, freeSpace });
    for (let at = 0; at < 6; at += 1) {
      await log.append(sampleRecord).then(
        (receipt) => acknowledged.push(receipt),
        (error: unknown) => failures.push(error),
      );
    }
  } catch (error) {
    failures.push(error);
  }
  await log?.close().catch((error: unknown) => failures.push(error));
  return { acknowledged, failures };
}

async function callsOfACleanRun(): Promise<readonly string[]> {
  const files = faultyFileSystem(0, 'EIO', await tornLog());
  const { failures } = await run(files);
  expect(failures).toEqual([]);
  return files.calls;
}

/** Whoever starts after a crash finds the lock of a process that is gone. */
async function reopened(disk: MemoryFileSystem): Promise<AuditLog> {
  await disk.remove(`${directory}/writer.lock`).catch(() => undefined);
  return openAuditLog({ directory, fileSystem: disk });
}

describe('an audit log on a file system that fails', () => {
  it('makes every call of the interface in the run that is made to fail', async () => {
    const calls = [
      'makeDirectory, syncDirectory, create, link, remove, list, read, truncate, protect',
      'freeBytes, openAppend, write, sync, close',
    ];
    expect([...new Set(await callsOfACleanRun())].toSorted()).toEqual(
      calls.join(', ').split(', ').toSorted(),
    );
  });

  it.each<Fault>(['ENOSPC', 'EIO', 'EINTR', 'short', 'nothing'])(
    'R-92 loses no acknowledged record and acknowledges none that is not there, at every call: %s',
    async (fault) => {
      const calls = await callsOfACleanRun();
      for (let failAt = 1; failAt <= calls.length; failAt += 1) {
        const disk = await tornLog();
        const { acknowledged, failures } = await run(faultyFileSystem(failAt, fault, disk));
        for (const failure of failures) {
          expect(failure).toMatchObject({ name: 'AuditError' });
          expect(JSON.stringify(failure)).not.toContain('stand');
        }
        disk.crash(failAt % 3);
        await (await reopened(disk)).close();
        for (const receipt of acknowledged) {
          const found = await verifyAuditLog(directory, { fileSystem: disk, expect: receipt });
          expect(found.status, `${fault} at ${failAt}`).toBe('ok');
        }
      }
    },
    60_000,
  );

  it.each<Fault>(['ENOSPC', 'EIO'])('R-92 takes nothing after a failed write or sync: %s', async (fault) => {
    for (const call of ['write', 'sync']) {
      const probe = faultyFileSystem(0, fault, new MemoryFileSystem());
      const clean = await openAuditLog({ directory, fileSystem: probe });
      await clean.append(sampleRecord);
      await clean.close();
      const failAt = probe.calls.indexOf(call) + 1;
      const fileSystem = faultyFileSystem(failAt, fault, new MemoryFileSystem());
      const log = await openAuditLog({ directory, fileSystem });
      const waiting = await Promise.allSettled([1, 2, 3].map(() => log.append(sampleRecord)));
      for (const result of waiting) {
        expect(result).toMatchObject({ status: 'rejected', reason: { code: 'AUDIT_UNAVAILABLE' } });
      }
      const before = fileSystem.calls.length;
      await expect(log.append(sampleRecord)).rejects.toMatchObject({ params: { cause: fault } });
      // No second sync: after the first failed nobody knows what the disk holds.
      expect(fileSystem.calls).toHaveLength(before);
      await log.close();
    }
  });

  it('R-92 takes nothing after a write that takes too long, and gives the log back when that has ended', async () => {
    const probe = faultyFileSystem(0, 'never', new MemoryFileSystem());
    const clean = await openAuditLog({ directory, fileSystem: probe });
    await clean.append(sampleRecord);
    await clean.close();
    const failAt = probe.calls.indexOf('sync') + 1;
    const fileSystem = faultyFileSystem(failAt, 'never', new MemoryFileSystem());
    const log = await openAuditLog({ directory, fileSystem, timeoutMilliseconds: 20 });
    for (let at = 0; at < 2; at += 1) {
      await expect(log.append(sampleRecord)).rejects.toMatchObject({ params: { cause: 'TIMEOUT' } });
    }
    // The write may still land: until it has ended no other writer is let in.
    const closed = log.close().then(() => 'closed');
    expect(await Promise.race([closed, delay(50, 'waiting')])).toBe('waiting');
  });

  it('R-92 writes its last record into the block that was kept for it, and tells the next log', async () => {
    const disk = new MemoryFileSystem();
    const full = faultyFileSystem(0, 'ENOSPC', disk);
    let isFull = false;
    const fileSystem: AuditFileSystem = {
      ...full,
      openAppend: async (path) => {
        const file = await full.openAppend(path);
        const refuse = (): Promise<never> =>
          Promise.reject(Object.assign(new Error('full'), { code: 'ENOSPC' }));
        return { ...file, write: (bytes) => (isFull ? refuse() : file.write(bytes)) };
      },
    };
    const log = await openAuditLog({ directory, fileSystem });
    await log.append(sampleRecord);
    isFull = true;
    await expect(log.append(sampleRecord)).rejects.toMatchObject({ params: { cause: 'ENOSPC' } });
    disk.crash();
    const block = (disk.durable(`${directory}/emergency.block`) ?? Buffer.alloc(0)).toString();
    expect(block).toHaveLength(65_536);
    expect(JSON.parse(block.slice(0, block.indexOf('\n')))).toMatchObject({
      kind: 'AUDIT_FAILURE',
      error: 'ENOSPC',
      seq: 2,
      prevHash: log.head()?.hash,
    });
    const next = await reopened(disk);
    await next.close();
    const lines = (await disk.read(`${directory}/${segmentName(1)}`)).toString().trimEnd().split('\n');
    expect(JSON.parse(lines.at(-1) ?? '')).toMatchObject({ kind: 'AUDIT_FAILURE', error: 'ENOSPC', seq: 2 });
    expect(await disk.list(directory)).toEqual([segmentName(1)]);
  });

  it('R-92 warns while there is less room than the host wants', async () => {
    const warnings: number[] = [];
    const freeSpace = {
      warnBelowBytes: 5_000,
      warn: (bytes: number): void => {
        warnings.push(bytes);
        throw new Error('the pager is broken');
      },
    };
    const disk = new MemoryFileSystem();
    disk.freeBytes = () => Promise.resolve(4_096);
    const log = await openAuditLog({ directory, fileSystem: disk, freeSpace });
    await log.append(sampleRecord);
    await log.append(sampleRecord);
    expect(warnings).toEqual([4_096]);
    await log.close();
  });
});
