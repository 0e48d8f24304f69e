import { execFile } from 'node:child_process';
import { copyFile, mkdtemp, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cleanTree, writeTree, type Tree } from './fixture-tree.ts';
import { plants } from './plants.ts';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
const require = createRequire(import.meta.url);
const run = promisify(execFile);

interface Violation {
  readonly rule: { readonly name: string };
  readonly from: string;
}

const folders: string[] = [];

/** Cruises a small copy of the workspace with the workspace's own rules. */
async function violationsOf(tree: Tree): Promise<string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'boundaries-'));
  folders.push(folder);
  await writeTree(folder, tree);
  for (const file of ['.dependency-cruiser.cjs', 'tsconfig.base.json']) {
    await copyFile(join(root, file), join(folder, file));
  }
  const cli = join(root, 'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs');
  const args = [
    '--config',
    '.dependency-cruiser.cjs',
    '--output-type',
    'json',
    'packages',
    'test',
    'examples',
  ];
  const output = await run(process.execPath, [cli, ...args], { cwd: folder, maxBuffer: 1 << 26 }).then(
    (done) => done.stdout,
    // The exit code is the number of violations; the report is on stdout all the same.
    (failed: { stdout: string; stderr: string }) => failed.stdout || expect.fail(failed.stderr),
  );
  const report = JSON.parse(output) as { summary: { violations: Violation[] } };
  return report.summary.violations.map(({ rule, from }) => `${rule.name}: ${from}`);
}

afterAll(async () => {
  await Promise.all(folders.map((folder) => rm(folder, { recursive: true, force: true })));
});

describe('the rules on imports', () => {
  const { forbidden } = require(join(root, '.dependency-cruiser.cjs')) as { forbidden: { name: string }[] };
  let planted: readonly string[] = [];

  beforeAll(async () => {
    const violations = plants.map(({ files }) => files);
    planted = await violationsOf(Object.assign({}, cleanTree, ...violations) as Tree);
  });

  it('let a tree through that keeps them', async () => {
    expect(await violationsOf(cleanTree)).toEqual([]);
  });

  it.each(forbidden.map(({ name }) => name))('%s has a planted violation', (name) => {
    expect(plants.map(({ rule }) => rule)).toContain(name);
  });

  it.each(plants)('$rule finds: $because', ({ rule, files }) => {
    const [from] = Object.keys(files);
    expect(planted).toContain(`${rule}: ${from}`);
  });
});
