import { NoiseError } from './noise-error.ts';
import { DRAW_RANGE } from './noise-key.ts';
import { lookUpNoise, PerturbationTable } from './perturbation-table.ts';

/** A source's counts get noise that is fixed by their records, and none is withheld. For counts alone. */
export interface CellKeyPerturbation {
  readonly kind: 'cellKeyPerturbation';
  readonly table: PerturbationTable;
  /**
   * How many different cells that are no node of a hierarchy, but put together from codes of one's own choice, a principal is
   * answered of a version of the dataset.
   */
  readonly assembledCells: number;
}

/** Counts, each with the key of the records that it counts ({@link cellKey}). */
export interface KeyedCounts {
  readonly counts: readonly number[];
  readonly cellKeys: readonly number[];
}

/**
 * Declares that a source's counts are shown with cell-key noise. It protects against differences between tables, which
 * suppression needs a register for; yet whoever may put cells together at will takes the noise out by averaging over many ways
 * to halve a population. So of such cells there are few, and the table is told to nobody.
 *
 * @throws NoiseError - NOISE_POLICY_INVALID
 * @source Handbook on Statistical Disclosure Control, second edition, chapter 5; Asghar and Kaafar, Averaging attacks on bounded
 * noise-based disclosure control algorithms (2020)
 */
export function cellKeyPerturbation(rule: {
  readonly table: PerturbationTable;
  readonly assembledCells?: number;
}): CellKeyPerturbation {
  const { table, assembledCells = 10 } = rule;
  if (!(table instanceof PerturbationTable)) {
    throw new NoiseError('NOISE_POLICY_INVALID', { expected: 'a perturbation table' });
  }
  if (!Number.isSafeInteger(assembledCells) || assembledCells < 0) {
    throw new NoiseError('NOISE_POLICY_INVALID', { expected: 'a number of cells' });
  }
  return Object.freeze({ kind: 'cellKeyPerturbation', table, assembledCells });
}

/**
 * Perturbs counts. The same records get the same noise in every table, for everyone; 0 stays 0, and no count becomes negative.
 * Perturbed counts do not add up: totals are perturbed by themselves, which keeps them near the truth.
 *
 * @formula count + table[min(count, largest)][cell key]
 * @throws NoiseError - COUNT_MALFORMED
 */
export function perturbCounts(
  { counts, cellKeys }: KeyedCounts,
  { table }: CellKeyPerturbation,
): readonly number[] {
  if (counts.length !== cellKeys.length) throw new NoiseError('COUNT_MALFORMED', {});
  return counts.map((count, at) => {
    const key = cellKeys[at] ?? -1;
    const isKey = Number.isInteger(key) && key >= 0 && key < DRAW_RANGE;
    if (!Number.isSafeInteger(count) || count < 0 || !isKey) throw new NoiseError('COUNT_MALFORMED', {});
    return count === 0 ? 0 : Math.max(0, count + lookUpNoise(table, count, key));
  });
}

/** What the summary of protection says of a source that is perturbed: nothing of the table or its bounds. */
export function perturbationStatement(source: string): string {
  return `${source}: counts carry random noise that is the same wherever a count is shown; they are not exact and need not add up.`;
}
