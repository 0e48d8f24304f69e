import { subjects, type SubjectName } from '@tradepulse/measures';
import { isoDay } from './calendar/day.ts';
import { decoded, type PlainRow } from './output/decoded.ts';
import { MemorySink, type KeptRecord } from './output/memory-sink.ts';
import { periodsOf } from './output/periods.ts';
import type { PlantedStory } from './stories/planted-story.ts';
import { generateRecords } from './world/generate-records.ts';
import type { WorldOptions } from './world/world-options.ts';
import { createWorld } from './world/world.ts';

/** A small world in memory. */
export interface GeneratedWorld {
  readonly asOf: string;
  /** The exact part of the published figures that a calendar year adds up to. */
  readonly fraction: readonly [numerator: number, denominator: number];
  /** What a calendar year adds up to: whole dollars and cents by commodity and country of origin. */
  readonly margins: readonly WorldMargin[];
  readonly planted: readonly PlantedStory[];
  /** The current records of a subject as the extract writer takes them. */
  records<N extends SubjectName>(subject: N): readonly KeptRecord<N>[];
  /**
   * The current records of a subject that were not cancelled, as measures see values: dates and instants as ISO text,
   * ratios and decimals as numbers, amounts in cents, parties as keys that are the same in all subjects.
   */
  rows(subject: SubjectName): readonly PlainRow[];
}

/** A commodity of a country in a world. */
export interface WorldMargin {
  readonly hts10: string;
  readonly origin: string;
  readonly generalDollars: number;
  readonly consumptionDollars: number;
  readonly dutiableDollars: number;
  readonly dutyCents: number;
}

/**
 * Makes a small world in memory, everything as of its end.
 *
 * @throws GeneratorError
 * @example
 * const world = await generateWorld({ seed: 7, lines: 1000, months: ['2024-01', '2024-12'] });
 * world.rows('entry_line').length;
 */
export async function generateWorld(options: WorldOptions): Promise<GeneratedWorld> {
  const world = await createWorld(options);
  const [period] = periodsOf(world.size, 'one');
  const sink = new MemorySink(period ?? [0, world.size.asOf]);
  const making = generateRecords(world, sink);
  while (making.next().done !== true);
  const keys = new Map<string, bigint>();
  const { margins } = world;
  return {
    asOf: isoDay(world.size.asOf),
    fraction: world.fraction,
    margins: margins.hts10.map((hts10, place) => ({
      hts10,
      origin: margins.country[place] ?? '',
      generalDollars: margins.general[place] ?? 0,
      consumptionDollars: margins.consumption[place] ?? 0,
      dutiableDollars: margins.dutiable[place] ?? 0,
      dutyCents: margins.duty[place] ?? 0,
    })),
    planted: world.planted,
    records: (subject) => sink.records(subject),
    rows: (subject) =>
      sink
        .records(subject)
        .filter(({ cancelled }) => !cancelled)
        .map(({ row }) => decoded(subjects[subject], row, keys)),
  };
}
