// The guide to administration, run as one program from its first line in an empty folder.

import { verifyAuditLog } from '@tradepulse/privacy';
import { spawnSync } from 'node:child_process';
import { mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { typescriptFragments } from './typescript-fragments.ts';

const root = join(import.meta.dirname, '..', '..');
let home = '';
let output: readonly string[] = [];

beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'administration-guide-'));
  const code = typescriptFragments(join(root, 'docs/guides/administration.md')).map((one) => one.code);
  await writeFile(join(home, 'guide.ts'), [...code, 'await audit.close();'].join('\n'));
  await writeFile(join(home, 'package.json'), '{ "type": "module" }');
  await symlink(join(root, 'test/node_modules'), join(home, 'node_modules'));
  const { stdout, stderr } = spawnSync(process.execPath, ['--conditions=@tradepulse/source', 'guide.ts'], {
    cwd: home,
    encoding: 'utf8',
  });
  expect(stderr).toBe('');
  output = stdout.trim().split('\n');
});
afterAll(() => rm(home, { recursive: true, force: true }));

describe('the guide to administration', () => {
  it('grants access, with nothing missing', () => {
    expect(output[0]).toBe('GRANTED []');
  });

  it('R-07 suspends access with the project, and resumes it', () => {
    expect(output).toHaveLength(4);
    expect(output[2]).toBe('access is denied: NO_PROJECT_ASSIGNED, PROJECT_NOT_ASSIGNED');
    // Let through by the guard both times, and refused for data that nobody loaded.
    expect(output[1]).not.toContain('access is denied');
    expect(output[3]).toBe(output[1]);
  });

  it('leaves a log that verifies', async () => {
    expect(await verifyAuditLog(join(home, 'audit'))).toMatchObject({ status: 'ok' });
  });
});
