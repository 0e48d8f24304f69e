import { atLeast, compared, type Pair, type Section } from '../measuring/figure.ts';
import { runPairs, type SideResult } from '../measuring/side.ts';
import type { BenchOptions } from '../options.ts';
import { pullFiles, smallPull, unpackedBytes } from './pull-files.ts';

/** Load throughput: every U.S. import of 2024 from compressed CSV. */
export async function pull(options: BenchOptions, folder: string): Promise<Section> {
  const files = options.smoke ? await smallPull(folder, 2_000) : await pullFiles();
  const megabytes = (await unpackedBytes(files)) / 1e6;
  const input = { files, folder };
  const pairs = await runPairs('load-pull', 'read-pull', { ours: input, yardstick: input }, options.rounds);
  const each = (of: (result: SideResult) => number): readonly Pair[] =>
    pairs.map(({ ours, yardstick }) => ({ ours: of(ours), yardstick: of(yardstick) }));
  const rows = pairs[0]?.ours.rows ?? 0;
  return {
    name: 'pull',
    title: 'Compressed CSV into the warehouse: validated, duplicates looked for, one transaction',
    about: [
      `${rows} rows of ${files.length} file(s), ${megabytes.toFixed(1)} MB unpacked`,
      'yardstick: read_csv of the same files into a table; rows and sums of all figures are equal',
    ],
    figures: [
      compared(
        'throughput',
        'rows/s',
        each(({ rows, seconds }) => rows / seconds),
        atLeast(0.5, '>= 0.5 x read_csv into a table'),
      ),
      compared(
        'throughput',
        'MB/s',
        each(({ seconds }) => megabytes / seconds),
      ),
      compared(
        'processor time',
        's',
        each(({ cpuSeconds }) => cpuSeconds),
      ),
      compared(
        'peak memory',
        'MiB',
        each(({ peakMiB }) => peakMiB),
      ),
    ],
  };
}
