#!/usr/bin/env node
// Packs each package as it would be published and checks the tarball with publint and are-the-types-wrong.
// Reads what `build` wrote.
import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { packageFolders, root } from './public-entries.mjs';

const destination = join(root, 'temp/packed');

function run(command, args, cwd) {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd, encoding: 'utf8', shell: false });
  return { passed: status === 0, output: `${stdout ?? ''}${stderr ?? ''}` };
}

function pack(folder) {
  const tarball = join(destination, `${basename(folder)}.tgz`);
  const { passed, output } = run('pnpm', ['pack', '--out', tarball], folder);
  if (!passed) throw new Error(`${folder} could not be packed:\n${output}`);
  return tarball;
}

function check(folder) {
  const tarball = pack(folder);
  const checks = {
    publint: run('publint', ['run', tarball, '--strict'], root),
    attw: run('attw', [tarball, '--profile', 'esm-only', '--format', 'ascii'], root),
  };
  return Object.entries(checks).map(([tool, { passed, output }]) => {
    process.stdout.write(`${passed ? 'ok  ' : 'FAIL'} ${basename(folder)}: ${tool}\n`);
    if (!passed) process.stdout.write(`${output}\n`);
    return passed;
  });
}

rmSync(destination, { recursive: true, force: true });
mkdirSync(destination, { recursive: true });
process.exitCode = packageFolders.flatMap(check).includes(false) ? 1 : 0;
