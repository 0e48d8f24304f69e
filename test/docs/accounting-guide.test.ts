// The guide to accounting and retention, run as one program from its first line, in an empty folder.

import { spawnSync } from 'node:child_process';
import { mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { typescriptFragments } from './typescript-fragments.ts';

const root = join(import.meta.dirname, '..', '..');

/** What the guide takes for granted. */
const given = `import { memoryAuditSink, routeSubjectLookup, vaultKeys } from '@tradepulse/privacy';
import { grantedPerson } from '@tradepulse/privacy/testing';
const key = (from: number): Uint8Array => Uint8Array.from({ length: 32 }, (_, at) => from + at);
const keys = vaultKeys({ encryption: { '2026-11': key(32) }, current: '2026-11', token: key(0) });
const audit = memoryAuditSink();
const principal = grantedPerson({ project: 'records', roles: ['ADMIN', 'MASTER_ADMIN', 'SECURITY_ADMIN'] });
`;

let home = '';
let output: readonly string[] = [];

beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'accounting-guide-'));
  const code = typescriptFragments(join(root, 'docs/guides/accounting-and-retention.md'));
  await writeFile(join(home, 'guide.ts'), [given, ...code.map((fragment) => fragment.code)].join('\n'));
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

describe('the guide to accounting and retention', () => {
  it('does what it says, step by step', () => {
    expect(output).toEqual([
      'REFERRED ACE_BUSINESS_OFFICE_REFERRAL',
      'DISCLOSED 1',
      'REGISTERED',
      '0 true',
      '0 true',
      // Nothing has another key than the current one, and no extract has brought the importer.
      '0 2026-11 false',
      "DHS/CBP-001 DHS Chief Freedom of Information Act Officer, or CBP's FOIA Officer 2",
    ]);
  });
});
