#!/usr/bin/env node
// Runs one workspace script with the pinned pnpm and the pinned Node, installing what is missing.
// It must itself run on any Node >= 20 with only npm beside it, so it uses nothing but node:*.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const PNPM = 'pnpm@12.21.0';

function pnpm(args) {
  const result = spawnSync('npx', ['--yes', PNPM, ...args], {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (result.status !== 0) process.exit(result.status ?? 1);
}

/** pnpm copies the lockfile it installed from; when both agree there is nothing to install. */
function installed() {
  const current = join(root, 'node_modules/.pnpm/lock.yaml');
  const wanted = join(root, 'pnpm-lock.yaml');
  if (!existsSync(current) || !existsSync(join(root, 'node_modules/.modules.yaml'))) return false;
  return readFileSync(current, 'utf8') === readFileSync(wanted, 'utf8') && statSync(current).size > 0;
}

const [script, ...rest] = process.argv.slice(2);
if (script === undefined) {
  process.stderr.write('usage: node scripts/run.mjs <workspace script> [arguments]\n');
  process.exit(2);
}
if (!installed()) pnpm(['install', '--frozen-lockfile', '--prefer-offline']);
pnpm(['run', script, ...rest]);
