import { stat } from 'node:fs/promises';
import { atLeast, atMost, compared, figure, median, type Section } from '../measuring/figure.ts';
import { requireSameAnswer, runAlone, type SideResult } from '../measuring/side.ts';
import type { BenchOptions } from '../options.ts';
import { writeMessages, type WrittenMessages } from './write-messages.ts';

/** Messages of entry summaries in records of 80 columns: every field of every record decoded. */
export async function catair(options: BenchOptions, folder: string): Promise<Section> {
  const written = await writeMessages(folder, options.size);
  const { size } = await stat(written.file);
  const results: SideResult[] = [];
  for (let round = 0; round < options.rounds; round += 1) results.push(await read(written, folder));
  const large = await writeMessages(folder, 4 * options.size);
  const memory = { ours: (await read(large, folder)).peakMiB, yardstick: median(results.map(peak)) };
  const rate = (of: (result: SideResult) => number): number =>
    median(results.map((result) => size / 1e6 / of(result)));
  return {
    name: 'catair',
    title: 'Messages of entry summaries (generated): records of 80 columns, every field decoded',
    about: [
      `${written.records} records, ${(size / 1e6).toFixed(1)} MB; records and the sum of all duties are as written`,
    ],
    figures: [
      figure(
        'decoded',
        'MB/s',
        rate(({ seconds }) => seconds),
      ),
      figure(
        'decoded, per processor second',
        'MB/s',
        rate(({ cpuSeconds }) => cpuSeconds),
        atLeast(100, '>= 100 MB/s on one core'),
      ),
      compared(
        'peak memory at four times the size (beside: at the size)',
        'MiB',
        [memory],
        atMost(1.15, 'memory flat (<= 1.15 x)'),
      ),
    ],
  };
}

const peak = ({ peakMiB }: SideResult): number => peakMiB;

async function read({ file, records, dutyCents }: WrittenMessages, folder: string): Promise<SideResult> {
  const result = await runAlone('read-messages', { files: [file], folder });
  requireSameAnswer('messages', result.answer, [String(records), String(dutyCents)]);
  return result;
}
