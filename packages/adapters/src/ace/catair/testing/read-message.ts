import { collect } from '../../../testing/collect.ts';
import type { CatairProblem } from '../catair-problem.ts';
import type { CatairRecord } from '../catair-record.ts';
import { readCatair, type CatairOptions } from '../read-catair.ts';
import { memoryFile } from './memory-file.ts';

/** A message of made-up records: a batch of one block, sent on 2 January 2026. */
export function message(application: string, ...records: readonly string[]): readonly string[] {
  return [
    `AX123ABCSECRET010226     ${application}`,
    `B  4103ABC${application}`,
    ...records,
    `Y  4103ABC${application}`,
    'ZX123ABC      010226',
  ];
}

/** A summary's first records, made up. */
export const someRecords: readonly string[] = ['10AABC  00000018 4103', '1112-3456789'];

/** The records that a text holds, in pieces of a size. */
export async function read(
  text: string,
  options: CatairOptions = {},
  piece?: number,
): Promise<readonly CatairRecord[]> {
  const batches = await collect(readCatair(memoryFile(text, piece), options));
  return batches.flatMap(({ records }) => records);
}

/** What is wrong with the envelopes of a text: code, severity, line. */
export async function problemsOf(text: string): Promise<readonly string[]> {
  const problems: CatairProblem[] = [];
  await read(text, { onProblem: (problem) => problems.push(problem) });
  return problems.map(({ code, severity, line }) => `${code} ${severity} ${line}`);
}

/** Values that are not blank, sealed ones as the class that they are sealed under. */
export function shown(record: CatairRecord | undefined): Readonly<Record<string, unknown>> {
  const values = Object.entries(record?.values() ?? {}).filter(([, value]) => value !== null);
  return Object.fromEntries(
    values.map(([name, value]) => [name, typeof value === 'object' ? String(value) : value]),
  );
}
