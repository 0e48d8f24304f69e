import type { Population, RegisteredCell, RegisterAddition } from '@tradepulse/privacy';
import { percentileKey, type Percentiles } from './asked-cells.ts';
import type { CellGroup } from './cell-groups.ts';
import type { GroupContributions } from './group-contributions.ts';
import { amountsBesideCounts } from './masked/amounts-beside-counts.ts';
import { populationsOf } from './populations.ts';
import type { RegisteredCells, Standing } from './registered-cells.ts';

/** A population of a group, and which cells of the group it decides. */
export interface GroupPopulation {
  /** The number of the group. */
  readonly group: number;
  /** The numbers in the group of the population's first cells. */
  readonly members: readonly number[];
  readonly population: Population;
  /** What the register has to learn from the decisions on its cells; nothing where all were decided before. */
  readonly decisions: (decided: CellDecisions, version: string) => readonly RegisterAddition[];
}

/** What was decided on the cells of a population. */
export interface CellDecisions {
  readonly shown: readonly boolean[];
  /** What was printed of those that are shown; null where figures are exact. */
  readonly printed: ReadonlyMap<number, number> | null;
}

/** A group of which everything was decided before: nothing is read, and nothing decided anew. */
export function decidedPopulation(number: number, group: CellGroup, known: RegisteredCells): GroupPopulation {
  const cells = group.texts.map((text) => ({
    inner: new Int32Array(),
    value: 0,
    state: known.decided(text),
  }));
  const printed = numbered([...cells.keys()], (at) => known.printed(group.texts[at] ?? ''));
  return {
    group: number,
    members: [...cells.keys()],
    decisions: () => [],
    population: {
      source: 'ACE',
      statistic: 'sum',
      problem: { innerCount: 0, roles: [], cells },
      changed: new Map(),
      fewestOnOneSide: new Map(),
      counted: { printed, names: null, assembled: new Set(), assembledBefore: 0 },
      amounts: group.masking === null,
    },
  };
}

/** What populations are made from. */
interface ReadGroup {
  readonly number: number;
  readonly contributions: GroupContributions;
  readonly known: RegisteredCells;
  readonly percentiles: Percentiles;
  /** Whether they are amounts that are shown beside counts that are not exact. */
  readonly besideCounts: boolean;
}

/** The populations of a group whose contributions were read. */
export function populationsIn(read: ReadGroup): readonly GroupPopulation[] {
  const { number, contributions, known } = read;
  const standings = contributions.group.cells.map((_, at) => known.standing(at, contributions));
  const stateOf = (at: number): Standing['state'] => standings[at]?.state ?? 'hidden';
  return populationsOf(contributions, stateOf).map(({ statistic, problem, members }) => ({
    group: number,
    members,
    decisions: (decided, version) =>
      decisionsOn(read, decided, version, {
        members,
        isDecided: (at) => stateOf(at) !== 'hidden',
        sketch: (at) => contributions.sketchOf(at),
      }),
    population: {
      source: 'ACE',
      statistic,
      ...(read.besideCounts
        ? amountsBesideCounts(contributions, { statistic, problem, members })
        : { problem }),
      changed: numbered(members, (at) => changesOf(standings[at])),
      fewestOnOneSide: numbered(members, (at) => onOneSide(at, read)),
    },
  }));
}

/** For the cells of a population of which there is something to say: that, by their number in it. */
export function numbered(
  members: readonly number[],
  valueOf: (at: number) => number | null,
): ReadonlyMap<number, number> {
  return new Map(
    members.flatMap((at, place) => {
      const value = valueOf(at);
      return value === null ? [] : [[place, value] as const];
    }),
  );
}

function changesOf(standing: Standing | undefined): number | null {
  return standing === undefined || standing.changed === 0 ? null : standing.changed;
}

/** How many holders have a value on that side of a percentile where fewest have, in the role where fewest have. */
function onOneSide(at: number, { number, contributions, percentiles }: ReadGroup): number | null {
  const value = percentiles.get(percentileKey({ group: number, cell: at }));
  if (value === undefined) return null;
  const sides = contributions
    .extremesIn(at)
    .flatMap((holders) => [
      holders.filter(({ least }) => least <= value).length,
      holders.filter(({ greatest }) => greatest >= value).length,
    ]);
  return Math.min(...sides);
}

/** Which cells of a group a population holds, and which of them were decided: nobody has asked for the others. */
interface Decided {
  readonly members: readonly number[];
  readonly isDecided: (at: number) => boolean;
  /** Who stands behind a cell; null where that is not kept. */
  readonly sketch: (at: number) => string | null;
}

/** What the register has to learn of the cells of a group that were decided now. */
export function decisionsOn(
  { contributions, known }: Pick<ReadGroup, 'contributions' | 'known'>,
  { shown, printed }: CellDecisions,
  version: string,
  { members, isDecided, sketch }: Decided,
): readonly RegisterAddition[] {
  const { key, texts, cells: groupCells } = contributions.group;
  const cells = members.flatMap((at, place): readonly RegisteredCell[] => {
    const cell = texts[at] ?? '';
    const published = shown[place];
    const isOfToday = groupCells[at]?.asOf === null;
    if (published === undefined || !isOfToday || !isDecided(at) || !known.isNew(cell)) return [];
    const figure = printed?.get(place);
    const kept = { cell, version, published, sketch: published ? sketch(at) : null };
    return [figure === undefined ? kept : { ...kept, printed: figure }];
  });
  return cells.length === 0 ? [] : [{ group: key, revision: known.revision, cells }];
}
