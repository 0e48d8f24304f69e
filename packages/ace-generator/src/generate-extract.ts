import { openExtractWriter, type ExtractWriter } from '@tradepulse/adapters';
import { join } from 'node:path';
import { isoDay } from './calendar/day.ts';
import { monthOfDay, monthText } from './calendar/month.ts';
import { Planter, type PlantedDefect } from './dirty/planter.ts';
import { ExtractSink } from './output/extract-sink.ts';
import { periodsOf, type Cut, type Period } from './output/periods.ts';
import { generateRecords } from './world/generate-records.ts';
import type { WorldOptions } from './world/world-options.ts';
import type { PlantedStory } from './stories/planted-story.ts';
import { createWorld, type World } from './world/world.ts';

/** What extracts are written. */
export interface ExtractOptions extends WorldOptions {
  /** Where: the extract itself, or a folder a month where there are several. */
  readonly folder: string;
  readonly gzip?: boolean;
  readonly rowsPerFile?: number;
  /** One extract of everything (the default), or one a calendar month, each with what became known in it. */
  readonly extracts?: Cut;
  /** Plants defects: each kind once where a record lends itself to it, then in this part of the records. */
  readonly dirty?: { readonly rate: number };
  /** Called after every few thousand records, with how many were written. */
  readonly onProgress?: (records: number) => void;
  readonly signal?: AbortSignal;
}

/** What was written. */
export interface GenerationLedger {
  /** The exact part of the published figures that a calendar year adds up to. */
  readonly fraction: readonly [numerator: number, denominator: number];
  readonly extracts: readonly WrittenExtract[];
  readonly planted: readonly PlantedStory[];
  /** Every defect that was planted, and none that was not. */
  readonly defects: readonly PlantedDefect[];
  readonly records: number;
}

/** An extract that was written. */
export interface WrittenExtract {
  readonly folder: string;
  readonly extractId: string;
  readonly period: readonly [from: string, to: string];
}

const STEPS_BETWEEN_LOOKS = 64;

/**
 * Writes the extracts of a world, streaming: the same options make the same bytes on every machine.
 *
 * @throws GeneratorError, and what the extract writer throws
 * @example
 * await generateExtract({ seed: 7, lines: 10_000, months: ['2024-06', '2024-06'], folder: 'june' });
 */
export async function generateExtract(options: ExtractOptions): Promise<GenerationLedger> {
  const world = await createWorld(options);
  const periods = periodsOf(world.size, options.extracts ?? 'one');
  const extracts = periods.map((period) => describe(world, period, options, periods.length > 1));
  const writers = await Promise.all(extracts.map((extract) => open(extract, world, options)));
  const planter = options.dirty === undefined ? null : new Planter(world.size.seed, options.dirty.rate);
  const sink = new ExtractSink(periods, writers, planter);
  try {
    await pump(world, sink, options);
    for (const writer of writers) await writer.finish();
  } catch (error) {
    for (const writer of writers) await writer.abandon();
    throw error;
  }
  return {
    fraction: world.fraction,
    extracts,
    planted: world.planted,
    defects: planter?.planted ?? [],
    records: sink.records,
  };
}

async function pump(world: World, sink: ExtractSink, options: ExtractOptions): Promise<void> {
  let steps = 0;
  for (const _ of generateRecords(world, sink)) {
    steps += 1;
    if (steps % STEPS_BETWEEN_LOOKS !== 0) continue;
    options.signal?.throwIfAborted();
    const waits = sink.pending();
    if (waits === null) continue;
    await waits;
    options.onProgress?.(sink.records);
  }
  await sink.pending();
}

function describe(world: World, period: Period, options: ExtractOptions, several: boolean): WrittenExtract {
  const name = several ? monthText(monthOfDay(period[0])) : 'all';
  return {
    folder: several ? join(options.folder, name) : options.folder,
    extractId: `ace-${world.size.seed}-${name}-${isoDay(period[1])}`,
    period: [isoDay(period[0]), isoDay(period[1])],
  };
}

/** An extract says that it was made on the morning after its last day: the clock of the machine is not asked. */
const open = (extract: WrittenExtract, world: World, options: ExtractOptions): Promise<ExtractWriter> =>
  openExtractWriter(
    extract.folder,
    {
      extractId: extract.extractId,
      module: null,
      cadence: 'monthly',
      period: extract.period,
      asOf: extract.period[1],
      producedAt: `${isoDay(dayAfter(extract.period[1]))}T06:00:00Z`,
    },
    {
      gzip: options.gzip ?? false,
      ...(options.rowsPerFile === undefined ? {} : { rowsPerFile: options.rowsPerFile }),
    },
  );

const dayAfter = (iso: string): number => Date.parse(`${iso}T00:00:00Z`) / 86_400_000 + 1;
