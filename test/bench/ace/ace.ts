import { rm } from 'node:fs/promises';
import {
  atLeast,
  compared,
  figure,
  median,
  type Figure,
  type Pair,
  type Section,
} from '../measuring/figure.ts';
import { requireSameAnswer, runAlone, runPairs, type SideResult } from '../measuring/side.ts';
import type { BenchOptions } from '../options.ts';
import { vaultFigures } from './vault.ts';
import { total, writeExtract, type WrittenExtract } from './write-extract.ts';

/** The sides of one comparison, and how much they read. */
interface Comparison {
  readonly name: string;
  readonly ours: string;
  readonly yardstick: string;
  readonly reader: string;
  readonly bytes: number;
}

const promisedLoad = atLeast(0.5, '>= 0.5 x read_csv into a table');

/** An extract of ACE into the warehouse, its reader alone, and the surrogate keys of its identities. */
export async function ace(options: BenchOptions, folder: string): Promise<Section> {
  const extract = await writeExtract(folder, options.size);
  const lineFiles = extract.files.filter(({ subject }) => subject === 'entry_line');
  const comparisons: readonly Comparison[] = [
    {
      name: 'month',
      ours: 'load-extract',
      yardstick: 'read-csv',
      reader: 'read-extract',
      bytes: extract.bytes,
    },
    {
      name: 'lines of entries alone',
      ours: 'load-lines',
      yardstick: 'read-csv-of-lines',
      reader: 'read-lines',
      bytes: total(lineFiles, 'bytes'),
    },
  ];
  const figures: Figure[] = [];
  for (const comparison of comparisons) {
    figures.push(...(await loadFigures(comparison, extract, folder, options.rounds)));
    figures.push(...(await readFigures(comparison, extract, folder, options.rounds)));
  }
  figures.push(...(await vaultFigures(options, folder)));
  await rm(extract.folder, { recursive: true });
  const size = `${extract.rows} rows of ${extract.files.length} files, ${(extract.bytes / 1e6).toFixed(0)} MB`;
  return {
    name: 'ace',
    title:
      'An extract of ACE into the warehouse: hashed, decoded, sealed, held to every rule, one transaction',
    about: [
      `${size}, of them ${(total(lineFiles, 'bytes') / 1e6).toFixed(0)} MB lines of entries`,
      'yardstick: read_csv of the same files into tables of the same types, identities as text, nothing checked',
      'rows and the sums of all amounts are equal',
    ],
    figures,
  };
}

async function loadFigures(
  { name, ours, yardstick, bytes }: Comparison,
  extract: WrittenExtract,
  folder: string,
  rounds: number,
): Promise<readonly Figure[]> {
  const input = { files: [extract.folder], folder };
  const pairs = await runPairs(ours, yardstick, { ours: input, yardstick: input }, rounds);
  const each = (of: (result: SideResult) => number): readonly Pair[] =>
    pairs.map((pair) => ({ ours: of(pair.ours), yardstick: of(pair.yardstick) }));
  return [
    compared(
      `${name}: load`,
      'MB/s',
      each(({ seconds }) => bytes / 1e6 / seconds),
      promisedLoad,
    ),
    compared(
      `${name}: load`,
      'rows/s',
      each(({ rows, seconds }) => rows / seconds),
    ),
    compared(
      `${name}: load, processor time`,
      's',
      each(({ cpuSeconds }) => cpuSeconds),
    ),
    compared(
      `${name}: load, peak memory`,
      'MiB',
      each(({ peakMiB }) => peakMiB),
    ),
  ];
}

async function readFigures(
  { name, reader, bytes }: Comparison,
  extract: WrittenExtract,
  folder: string,
  rounds: number,
): Promise<readonly Figure[]> {
  const results: SideResult[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const result = await runAlone(reader, { files: [extract.folder], folder });
    requireSameAnswer(`${reader} of clean records`, result.answer, [String(result.rows), '0']);
    results.push(result);
  }
  const rate = (of: (result: SideResult) => number): number =>
    median(results.map((result) => bytes / 1e6 / of(result)));
  return [
    figure(
      `${name}: reader alone`,
      'MB/s',
      rate(({ seconds }) => seconds),
    ),
    figure(
      `${name}: reader alone, per processor second`,
      'MB/s',
      rate(({ cpuSeconds }) => cpuSeconds),
    ),
  ];
}
