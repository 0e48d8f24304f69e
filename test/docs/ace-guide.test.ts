// The guide to ACE extracts, run as one program from its first line: in an empty folder with keys, a delivery that is
// spoiled in known places, and one of which a byte was changed on the way.

import { generateExtract, type GenerationLedger } from '@tradepulse/ace-generator';
import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { typescriptFragments } from './typescript-fragments.ts';

const root = join(import.meta.dirname, '..', '..');
const sections = ['Keys of the vault', 'Load', 'Read the receipt', 'Modules', 'When an extract is refused'];

let home = '';
let ledger: GenerationLedger;
let output: readonly string[] = [];

beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'ace-guide-'));
  await prepare();
  const { stdout, stderr } = spawnSync(process.execPath, ['--conditions=@tradepulse/source', 'guide.ts'], {
    cwd: home,
    encoding: 'utf8',
  });
  expect(stderr).toBe('');
  output = stdout.trim().split('\n');
});
afterAll(() => rm(home, { recursive: true, force: true }));

async function prepare(): Promise<void> {
  await mkdir(join(home, 'secrets'));
  for (const name of ['vault-2026-11', 'vault-token']) {
    await writeFile(join(home, 'secrets', name), randomBytes(32));
  }
  // One defect of each kind is more than a hundred: the load allows one in a hundred of the records.
  ledger = await generateExtract({
    seed: 11,
    lines: 8000,
    months: ['2024-06', '2024-06'],
    folder: join(home, 'inbox/2024-06'),
    dirty: { rate: 0 },
  });
  const july = join(home, 'inbox/2024-07');
  await generateExtract({ seed: 12, lines: 100, months: ['2024-07', '2024-07'], folder: july });
  await changeByte(join(july, 'entry_summary.csv'));
  const fragments = typescriptFragments(join(root, 'docs/guides/ace.md'));
  const code = sections.flatMap((section) => fragments.filter((fragment) => fragment.section === section));
  await writeFile(join(home, 'guide.ts'), code.map((fragment) => fragment.code).join('\n'));
  await writeFile(join(home, 'package.json'), '{ "type": "module" }');
  await symlink(join(root, 'test/node_modules'), join(home, 'node_modules'));
}

async function changeByte(file: string): Promise<void> {
  const content = await readFile(file);
  const last = content.length - 2;
  content[last] = (content[last] ?? 0) ^ 1;
  await writeFile(file, content);
}

describe('the guide to ACE extracts', () => {
  it('loads the delivery', () => {
    const [{ extractId } = { extractId: '' }] = ledger.extracts;
    expect(output[0]).toMatch(new RegExp(`^loaded ${extractId} \\d{4}-\\d{2}-\\d{2}$`));
  });

  it('says of each subject that what was read was loaded or set aside', () => {
    const counts = output
      .filter((line) => /^[a-z_0-9]+ \d+ \d+ \d+/.test(line))
      .map((line) => line.split(' ').slice(1, 4).map(Number));
    expect(counts.length).toBeGreaterThan(80);
    for (const [read = 0, loaded = 0, aside = 0] of counts) expect(read).toBe(loaded + aside);
    expect(counts.some(([, , aside = 0]) => aside > 0)).toBe(true);
  });

  it('names rows that were set aside by the places where they were spoiled', () => {
    const planted = ledger.defects.map(
      ({ file, line, column, rule }) => `set aside ${file}:${line} ${column ?? ''} ${rule}`,
    );
    const named = output.filter((line) => line.startsWith('set aside'));
    expect(named.length).toBeGreaterThan(50);
    expect(named.filter((line) => !planted.includes(line))).toEqual([]);
  });

  it('says how recent the modules are that the delivery feeds', () => {
    const day = output[0]?.split(' ').at(-1);
    // The modules and how often each is brought up to date: DHS/CBP/PIA-036, Overview, modules 1 to 7.
    expect(
      output.filter((line) => line.includes(` ${day} `)).map((line) => line.split(` ${day} `)[0]),
    ).toEqual([
      'ACE_VADM feed',
      'ADD_WH monthly',
      'CEE quarterly',
      'TEXTILE monthly',
      'ADDRM feed',
      'ITED daily',
      'OFAFI on_query',
    ]);
  });

  it('refuses the delivery of which a byte was changed', () => {
    expect(output.at(-1)).toContain('FILE_HASH ');
  });
});
