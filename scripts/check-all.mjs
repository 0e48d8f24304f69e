#!/usr/bin/env node
// Runs every gate, one after another, and says at the end which of them stand.
// `--report <file>` writes the outcome as JSON for scripts/ci-summary.mjs.
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { parseArgs } from 'node:util';

/** Workspace scripts, the quick ones first; the later ones read what `build` wrote. */
const gates = [
  ['format:check', 'every file is formatted'],
  ['check:types', 'sources, tests and examples compile'],
  ['lint', 'no finding of the type-aware linter'],
  ['check:boundaries', 'imports go where they may'],
  ['check:unused', 'no unused file, export or dependency'],
  ['build', 'the packages build'],
  ['check:api', 'the public surface equals the committed API reports'],
  ['check:package', 'the packed packages resolve as they should'],
  ['check:docs', 'generated pages are up to date'],
  ['docs:api', 'the API reference builds without a warning'],
];

function runGate([name, promise]) {
  process.stdout.write(`\n--- ${name}: ${promise}\n`);
  const start = performance.now();
  const { status } = spawnSync('pnpm', ['run', '--silent', name], { stdio: 'inherit', shell: true });
  return { name, promise, passed: status === 0, seconds: (performance.now() - start) / 1000 };
}

function line({ name, promise, passed, seconds }) {
  return `${passed ? 'ok  ' : 'FAIL'} ${name.padEnd(18)}${seconds.toFixed(1).padStart(6)} s  ${promise}`;
}

const { report } = parseArgs({ options: { report: { type: 'string' } } }).values;
const outcomes = gates.map(runGate);
const failed = outcomes.filter(({ passed }) => !passed);

if (report !== undefined) {
  mkdirSync(dirname(report), { recursive: true });
  writeFileSync(report, JSON.stringify({ gates: outcomes }));
}
process.stdout.write(`\nGates\n${outcomes.map(line).join('\n')}\n`);
process.stdout.write(`\n${outcomes.length - failed.length} of ${outcomes.length} gates stand\n`);
process.exit(failed.length === 0 ? 0 : 1);
