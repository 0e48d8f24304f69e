import type { CountedRecords, Population } from '@tradepulse/privacy';
import { cellOfText } from '../cell-text.ts';
import type { CellGroup, Masking } from '../cell-groups.ts';
import type { GroupContributions } from '../group-contributions.ts';
import { decisionsOn, numbered, type GroupPopulation } from '../group-populations.ts';
import type { RegisteredCells } from '../registered-cells.ts';
import type { RoleAmounts } from '../role-amounts.ts';
import { isCataloguedRole } from './catalogued-counts.ts';
import { isAssembled } from './is-assembled.ts';

/** A group of counts whose records were read. */
export interface CountedGroup {
  readonly number: number;
  readonly contributions: GroupContributions;
  readonly known: RegisteredCells;
  readonly masking: Masking;
}

/**
 * The counts of a group as one population, for policies under which they are shown, but not exactly: with what was printed
 * before where they are rounded, and with the names of their records where they get noise.
 */
export function maskedPopulation(read: CountedGroup): GroupPopulation {
  const { number, contributions, known } = read;
  const { cells } = contributions.group;
  const entries = recordsOf(contributions);
  const members = [...cells.keys()];
  const standings = members.map((at) => known.standing(at, contributions));
  const isPerturbed = read.masking === 'cellKeyPerturbation';
  return {
    group: number,
    members,
    decisions: (decided, version) =>
      decisionsOn(read, decided, version, {
        members,
        isDecided: (at) => standings[at]?.state !== 'hidden',
        sketch: (at) => (isPerturbed ? null : contributions.sketchOf(at)),
      }),
    population: {
      source: 'ACE',
      statistic: 'sum',
      problem: problemOf(contributions, entries, (at) => standings[at]?.state ?? 'hidden'),
      changed: new Map(members.map((at) => [at, known.changedSince(at, contributions)])),
      fewestOnOneSide: new Map(),
      counted: {
        printed: numbered(members, (at) => standings[at]?.printed ?? null),
        names: isPerturbed ? namesOf(entries, contributions) : null,
        ...assembledIn(read),
      },
    },
  };
}

type States = (at: number) => Population['problem']['cells'][number]['state'];

/** Each role brings all records, so the first is enough. */
function recordsOf(contributions: GroupContributions): RoleAmounts {
  const [first] = contributions.broughtOf(null);
  if (first === undefined) throw new TypeError('a pass without a role');
  return first;
}

function problemOf(
  contributions: GroupContributions,
  { inner, amount }: RoleAmounts,
  stateOf: States,
): Population['problem'] {
  const innerCount = contributions.inner.count;
  const records = new Float64Array(innerCount);
  inner.forEach((number, entry) => {
    records[number] = (records[number] ?? 0) + (amount[entry] ?? 0);
  });
  const role = { party: 'record', inner, holder: new Int32Array(inner.length).fill(-1), amount };
  const cells = [...contributions.group.cells.keys()].map((at) => {
    const within = contributions.within(at);
    const value = within.reduce((sum, each) => sum + (records[each] ?? 0), 0);
    return { inner: within, value, state: stateOf(at) };
  });
  return { innerCount, roles: [role], cells };
}

/** A record has one name in all passes. */
function namesOf({ holder }: RoleAmounts, { all, group }: GroupContributions): readonly string[] {
  return Array.from(holder, (number) => `${group.relation}${all.holders[number]?.name ?? ''}`);
}

function assembledIn({
  contributions: { group },
  known,
}: CountedGroup): Pick<CountedRecords, 'assembled' | 'assembledBefore'> {
  const before = known.shownNow.filter((text) => isAssembled(cellOfText(text, group, null)));
  const assembled = [...group.cells.entries()].filter(([, cell]) => isAssembled(cell)).map(([at]) => at);
  return {
    assembled: new Set(assembled),
    assembledBefore: isOfOneQuestion(group) ? Number.POSITIVE_INFINITY : before.length,
  };
}

/** Of groups that each question has for itself, or that can be made at will, there is no counting what was answered. */
function isOfOneQuestion({ relation, role, admitted }: CellGroup): boolean {
  return admitted !== null || !isCataloguedRole(relation, role);
}
