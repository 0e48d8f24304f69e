import { generateKeyPairSync } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import type { AuditLog } from '../audit-log.ts';
import { segmentName } from '../files/segment-name.ts';
import { MemoryFileSystem } from '../fixtures/memory-file-system.ts';
import { sampleRecord } from '../fixtures/sample-record.ts';
import { consistencyProof } from '../merkle/make-proof.ts';
import { verifyConsistency, type TreeHead } from '../merkle/verify-proof.ts';
import { openAuditLog } from '../open-audit-log.ts';
import { verifyAuditLog, type AuditVerification } from '../verify-audit-log.ts';
import { checkpointDirectory } from './checkpoint-directory.ts';
import type { CheckpointOptions } from './checkpoint-plan.ts';
import { readCheckpoint, signCheckpoint } from './checkpoint.ts';
import { noteSigner } from './signed-note.ts';

const signer = noteSigner('cbp.example/log', generateKeyPairSync('ed25519').privateKey);
const stranger = noteSigner('cbp.example/log', generateKeyPairSync('ed25519').privateKey);
const [directory, witness] = ['/log', '/witness'];

/** A disk with a log, and another with its checkpoints. */
class Anchored {
  readonly disk = new MemoryFileSystem();
  readonly far = new MemoryFileSystem();
  readonly anchor = checkpointDirectory(witness, this.far);

  open(more: Partial<CheckpointOptions> = {}): Promise<AuditLog> {
    const checkpoints = { signer, anchor: this.anchor, everyRecords: 2, ...more };
    return openAuditLog({ directory, fileSystem: this.disk, checkpoints, clock: { now: () => 0 } });
  }

  async write(corrs: readonly string[], more: Partial<CheckpointOptions> = {}): Promise<void> {
    const log = await this.open(more);
    for (const corr of corrs) await log.append({ ...sampleRecord, corr });
    await log.close();
  }

  async verify(keys: readonly string[] = [signer.verifierKey]): Promise<AuditVerification> {
    const checkpoints = await this.anchor.notes();
    return verifyAuditLog(directory, { fileSystem: this.disk, checkpoints, keys });
  }

  /** What somebody who can write the log's disk, and not the other, leaves of it. */
  async forge(change: (lines: readonly string[]) => readonly string[]): Promise<void> {
    const path = `${directory}/${segmentName(1)}`;
    const lines = (await this.disk.read(path)).toString().trimEnd().split('\n');
    const bytes = Buffer.from(`${change(lines).join('\n')}\n`);
    await this.disk.remove(path);
    await this.disk.create(path, bytes);
  }

  async leaves(): Promise<readonly Buffer[]> {
    const text = (await this.disk.read(`${directory}/${segmentName(1)}`)).toString();
    const hashes = text
      .trimEnd()
      .split('\n')
      .map((line) => (JSON.parse(line) as { h: string }).h);
    return hashes.map((hash) => Buffer.from(hash, 'hex'));
  }
}

const corrs = (count: number, prefix = 'c'): readonly string[] =>
  Array.from({ length: count }, (_, at) => `${prefix}-${at}`);

function treeHeadOf(note: string | undefined): TreeHead {
  const checkpoint = readCheckpoint(note ?? '');
  return { size: checkpoint?.size ?? 0, root: Buffer.from(checkpoint?.root ?? '', 'hex') };
}

