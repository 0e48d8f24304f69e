import type { Population, RegisteredCell, RegisterAddition } from '@tradepulse/privacy';
import { percentileKey, type Percentiles } from './asked-cells.ts';
import type { CellGroup } from './cell-groups.ts';
import type { GroupContributions } from './group-contributions.ts';
import { populationsOf } from './populations.ts';
import { sketchOf, type RegisteredCells, type Standing } from './registered-cells.ts';

/** A population of a group, and which cells of the group it decides. */
export interface GroupPopulation {
  /** The number of the group. */
  readonly group: number;
  /** The numbers in the group of the population's first cells. */
  readonly members: readonly number[];
  readonly population: Population;
  /** What the register has to learn from the decisions on its cells; nothing where all were decided before. */
  readonly decisions: (shown: readonly boolean[], version: string) => readonly RegisterAddition[];
}

/** A group of which everything was decided before: nothing is read, and nothing decided anew. */
export function decidedPopulation(number: number, group: CellGroup, known: RegisteredCells): GroupPopulation {
  const cells = group.texts.map((text) => ({
    inner: new Int32Array(),
    value: 0,
    state: known.decided(text),
  }));
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
    },
  };
}

/** What populations are made from. */
interface ReadGroup {
  readonly number: number;
  readonly contributions: GroupContributions;
  readonly known: RegisteredCells;
  readonly percentiles: Percentiles;
}

/** The populations of a group whose contributions were read. */
export function populationsIn(read: ReadGroup): readonly GroupPopulation[] {
  const { number, contributions, known } = read;
  const standings = contributions.group.cells.map((_, at) => known.standing(at, contributions));
  const stateOf = (at: number): Standing['state'] => standings[at]?.state ?? 'hidden';
  return populationsOf(contributions, stateOf).map(({ statistic, problem, members }) => ({
    group: number,
    members,
    decisions: (shown, version) =>
      decisionsOn(read, shown, version, { members, isDecided: (at) => stateOf(at) !== 'hidden' }),
    population: {
      source: 'ACE',
      statistic,
      problem,
      changed: numbered(members, (at) => standings[at]?.changed ?? 0),
      fewestOnOneSide: numbered(members, (at) => onOneSide(at, read)),
    },
  }));
}

/** For the cells of a population of which there is something to say: that, by their number in it. */
function numbered(
  members: readonly number[],
  valueOf: (at: number) => number | null,
): ReadonlyMap<number, number> {
  return new Map(
    members.flatMap((at, place) => {
      const value = valueOf(at);
      return value === null || value === 0 ? [] : [[place, value] as const];
    }),
  );
}

/** How many holders have a value on that side of a percentile where fewest have, in the role where fewest have. */
function onOneSide(at: number, { number, contributions, percentiles }: ReadGroup): number | null {
  const cell = contributions.group.cells[at];
  const value = percentiles.get(percentileKey({ group: number, cell: at }));
  if (cell === undefined || value === undefined) return null;
  const sides = contributions
    .holdersIn(cell)
    .flatMap((holders) => [
      holders.filter(({ least }) => least !== null && least <= value).length,
      holders.filter(({ greatest }) => greatest !== null && greatest >= value).length,
    ]);
  return Math.min(...sides);
}

/** Which cells of a group a population holds, and which of them were decided: nobody has asked for the others. */
interface Decided {
  readonly members: readonly number[];
  readonly isDecided: (at: number) => boolean;
}

function decisionsOn(
  { contributions, known }: ReadGroup,
  shown: readonly boolean[],
  version: string,
  { members, isDecided }: Decided,
): readonly RegisterAddition[] {
  const { key, texts, cells: groupCells } = contributions.group;
  const cells = members.flatMap((at, place): readonly RegisteredCell[] => {
    const cell = texts[at] ?? '';
    const published = shown[place];
    const isOfToday = groupCells[at]?.asOf === null;
    if (published === undefined || !isOfToday || !isDecided(at) || !known.isNew(cell)) return [];
    return [{ cell, version, published, sketch: published ? sketchOf(at, contributions) : null }];
  });
  return cells.length === 0 ? [] : [{ group: key, revision: known.revision, cells }];
}
