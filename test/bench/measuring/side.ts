import { spawn } from 'node:child_process';
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { SideInput } from '../options.ts';

/** What one side did, alone in its process. */
export interface SideResult extends Effort {
  /** What it would answer: both sides must say the same. */
  readonly answer: readonly string[];
}

/** What a piece of work took. */
export interface Effort {
  readonly rows: number;
  readonly seconds: number;
  /** Processor seconds of all threads. */
  readonly cpuSeconds: number;
  /** Highest resident size of the process until the work was done. */
  readonly peakMiB: number;
}

/** Runs a piece of work that says how many rows it took. */
export async function effortOf(work: () => Promise<number>): Promise<Effort> {
  const cpu = process.cpuUsage();
  const started = performance.now();
  const rows = await work();
  const seconds = (performance.now() - started) / 1000;
  const { user, system } = process.cpuUsage(cpu);
  return { rows, seconds, cpuSeconds: (user + system) / 1e6, peakMiB: process.resourceUsage().maxRSS / 1024 };
}

const runFile = join(import.meta.dirname, '..', 'run.ts');

/** Runs a side in a process and a folder of its own; the folder is gone afterwards. */
export async function runAlone(name: string, input: SideInput): Promise<SideResult> {
  const folder = join(input.folder, name);
  await mkdir(folder, { recursive: true });
  try {
    const side = JSON.stringify({ name, input: { files: input.files, folder } });
    return JSON.parse(await outputOf([...process.execArgv, runFile, '--side', side])) as SideResult;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Runs Node and gives what it printed. */
export function outputOf(args: readonly string[], cwd?: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { cwd, stdio: ['ignore', 'pipe', 'inherit'] });
    const printed: Buffer[] = [];
    child.stdout.on('data', (data: Buffer) => printed.push(data));
    child.once('error', reject);
    child.once('close', (code) => {
      if (code === 0) resolve(Buffer.concat(printed).toString('utf8'));
      else reject(new Error(`a side ended with exit status ${code}`));
    });
  });
}

/** A pair of sides, one after the other; which comes first alternates from round to round. */
export interface SidePair {
  readonly ours: SideResult;
  readonly yardstick: SideResult;
}

/**
 * Runs two sides in turns. Their answers are compared before any time is used.
 *
 * @throws Error - when the answers differ
 */
export async function runPairs(
  ours: string,
  yardstick: string,
  inputs: { readonly ours: SideInput; readonly yardstick: SideInput },
  rounds: number,
): Promise<readonly SidePair[]> {
  const pairs: SidePair[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const first = round % 2 === 0 ? await runAlone(ours, inputs.ours) : null;
    const other = await runAlone(yardstick, inputs.yardstick);
    const pair = { ours: first ?? (await runAlone(ours, inputs.ours)), yardstick: other };
    requireSameAnswer(`${ours} and ${yardstick}`, pair.ours.answer, pair.yardstick.answer);
    pairs.push(pair);
  }
  return pairs;
}

/**
 * @throws Error - naming the first difference
 */
export function requireSameAnswer(name: string, ours: readonly string[], other: readonly string[]): void {
  const at = ours.findIndex((text, index) => text !== other[index]);
  if (ours.length === other.length && at === -1) return;
  throw new Error(
    `${name} disagree at ${at}: ${ours[at]} and ${other[at]} (${ours.length}, ${other.length})`,
  );
}
