import { generateKeyPairSync } from 'node:crypto';
import { mkdtemp, rm, truncate } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { AuditHead } from './audit-log.ts';
import { checkpointDirectory } from './checkpoint/checkpoint-directory.ts';
import { noteSigner } from './checkpoint/signed-note.ts';
import { sampleRecord } from './fixtures/sample-record.ts';
import { openAuditLog } from './open-audit-log.ts';
import { segmentName } from './files/segment-name.ts';
import { runAuditCommand } from './verify-command.ts';

let root: string;
let directory: string;
let head: AuditHead;

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'tradepulse-audit-'));
  directory = join(root, 'log');
  const log = await openAuditLog({ directory });
  await log.append({ ...sampleRecord, phase: 'intent' });
  head = log.head()!;
  await log.close();
});

afterAll(() => rm(root, { recursive: true }));

describe('runAuditCommand', () => {
  it('says what it found', async () => {
    expect(await runAuditCommand(['verify', directory])).toEqual({
      exitCode: 0,
      lines: [
        'status: ok',
        'records: 1',
        `head: 1:${head.hash}`,
        `root: ${head.root}`,
        'intents without outcome: 1',
      ],
    });
  });

  it('takes a head that was noted elsewhere', async () => {
    expect((await runAuditCommand(['verify', directory, `1:${head.hash}`])).exitCode).toBe(0);
    expect(await runAuditCommand(['verify', directory, `2:${head.hash}`])).toMatchObject({ exitCode: 2 });
  });

  it('R-93 holds the log to signed checkpoints', async () => {
    const [anchored, witness] = [join(root, 'anchored'), join(root, 'witness')];
    const signer = noteSigner('log', generateKeyPairSync('ed25519').privateKey);
    const anchor = checkpointDirectory(witness);
    const log = await openAuditLog({ directory: anchored, checkpoints: { signer, anchor, everyRecords: 1 } });
    for (const corr of ['a', 'b']) await log.append({ ...sampleRecord, corr });
    await log.close();
    const keys = ['--key', signer.verifierKey];
    const good = await runAuditCommand(['verify', anchored, '--checkpoints', witness, ...keys]);
    expect(good).toMatchObject({ exitCode: 0 });
    expect(good.lines).toContain('checkpoints: 2 of 2 verified');
    const bad = await runAuditCommand(['verify', directory, '--checkpoints', witness, ...keys]);
    expect(bad).toMatchObject({ exitCode: 2 });
    expect(bad.lines).toEqual(expect.arrayContaining(['checkpoint 1: mismatch', 'checkpoint 2: beyond']));
    const none = await runAuditCommand(['verify', anchored, '--checkpoints', join(root, 'none'), ...keys]);
    expect(none).toMatchObject({ exitCode: 3 });
  });

  it('ends with its own code for each outcome', async () => {
    expect((await runAuditCommand(['verify', join(root, 'nowhere')])).exitCode).toBe(3);
    await truncate(join(directory, segmentName(1)), 100);
    expect((await runAuditCommand(['verify', directory])).exitCode).toBe(1);
  });

  it.each([
    [[]],
    [['verify']],
    [['check', 'x']],
    [['verify', 'x', 'nonsense']],
    [['verify', 'x', '1:ab', 'y']],
    [['verify', 'x', '--checkpoints', 'y']],
    [['verify', 'x', '--checkpoints', 'y', '--key', 'none']],
    [['verify', 'x', '--key', 'none']],
    [['verify', 'x', '--force']],
  ])('explains itself when it is called as %j', async (args) => {
    const { exitCode, lines } = await runAuditCommand(args);
    expect(exitCode).toBe(64);
    expect(lines[0]).toMatch(/^usage:/);
  });
});
