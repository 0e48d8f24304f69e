import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { atMost, compared, type Figure, type Section } from '../measuring/figure.ts';
import { requireSameAnswer, runAlone, type SideResult } from '../measuring/side.ts';
import type { BenchOptions } from '../options.ts';
import { ENGINE_MEMORY } from './ace-sides.ts';
import { writeExtract } from './write-extract.ts';

const MEGABYTE = 1_000_000;

/** What an extract of one size took. */
interface Peak {
  readonly megabytes: number;
  readonly reader: SideResult;
  readonly load: SideResult;
  readonly plain: SideResult;
}

/** The highest resident size of reader and load, at one size after the other, each beside the smallest. */
export async function aceMemory({ smoke, size }: BenchOptions, folder: string): Promise<Section> {
  const sizes = smoke ? [1, 2].map((each) => each * MEGABYTE) : sizesUpTo(Math.max(size, 100 * MEGABYTE));
  const peaks: Peak[] = [];
  for (const each of sizes) peaks.push(await peakOf(each, folder));
  const [smallest] = peaks;
  if (smallest === undefined) throw new RangeError('no size to measure');
  return {
    name: 'ace-memory',
    title:
      'Memory of the path from an extract of ACE into the warehouse; beside it the same at the smallest size',
    about: [
      `the engine may use ${ENGINE_MEMORY}, on both sides`,
      ...peaks.map(
        ({ megabytes, load }) => `${megabytes.toFixed(0)} MB: loaded in ${load.seconds.toFixed(0)} s`,
      ),
    ],
    figures: peaks.slice(1).flatMap((peak) => besideSmallest(peak, smallest)),
  };
}

/** 10 MB and ten times as much, until the largest is reached. */
function sizesUpTo(largest: number): readonly number[] {
  const sizes = [10 * MEGABYTE];
  while ((sizes.at(-1) ?? largest) < largest) sizes.push(Math.min((sizes.at(-1) ?? 0) * 10, largest));
  return sizes;
}

async function peakOf(bytes: number, folder: string): Promise<Peak> {
  const extract = await writeExtract(join(folder, 'memory'), bytes);
  const input = { files: [extract.folder], folder };
  const reader = await runAlone('read-extract', input);
  const load = await runAlone('load-in-little-memory', input);
  const plain = await runAlone('read-csv-in-little-memory', input);
  requireSameAnswer('load and read_csv', load.answer, plain.answer);
  await rm(extract.folder, { recursive: true });
  return { megabytes: extract.bytes / MEGABYTE, reader, load, plain };
}

const flat = atMost(1.25, 'memory flat (<= 1.25 x)');

function besideSmallest({ megabytes, ...peak }: Peak, smallest: Peak): readonly Figure[] {
  const at = (what: 'reader' | 'load' | 'plain', name: string, promise: typeof flat | null): Figure =>
    compared(
      `${name}, peak memory at ${megabytes.toFixed(0)} MB`,
      'MiB',
      [{ ours: peak[what].peakMiB, yardstick: smallest[what].peakMiB }],
      promise,
    );
  return [
    at('reader', 'reader', flat),
    at('load', 'load', flat),
    at('plain', 'read_csv of plain DuckDB', null),
  ];
}
