import { mkdtemp, rm, truncate } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { AuditHead } from './audit-log.ts';
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
  ])('explains itself when it is called as %j', async (args) => {
    const { exitCode, lines } = await runAuditCommand(args);
    expect(exitCode).toBe(64);
    expect(lines[0]).toMatch(/^usage:/);
  });
});
