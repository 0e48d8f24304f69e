import { FIRST_PRIME } from '../cells/prime-field.ts';
import { SparseRows } from './sparse-rows.ts';

/** A relation as its variables: the parent, then the children that add up to it. */
export type RelationMembers = Int32Array;

/** So many relations around a leak are looked at; one that needs more stays unexplained. */
const MOST_RELATIONS = 3_000;

/**
 * Explains how a variable is computed from known ones: those that a combination of relations leaves of it. Looks at the
 * relations nearest to it first, and at more around them until they suffice.
 *
 * @param variable - one that is not known
 * @param isKnown - whether a variable is known
 * @param membersOf - the relations of a variable
 * @returns the known variables that give it away; null when no combination within reach does
 */
export function explainLeak(
  variable: number,
  isKnown: (variable: number) => boolean,
  relationsOf: (variable: number) => Iterable<RelationMembers>,
): readonly number[] | null {
  const region = new Set<RelationMembers>(relationsOf(variable));
  for (let size = -1; size !== region.size && region.size <= MOST_RELATIONS;) {
    const found = solveFor(variable, isKnown, region);
    if (found !== null) return found;
    size = region.size;
    const reached = new Set([...region].flatMap((members) => [...members].filter((one) => !isKnown(one))));
    for (const one of reached) for (const members of relationsOf(one)) region.add(members);
  }
  return null;
}

/** Takes all other unknown variables out of the relations; what is left of one of them says what gives it away. */
function solveFor(
  variable: number,
  isKnown: (variable: number) => boolean,
  region: ReadonlySet<RelationMembers>,
): readonly number[] | null {
  const numbers = new Map<number, number>();
  for (const members of region)
    for (const one of members) if (!numbers.has(one)) numbers.set(one, numbers.size);
  const variables = [...numbers.keys()];
  const rows = new SparseRows(variables.length, FIRST_PRIME, (local) => {
    const one = variables[local] ?? variable;
    return one !== variable && !isKnown(one);
  });
  for (const members of region) {
    const entries = [...members].map((one, at) => ({
      column: numbers.get(one) ?? 0,
      factor: at === 0 ? 1 : FIRST_PRIME - 1,
    }));
    entries.sort((a, b) => a.column - b.column);
    rows.add({ columns: entries.map(({ column }) => column), factors: entries.map(({ factor }) => factor) });
  }
  rows.eliminate();
  const wanted = numbers.get(variable);
  const telling = rows.rest.find(({ columns }) => wanted !== undefined && columns.includes(wanted));
  return telling === undefined
    ? null
    : telling.columns.map((local) => variables[local] ?? 0).filter((one) => one !== variable);
}
