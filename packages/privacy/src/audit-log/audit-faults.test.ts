import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { AuditLog } from './audit-log.ts';
import type { AuditReceipt } from './audit-sink.ts';
import { faultyFileSystem, type Fault } from './fixtures/faulty-file-system.ts';
import { sampleRecord } from './fixtures/sample-record.ts';
import { openAuditLog } from './open-audit-log.ts';
import { segmentName } from './segment-name.ts';
import { verifyAuditLog } from './verify-audit-log.ts';

let root: string;

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'tradepulse-audit-'));
});

afterEach(() => rm(root, { recursive: true }));

/** A log with two records and a torn tail, so that opening it makes every kind of call. */
async function tornLog(directory: string): Promise<void> {
  const log = await openAuditLog({ directory });
  await log.append(sampleRecord);
  await log.append(sampleRecord);
  await log.close();
  const path = join(directory, segmentName(1));
  await writeFile(path, (await readFile(path)).subarray(0, -7));
}

interface Run {
  readonly acknowledged: readonly AuditReceipt[];
  readonly failures: readonly unknown[];
}

/** Opens, appends six records of which the later need new segments, and closes; whatever may fail. */
async function run(directory: string, fileSystem: ReturnType<typeof faultyFileSystem>): Promise<Run> {
  const acknowledged: AuditReceipt[] = [];
  const failures: unknown[] = [];
  let log: AuditLog | null = null;
  try {
    log = await openAuditLog({ directory, fileSystem, maxSegmentBytes: 1_500 });
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
  const directory = join(root, 'clean');
  await tornLog(directory);
  const files = faultyFileSystem(0, 'EIO');
  const { failures } = await run(directory, files);
  expect(failures).toEqual([]);
  return files.calls;
}

describe('an audit log on a file system that fails', () => {
  it('makes every call of the interface in the run that is made to fail', async () => {
    expect(new Set(await callsOfACleanRun())).toEqual(
      new Set([
        'makeDirectory',
        'syncDirectory',
        'create',
        'link',
        'remove',
        'list',
        'read',
        'truncate',
        'openAppend',
        'write',
        'sync',
        'close',
      ]),
    );
  });

  it.each<Fault>(['ENOSPC', 'EIO', 'EINTR', 'short', 'nothing'])(
    'loses no acknowledged record and acknowledges none that is not there, at every call: %s',
    async (fault) => {
      const calls = await callsOfACleanRun();
      for (let failAt = 1; failAt <= calls.length; failAt += 1) {
        const directory = join(root, `${fault}-${failAt}`);
        await tornLog(directory);
        const { acknowledged, failures } = await run(directory, faultyFileSystem(failAt, fault));
        for (const failure of failures) {
          expect(failure).toMatchObject({ name: 'AuditError' });
          expect(JSON.stringify(failure)).not.toContain('stand');
        }
        await rm(join(directory, 'writer.lock'), { force: true });
        const reopened = await openAuditLog({ directory });
        await reopened.close();
        for (const receipt of acknowledged) {
          expect((await verifyAuditLog(directory, { expect: receipt })).status).toBe('ok');
        }
      }
    },
    60_000,
  );

  it.each<Fault>(['ENOSPC', 'EIO'])('takes nothing after a failed write or sync: %s', async (fault) => {
    for (const call of ['write', 'sync']) {
      const directory = join(root, `${fault}-${call}`);
      const probe = faultyFileSystem(0, fault);
      const clean = await openAuditLog({ directory: `${directory}-probe`, fileSystem: probe });
      await clean.append(sampleRecord);
      await clean.close();
      const log = await openAuditLog({
        directory,
        fileSystem: faultyFileSystem(probe.calls.indexOf(call) + 1, fault),
      });
      const waiting = await Promise.allSettled([1, 2, 3].map(() => log.append(sampleRecord)));
      for (const result of waiting) {
        expect(result).toMatchObject({ status: 'rejected', reason: { code: 'AUDIT_UNAVAILABLE' } });
      }
      await expect(log.append(sampleRecord)).rejects.toMatchObject({ params: { cause: fault } });
      await log.close();
    }
  });
});

describe('an audit log whose process is killed', () => {
  const program = fileURLToPath(new URL('./fixtures/append-forever.ts', import.meta.url));

  it('keeps every acknowledged record, ten times over', async () => {
    const directory = join(root, 'killed');
    for (let round = 0; round < 10; round += 1) {
      const said = await appendUntilKilled(directory, 20 + 7 * round);
      expect(said.length).toBeGreaterThan(0);
      const log = await openAuditLog({ directory });
      await log.close();
      const [seq, hash] = (said.at(-1) ?? '').split(':');
      const found = await verifyAuditLog(directory, { expect: { seq: Number(seq), hash: hash ?? '' } });
      expect(found.status).toBe('ok');
    }
  }, 120_000);

  /** Kills the process after so many acknowledgements, in the middle of whatever it does. */
  async function appendUntilKilled(directory: string, acknowledgements: number): Promise<readonly string[]> {
    const child = spawn(process.execPath, ['--conditions=@tradepulse/source', program, directory]);
    let text = '';
    child.stdout.on('data', (chunk: Buffer) => {
      text += chunk.toString();
      if (text.split('\n').length > acknowledgements) child.kill('SIGKILL');
    });
    await once(child, 'close');
    return text.split('\n').slice(0, -1);
  }
});
