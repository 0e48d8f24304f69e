import { columnsOfVariables } from '../audit/columns-of-variables.ts';
import type { Relation } from '../audit/relations.ts';
import type { ProtectionPlan } from '../suppression/protection-plan.ts';

/** A simple sub-table laid out as a grid: a dimension for each way in which its top is a sum, place 0 for the total. */
export interface PlanGrid {
  readonly sizes: readonly number[];
  /** The variable of the plan at each place; {@link NOTHING}, or a number below, where there is none. */
  readonly places: Int32Array;
}

/** No record lies there. */
export const NOTHING = -1;
/** Records lie there, and no cell shows them: they are withheld already. */
const UNSEEN = -2;

/**
 * Lays a sub-table out.
 *
 * @param top - the cell of the plan that all others are within
 * @returns null where it would have more places than `most`, or the top is no sum
 */
export function gridOfPlan(plan: ProtectionPlan, top: number, most: number): PlanGrid | null {
  const ways = plan.relations.relations.filter(({ parent }) => parent === top);
  const sizes = ways.map(({ children }) => children.length);
  const count = sizes.reduce((product, size) => product * (size + 1), 1);
  if (ways.length === 0 || count > most) return null;
  const columns = columnsOfVariables(plan.cells, plan.relations);
  const coordinates = ways.map((way) => codesOfAtoms(way, columns, plan.innerCount));
  const atomsAt = new Map<number, number[]>();
  for (let atom = 0; atom < plan.innerCount; atom++) {
    for (const place of placesOf(
      sizes,
      coordinates.map((codes) => codes[atom] ?? 0),
    )) {
      const atoms = atomsAt.get(place);
      if (atoms === undefined) atomsAt.set(place, [atom]);
      else atoms.push(atom);
    }
  }
  const variableOf = new Map(columns.map((column, variable) => [column.join(), variable]));
  const places = new Int32Array(count).fill(NOTHING);
  for (const [place, atoms] of atomsAt) places[place] = variableOf.get(atoms.join()) ?? UNSEEN;
  return { sizes, places };
}

/** The code of each atom in a dimension, from 1. */
function codesOfAtoms({ children }: Relation, columns: readonly Int32Array[], atomCount: number): Int32Array {
  const codes = new Int32Array(atomCount);
  children.forEach((child, at) => {
    for (const atom of columns[child] ?? []) codes[atom] = at + 1;
  });
  return codes;
}

/** The places that an atom is in: its own, and the totals above it. */
function placesOf(sizes: readonly number[], codes: readonly number[]): readonly number[] {
  return sizes.reduce<readonly number[]>(
    (begun, size, dimension) =>
      begun.flatMap((place) => [place * (size + 1), place * (size + 1) + (codes[dimension] ?? 0)]),
    [0],
  );
}
