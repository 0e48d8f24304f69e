import { addMod, inverseMod, multiplyMod, residueSequence, subtractMod } from '../cells/prime-field.ts';
import type { Relations } from './relations.ts';
import { SparseRows, type PivotRow } from './sparse-rows.ts';

/**
 * What the relations leave open of the unknown variables: random solutions of the relations in which everything known is
 * 0, modulo a prime. A variable is determined if it is 0 in all of them; one that is not is 0 in one of them by chance
 * once in 67 million. So nothing that is determined is ever overlooked.
 */
export interface Openness {
  /** How many solutions there are. */
  readonly count: number;
  readonly prime: number;
  /** The values of variable `v` in the solutions stand from `v * count`. */
  readonly values: Int32Array;
}

/**
 * Eliminates among the relations, and solves.
 *
 * @param isUnknown - 1 for each variable that is not known
 * @param count - how many random solutions to make
 */
export function openness(
  { basic, variableCount }: Relations,
  isUnknown: Uint8Array,
  count: number,
  prime: number,
): Openness {
  const rows = new SparseRows(variableCount, prime);
  for (const { parent, children } of basic) rows.addSum(parent, children, isUnknown);
  const pivots = rows.eliminate();
  const values = new Int32Array(variableCount * count);
  const random = residueSequence(2, prime);
  for (let variable = 0; variable < variableCount; variable++) {
    if (isUnknown[variable] !== 1 || rows.isPivot(variable)) continue;
    for (let at = 0; at < count; at++) values[variable * count + at] = random();
  }
  const sums = new Int32Array(count);
  for (let at = pivots.length - 1; at >= 0; at--) {
    const pivot = pivots[at];
    if (pivot !== undefined) solve(pivot, values, sums, prime);
  }
  return { count, prime, values };
}

/** Sets the pivot's values from those of the other variables of its row. */
function solve(
  { variable, columns, factors }: PivotRow,
  values: Int32Array,
  sums: Int32Array,
  prime: number,
): void {
  const count = sums.length;
  sums.fill(0);
  let own = 1;
  for (let at = 0; at < columns.length; at++) {
    const column = columns[at] ?? 0;
    const factor = factors[at] ?? 0;
    if (column === variable) own = factor;
    else accumulate(sums, values, column * count, factor, prime);
  }
  const scale = own === prime - 1 ? 1 : multiplyMod(inverseMod(own, prime), prime - 1, prime);
  for (let at = 0; at < count; at++) {
    values[variable * count + at] = multiplyMod(sums[at] ?? 0, scale, prime);
  }
}

function accumulate(sums: Int32Array, values: Int32Array, from: number, factor: number, prime: number): void {
  for (let at = 0; at < sums.length; at++) {
    const sum = sums[at] ?? 0;
    const value = values[from + at] ?? 0;
    if (factor === 1) sums[at] = addMod(sum, value, prime);
    else if (factor === prime - 1) sums[at] = subtractMod(sum, value, prime);
    else sums[at] = addMod(sum, multiplyMod(value, factor, prime), prime);
  }
}
