import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { aceMemory } from './ace/ace-memory.ts';
import { ace } from './ace/ace.ts';
import { archive } from './archive/archive.ts';
import { audit } from './audit/audit.ts';
import { catair } from './catair/catair.ts';
import { disclosure } from './disclosure/disclosure.ts';
import type { Section } from './measuring/figure.ts';
import type { BenchOptions } from './options.ts';
import { print, printSection } from './print.ts';
import { pull } from './pull/pull.ts';
import { planning } from './queries/planning.ts';
import { queries } from './queries/queries.ts';
import { start } from './start/start.ts';
import { transactions } from './transactions/transactions.ts';

type Measure = (options: BenchOptions, folder: string) => Promise<Section>;

const sections: Readonly<Record<string, Measure>> = {
  pull,
  archive,
  ace,
  'ace-memory': aceMemory,
  catair,
  audit,
  disclosure,
  transactions,
  queries,
  planning,
  start,
};

/**
 * Runs the sections that are asked for, prints their figures and writes them as JSON.
 *
 * @throws RangeError - for a section that there is not
 */
export async function runBench(options: BenchOptions): Promise<void> {
  const names = options.only.length === 0 ? Object.keys(sections) : options.only;
  const folder = await mkdtemp(join(tmpdir(), 'tradepulse-bench-'));
  const started = performance.now();
  const done: Section[] = [];
  try {
    for (const name of names) {
      const measure = sections[name];
      if (measure === undefined)
        throw new RangeError(`--only takes one of ${Object.keys(sections).join(', ')}`);
      const measured = await measure(options, folder);
      const section = options.smoke ? withoutPromises(measured) : measured;
      printSection(section);
      done.push(section);
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
  const seconds = (performance.now() - started) / 1000;
  print(`\n${seconds.toFixed(0)} s in all`);
  if (options.json !== null)
    await writeFile(options.json, JSON.stringify(resultOf(options, done, seconds), null, 2));
}

/** Tiny sizes say nothing about promises. */
function withoutPromises(section: Section): Section {
  return { ...section, figures: section.figures.map((each) => ({ ...each, promise: null })) };
}

function resultOf({ smoke, rounds, size }: BenchOptions, done: readonly Section[], seconds: number) {
  const machine = { node: process.version, platform: process.platform, processors: cpus().length };
  return { at: new Date().toISOString(), machine, smoke, rounds, size, seconds, sections: done };
}
