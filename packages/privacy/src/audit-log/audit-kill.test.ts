import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openAuditLog } from './open-audit-log.ts';
import { verifyAuditLog } from './verify-audit-log.ts';

/** How many processes are killed; more with TRADEPULSE_AUDIT_KILLS. */
const kills = Number(process.env['TRADEPULSE_AUDIT_KILLS'] ?? 8);
const program = fileURLToPath(new URL('./fixtures/append-forever.ts', import.meta.url));

let root: string;

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'tradepulse-audit-'));
});

afterAll(() => rm(root, { recursive: true }));

describe('an audit log whose process is killed', () => {
  it(`R-92 keeps every acknowledged record, ${kills} times over`, async () => {
    const directory = join(root, 'killed');
    for (let round = 0; round < kills; round += 1) {
      const said = await appendUntilKilled(directory, 20 + 7 * (round % 20), round % 5);
      expect(said.length).toBeGreaterThan(0);
      const log = await openAuditLog({ directory });
      await log.close();
      const [seq, hash] = (said.at(-1) ?? '').split(':');
      const found = await verifyAuditLog(directory, { expect: { seq: Number(seq), hash: hash ?? '' } });
      expect(found.status).toBe('ok');
    }
  }, 3_600_000);

  /** Kills the process some milliseconds after so many acknowledgements, in the middle of whatever it does. */
  async function appendUntilKilled(
    directory: string,
    acknowledgements: number,
    milliseconds: number,
  ): Promise<readonly string[]> {
    const child = spawn(process.execPath, ['--conditions=@tradepulse/source', program, directory]);
    let text = '';
    child.stdout.on('data', (chunk: Buffer) => {
      text += chunk.toString();
      if (text.split('\n').length <= acknowledgements) return;
      setTimeout(() => child.kill('SIGKILL'), milliseconds);
    });
    await once(child, 'close');
    return text.split('\n').slice(0, -1);
  }
});
