import { rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import {
  atLeast,
  atMost,
  compared,
  figure,
  median,
  type Figure,
  type Pair,
  type Section,
} from '../measuring/figure.ts';
import { requireSameAnswer, runAlone, runPairs, type SideResult } from '../measuring/side.ts';
import type { BenchOptions } from '../options.ts';
import { writeArchive, type WrittenArchive } from './write-archive.ts';

/** A monthly archive of imports: read alone, loaded with reconciliation, and the reader's memory at four sizes. */
export async function archive(options: BenchOptions, folder: string): Promise<Section> {
  const written = await writeArchive(folder, options.size);
  const reading = await readingFigures(written, folder, options.rounds);
  const loading = await loadingFigures(written, folder, options.rounds);
  const memory = await memoryFigure(written, folder, options.size);
  const packed = `${(written.detailBytes / 1e6).toFixed(1)} MB of detail`;
  return {
    name: 'archive',
    title: 'A monthly archive of imports (generated): 688-byte records, its totals and code tables in a zip',
    about: [
      `${written.rows} rows, ${packed}`,
      'yardstick: read_csv of the unpacked lines, cut by position and cast into a table; the sums of all 44 figures are equal',
      'reconciled: totals by commodity, country, district of entry and of unlading, and of the whole',
    ],
    figures: [...reading, ...loading, memory],
  };
}

const promisedReader = '>= 100 MB/s on one core';

async function readingFigures(
  { zip, folder: unpacked, detailBytes }: WrittenArchive,
  folder: string,
  rounds: number,
): Promise<readonly Figure[]> {
  const packed: SideResult[] = [];
  const plain: SideResult[] = [];
  for (let round = 0; round < rounds; round += 1) {
    packed.push(await runAlone('read-archive', { files: [zip], folder }));
    plain.push(await runAlone('read-folder', { files: [unpacked], folder }));
    requireSameAnswer('archive and folder', packed.at(-1)?.answer ?? [], plain.at(-1)?.answer ?? []);
  }
  const rate = (results: readonly SideResult[], of: (result: SideResult) => number): number =>
    median(results.map((result) => detailBytes / 1e6 / of(result)));
  return [
    figure(
      'reader alone, out of the zip',
      'MB/s',
      rate(packed, ({ seconds }) => seconds),
    ),
    figure(
      'reader alone, out of the zip, per processor second',
      'MB/s',
      rate(packed, ({ cpuSeconds }) => cpuSeconds),
      atLeast(100, promisedReader),
    ),
    figure(
      'reader alone, unpacked',
      'MB/s',
      rate(plain, ({ seconds }) => seconds),
    ),
    figure(
      'reader alone, unpacked, per processor second',
      'MB/s',
      rate(plain, ({ cpuSeconds }) => cpuSeconds),
      atLeast(100, promisedReader),
    ),
  ];
}

async function loadingFigures(
  { zip, detail, detailBytes }: WrittenArchive,
  folder: string,
  rounds: number,
): Promise<readonly Figure[]> {
  const inputs = { ours: { files: [zip], folder }, yardstick: { files: [detail], folder } };
  const pairs = await runPairs('load-archive', 'substr-archive', inputs, rounds);
  const each = (of: (result: SideResult) => number): readonly Pair[] =>
    pairs.map(({ ours, yardstick }) => ({ ours: of(ours), yardstick: of(yardstick) }));
  return [
    compared(
      'load, reconciled',
      'rows/s',
      each(({ rows, seconds }) => rows / seconds),
    ),
    compared(
      'load, reconciled',
      'MB/s',
      each(({ seconds }) => detailBytes / 1e6 / seconds),
    ),
    compared(
      'load, processor time',
      's',
      each(({ cpuSeconds }) => cpuSeconds),
    ),
    compared(
      'load, peak memory',
      'MiB',
      each(({ peakMiB }) => peakMiB),
    ),
  ];
}

/** Here the yardstick is the reader itself on the smaller archive. */
async function memoryFigure({ zip }: WrittenArchive, folder: string, size: number): Promise<Figure> {
  const large = await writeArchive(folder, 4 * size);
  const small = await runAlone('read-archive', { files: [zip], folder });
  const big = await runAlone('read-archive', { files: [large.zip], folder });
  await rm(dirname(large.folder), { recursive: true });
  const ratio = big.peakMiB / small.peakMiB;
  return {
    name: 'reader, peak memory at four times the size (beside: at the size)',
    unit: 'MiB',
    value: big.peakMiB,
    yardstick: small.peakMiB,
    ratio: { median: ratio, least: ratio, most: ratio, pairs: 1 },
    promise: atMost(1.15, 'memory flat (<= 1.15 x)')(ratio),
  };
}
