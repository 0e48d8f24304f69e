#!/usr/bin/env node
// Mutation tests, one folder after another: changes the code of a folder in every way that StrykerJS knows, and counts
// the changes that its tests notice. What nobody notices is named.
// usage: mutate.mjs [--only <folder>[/<file>],...] [--force] [--concurrency <n>]
import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { Stryker } from '@stryker-mutator/core';

const ROOTS = ['packages/measures/src/formulas', 'packages/measures/src/statutory'];
const REPORTS = 'temp/mutation';
const LIMIT = 90;
const NOTICED = new Set(['Killed', 'Timeout']);
const MISSED = new Set(['Survived', 'NoCoverage']);

const options = {
  /** Folders, or files in them: `concentration,fees,series/cagr`. */
  only: { type: 'string' },
  /** Do not reuse what the last run found. */
  force: { type: 'boolean', default: false },
  concurrency: { type: 'string', default: String(Math.max(1, availableParallelism() - 1)) },
};

const folders = ROOTS.flatMap((root) =>
  readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => ({ root, folder: name })),
);

/** A folder is judged by the tests in it: what a test elsewhere happens to notice says little to who works here. */
function runOf({ root, folder }, file) {
  const path = `${root}/${folder}`;
  const fixtures = existsSync(`${path}/fixtures`) ? [`!${path}/fixtures/**`] : [];
  return {
    name: `${basename(root)}/${folder}${file === undefined ? '' : `/${file}`}`,
    mutate:
      file === undefined ? [`${path}/**/*.ts`, `!${path}/**/*.test.ts`, ...fixtures] : [`${path}/${file}.ts`],
    testsIn: path,
  };
}

function plannedRuns({ only }) {
  if (only === undefined) return folders.map((folder) => runOf(folder));
  return only.split(',').map((wanted) => {
    const [name, file] = wanted.split('/');
    const folder = folders.find((each) => each.folder === name);
    if (folder !== undefined) return runOf(folder, file);
    process.stderr.write(`no folder ${name}; there are ${folders.map((each) => each.folder).join(', ')}\n`);
    process.exit(2);
  });
}

async function run({ name, mutate, testsIn }, { force, concurrency }) {
  const directory = join(REPORTS, name);
  const start = performance.now();
  const mutants = await new Stryker({
    mutate,
    // Not by the option `testFiles`: with it StrykerJS would never turn on a change of what runs at load.
    vitest: { configFile: 'vitest.mutation.config.ts', related: false, dir: testsIn },
    force,
    concurrency: Number(concurrency),
    incrementalFile: join(directory, 'incremental.json'),
    reporters: process.stdout.isTTY ? ['html', 'progress'] : ['html'],
    htmlReporter: { fileName: join(directory, 'index.html') },
  }).runMutationTest();
  const missed = mutants.filter(({ status }) => MISSED.has(status));
  writeFileSync(join(directory, 'missed.txt'), missed.map(sentence).join(''));
  const noticed = mutants.filter(({ status }) => NOTICED.has(status)).length;
  return { name, noticed, missed, seconds: (performance.now() - start) / 1000 };
}

function sentence({ fileName, location, status, mutatorName, replacement }) {
  const { line, column } = location.start;
  const place = `${fileName.replace(`${process.cwd()}/`, '')}:${line}:${column}`;
  return `${place} ${status} ${mutatorName}: ${replacement?.replaceAll(/\s+/gu, ' ')}\n`;
}

/** Zero where there was nothing to change: a pattern that fits no code must not pass. */
function score(noticed, missed) {
  return noticed === 0 ? 0 : (100 * noticed) / (noticed + missed);
}

function tableLine({ name, noticed, missed, seconds }) {
  const percent = score(noticed, missed.length);
  const columns = [percent.toFixed(1), noticed, missed.length, seconds.toFixed(0)];
  return `${name.padEnd(26)}${columns.map((each) => String(each).padStart(9)).join('')}${percent < LIMIT ? '  LOW' : ''}\n`;
}

function total(outcomes) {
  return {
    name: 'all',
    noticed: outcomes.reduce((sum, { noticed }) => sum + noticed, 0),
    missed: outcomes.flatMap(({ missed }) => missed),
    seconds: outcomes.reduce((sum, { seconds }) => sum + seconds, 0),
  };
}

const { values } = parseArgs({ options });
const outcomes = [];
for (const planned of plannedRuns(values)) {
  process.stdout.write(`--- ${planned.name}\n`);
  const outcome = await run(planned, values);
  process.stdout.write(outcome.missed.map(sentence).join(''));
  outcomes.push(outcome);
}
const titles = ['score %', 'noticed', 'missed', 'seconds'].map((each) => each.padStart(9)).join('');
process.stdout.write(
  `\n${'folder'.padEnd(26)}${titles}\n${[...outcomes, total(outcomes)].map(tableLine).join('')}`,
);
const low = outcomes.filter(({ noticed, missed }) => score(noticed, missed.length) < LIMIT);
process.exitCode = low.length === 0 ? 0 : 1;