describe('a log that is anchored by signed checkpoints', () => {
  it('R-93 verifies against all of them', async () => {
    const log = new Anchored();
    await log.write(corrs(5));
    expect(await log.verify()).toMatchObject({
      status: 'ok',
      checkpoints: [2, 4, 5].map((size) => ({ size, verdict: 'verified' })),
    });
  });

  it('R-93 is found to be cut short at a record, and does not open', async () => {
    const log = new Anchored();
    await log.write(corrs(5));
    await log.forge((lines) => lines.slice(0, 4));
    expect((await verifyAuditLog(directory, { fileSystem: log.disk })).status).toBe('ok');
    expect(await log.verify()).toMatchObject({ status: 'tampered', firstBadSeq: 5 });
    await expect(log.open()).rejects.toMatchObject({ code: 'AUDIT_DAMAGED', params: { seq: 5 } });
  });

  it('R-93 is found to be written anew, and does not open', async () => {
    const [log, forged] = [new Anchored(), new Anchored()];
    await log.write(corrs(5));
    await forged.write(corrs(5, 'forged'));
    const lines = (await forged.disk.read(`${directory}/${segmentName(1)}`)).toString().trimEnd().split('\n');
    await log.forge(() => lines);
    expect((await verifyAuditLog(directory, { fileSystem: log.disk })).status).toBe('ok');
    expect(await log.verify()).toMatchObject({ status: 'tampered', firstBadSeq: 2 });
    await expect(log.open()).rejects.toMatchObject({ code: 'AUDIT_DAMAGED' });
  });

  it('R-93 is found to be forked: two histories of one size, both signed', async () => {
    const [log, fork] = [new Anchored(), new Anchored()];
    await log.write(corrs(3));
    const path = `${directory}/${segmentName(1)}`;
    await fork.disk.create(path, await log.disk.read(path));
    await log.write(['one']);
    await fork.write(['another']);
    const checkpoints = [...(await log.anchor.notes()), ...(await fork.anchor.notes())];
    const keys = [signer.verifierKey];
    const found = await verifyAuditLog(directory, { fileSystem: log.disk, checkpoints, keys });
    expect(found.status).toBe('tampered');
    expect(found.checkpoints.map(({ size, verdict }) => `${size} ${verdict}`)).toEqual([
      '2 verified',
      '3 verified',
      '4 verified',
      '4 mismatch',
    ]);
    const [theirs] = (await fork.anchor.notes()).slice(-1);
    await expect(log.anchor.publish(theirs ?? '')).rejects.toMatchObject({
      code: 'AUDIT_CHECKPOINT_REFUSED',
    });
  });

  it('R-93 is found when an old checkpoint is put in the place of a newer one', async () => {
    const log = new Anchored();
    await log.write(corrs(4));
    const [old, newest] = (await log.far.list(witness)).toSorted();
    const bytes = await log.far.read(`${witness}/${old}`);
    await log.far.remove(`${witness}/${newest}`);
    await log.far.create(`${witness}/${newest}`, bytes);
    await log.forge((lines) => lines.slice(0, 2));
    expect(await log.verify()).toMatchObject({ status: 'tampered' });
  });

  it('R-93 does not verify under another key, or for another log', async () => {
    const log = new Anchored();
    await log.write(corrs(4));
    const found = await log.verify([stranger.verifierKey]);
    expect(found.status).toBe('tampered');
    expect(new Set(found.checkpoints.map(({ verdict }) => verdict))).toEqual(new Set(['unsigned']));
    const { root = '' } = readCheckpoint((await log.anchor.latest()) ?? '') ?? {};
    await log.anchor.publish(await signCheckpoint({ origin: 'another', size: 3, root }, signer));
    expect((await log.verify()).checkpoints).toContainEqual({ size: 3, verdict: 'another-log' });
    await expect(log.open({ signer: stranger })).rejects.toMatchObject({
      params: { cause: 'CHECKPOINT_INVALID' },
    });
  });

  it('R-93 is shown to have only grown by a proof between two checkpoints, without the log', async () => {
    const [log, fork] = [new Anchored(), new Anchored()];
    await log.write(corrs(6), { everyRecords: 3 });
    await fork.write(corrs(6, 'fork'), { everyRecords: 3 });
    const [older, newer] = (await log.anchor.notes()).map(treeHeadOf);
    const [, forked] = (await fork.anchor.notes()).map(treeHeadOf);
    const nothing = treeHeadOf(undefined);
    const proof = consistencyProof(await log.leaves(), 3);
    expect(verifyConsistency(older ?? nothing, newer ?? nothing, proof)).toBe(true);
    // A fork, a log that was written anew, an old checkpoint in place of the new one: none has a proof.
    const forgedProof = consistencyProof(await fork.leaves(), 3);
    expect(verifyConsistency(older ?? nothing, forked ?? nothing, forgedProof)).toBe(false);
    expect(verifyConsistency(older ?? nothing, forked ?? nothing, proof)).toBe(false);
    expect(verifyConsistency(newer ?? nothing, older ?? nothing, [])).toBe(false);
  });

  it('R-93 has its checkpoint some seconds after a record that nothing follows', async () => {
    const log = new Anchored();
    const open = await log.open({ everyRecords: 1_000, everySeconds: 0.02 });
    await open.append(sampleRecord);
    expect(await log.anchor.notes()).toHaveLength(0);
    await delay(200);
    expect((await log.anchor.notes()).map((note) => readCheckpoint(note)?.size)).toEqual([1]);
    await open.close();
  });

  it('R-92 takes nothing more when a checkpoint fails, also one that its time brought', async () => {
    const log = new Anchored();
    const publish = (): Promise<void> => Promise.reject(new Error('the witness is away'));
    const open = await log.open({ anchor: { publish }, everyRecords: 1_000, everySeconds: 0.02 });
    await open.append(sampleRecord);
    await delay(200);
    await expect(open.append(sampleRecord)).rejects.toMatchObject({ code: 'AUDIT_UNAVAILABLE' });
    await open.close();
  });

  it('R-92 waits for an anchor no longer than for the disk', async () => {
    const log = new Anchored();
    const anchor = { publish: (): Promise<void> => delay(300) };
    const options = { directory, fileSystem: log.disk, timeoutMilliseconds: 20 };
    const open = await openAuditLog({ ...options, checkpoints: { signer, anchor, everyRecords: 1 } });
    await expect(open.append(sampleRecord)).rejects.toMatchObject({ params: { cause: 'TIMEOUT' } });
    await open.close();
  });
});
