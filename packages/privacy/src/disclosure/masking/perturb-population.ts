import { perturbCounts, type CellKeyPerturbation } from '../noise/cell-key-perturbation.ts';
import { cellKey, recordKey } from '../noise/noise-key.ts';
import {
  answeredCells,
  printedBefore,
  recordsOf,
  sumWithin,
  type CountedPopulation,
  type PrintedCells,
} from './counted-records.ts';

/**
 * Prints counts with cell-key noise: the key of a cell is the fraction of the sum of the keys of its records, so that the
 * same records print the same count in whatever question, for whomever and of whatever version they are asked for. What
 * was printed before is printed again.
 *
 * Of cells that are no node of a hierarchy as many are answered of a version as the policy says, to all principals
 * together; the others are not shown. Nothing is shown where records are not named.
 */
export function perturbPopulation(population: CountedPopulation, policy: CellKeyPerturbation): PrintedCells {
  const known = printedBefore(population);
  const { names } = population.counted;
  const asked = answeredCells(population, policy);
  if (names === null || asked.length === 0) return known;
  const keys = keysOf(population, names, policy);
  const records = recordsOf(population);
  const inner = asked.map((cell) => population.problem.cells[cell]?.inner ?? new Int32Array(0));
  const column = {
    counts: inner.map((within) => sumWithin(records, within)),
    cellKeys: inner.map((within) => cellKey(Array.from(within, (at) => keys[at] ?? 0))),
  };
  const printed = perturbCounts(column, policy);
  return new Map([...known, ...asked.map((cell, at) => [cell, printed[at] ?? 0] as const)]);
}

/** The key of each inner cell. */
function keysOf(
  { problem }: CountedPopulation,
  names: readonly string[],
  { key }: CellKeyPerturbation,
): Float64Array {
  const keys = new Float64Array(problem.innerCount);
  const [role] = problem.roles;
  role?.inner.forEach((inner, at) => {
    keys[inner] = cellKey([keys[inner] ?? 0, recordKey(key, names[at] ?? '')]);
  });
  return keys;
}
