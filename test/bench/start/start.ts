import { join } from 'node:path';
import {
  atMost,
  compared,
  figure,
  median,
  valued,
  type Figure,
  type Pair,
  type Section,
} from '../measuring/figure.ts';
import { outputOf } from '../measuring/side.ts';
import type { BenchOptions } from '../options.ts';
import { buildPackages } from './built-packages.ts';

const measuresBar = atMost(40, '< 40 ms');
const prepareBar = atMost(150, '< 150 ms without the engine');

/** Looks up and collects the inputs of every measure of the catalogue, as a first request would. */
const prepare = `
const { catalogue, requirementsOf, resolveQuestion } = await import('@tradepulse/measures');
requirementsOf(resolveQuestion({ measures: [...catalogue], by: ['country'], period: { calendarYear: 2024 }, compare: 'year_before' }));`;

const sources = join(import.meta.dirname, '..', '..');
const fromSources = ['--conditions=@tradepulse/source'];

/** Import times, each in fresh processes: the packages as users install them, and the sources as tests run them. */
export async function start(options: BenchOptions, folder: string): Promise<Section> {
  const installed = await buildPackages(folder);
  const rounds = options.smoke ? 1 : 5 * options.rounds;
  const times = (code: string): Promise<readonly Pair[]> => besideDuckDb(code, installed, rounds);
  const sourceTime = async (name: string): Promise<Figure> =>
    figure(
      `import ${name}, from TypeScript sources`,
      'ms',
      await importTime(importOf(name), sources, fromSources, Math.ceil(rounds / 3)),
    );
  return {
    name: 'start',
    title: 'Importing, in fresh processes',
    about: [`${rounds} processes each; yardstick: importing @duckdb/node-api`],
    figures: [
      valued(
        compared('import @tradepulse/measures', 'ms', await times(importOf('@tradepulse/measures'))),
        measuresBar,
      ),
      compared('import @tradepulse/core', 'ms', await times(importOf('@tradepulse/core'))),
      compared('import @tradepulse/adapters', 'ms', await times(importOf('@tradepulse/adapters'))),
      valued(
        compared('import measures and prepare the whole catalogue', 'ms', await times(prepare)),
        prepareBar,
      ),
      valued(
        compared('the same with core', 'ms', await times(importOf('@tradepulse/core') + prepare)),
        prepareBar,
      ),
      await sourceTime('@tradepulse/measures'),
      await sourceTime('@tradepulse/core'),
    ],
  };
}

function importOf(name: string): string {
  return `await import('${name}');`;
}

async function besideDuckDb(code: string, cwd: string, rounds: number): Promise<readonly Pair[]> {
  const pairs: Pair[] = [];
  const duckdb = importOf('@duckdb/node-api');
  for (let round = 0; round < rounds; round += 1) {
    const before = round % 2 === 0 ? await importTime(code, cwd, [], 1) : null;
    const yardstick = await importTime(duckdb, cwd, [], 1);
    pairs.push({ ours: before ?? (await importTime(code, cwd, [], 1)), yardstick });
  }
  return pairs;
}

async function importTime(
  code: string,
  cwd: string,
  flags: readonly string[],
  rounds: number,
): Promise<number> {
  const program = `const started = performance.now(); ${code} console.log(performance.now() - started);`;
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    times.push(Number(await outputOf([...flags, '--input-type=module', '-e', program], cwd)));
  }
  return median(times);
}
