import { amountsStatement } from '../masking/amounts-statement.ts';
import { isContributorRules, type ContributorRules } from '../rules/contributor-rules.ts';
import { NoiseError } from './noise-error.ts';
import { DRAW_RANGE, NoiseKey } from './noise-key.ts';
import { lookUpNoise, PerturbationTable } from './perturbation-table.ts';

/** A source's counts get noise that is fixed by their records, and none is withheld. For counts alone. */
export interface CellKeyPerturbation {
  readonly kind: 'cellKeyPerturbation';
  readonly table: PerturbationTable;
  readonly key: NoiseKey;
  /**
   * How many different cells that are no node of a hierarchy, but put together from codes, months or conditions of one's own
   * choice, are answered of the records of a version of the dataset: to all principals together, who may work together.
   */
  readonly assembledCells: number;
  /** By which rules sums of amounts are judged; left out where they are withheld. */
  readonly amounts?: ContributorRules;
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
 * As a policy of a source: counts of records are shown with noise, and whatever is computed from counts of records is computed
 * from the noisy ones. Sums of amounts are exact, and judged by their contributors where the policy has rules for them;
 * everything else of the source is withheld.
 *
 * @param rule - the table, the secret key of the noise, how many assembled cells are answered (10 unless given), and the rules
 *   for amounts (withheld unless given)
 * @throws NoiseError - NOISE_POLICY_INVALID
 * @source Handbook on Statistical Disclosure Control, second edition, chapter 5; Asghar and Kaafar, Averaging attacks on bounded
 * noise-based disclosure control algorithms (2020)
 */
export function cellKeyPerturbation(rule: {
  readonly table: PerturbationTable;
  readonly key: NoiseKey;
  readonly assembledCells?: number;
  readonly amounts?: ContributorRules;
}): CellKeyPerturbation {
  const { table, key, assembledCells = 10, amounts } = rule;
  if (!(table instanceof PerturbationTable)) {
    throw new NoiseError('NOISE_POLICY_INVALID', { expected: 'a perturbation table' });
  }
  if (!(key instanceof NoiseKey)) throw new NoiseError('NOISE_POLICY_INVALID', { expected: 'a noise key' });
  if (!isNumberOfCells(assembledCells)) {
    throw new NoiseError('NOISE_POLICY_INVALID', { expected: 'a number of cells' });
  }
  if (amounts !== undefined && !isContributorRules(amounts)) {
    throw new NoiseError('NOISE_POLICY_INVALID', { expected: 'rules for amounts' });
  }
  const counts = { kind: 'cellKeyPerturbation', table, key, assembledCells } as const;
  return Object.freeze(amounts === undefined ? counts : { ...counts, amounts });
}

function isNumberOfCells(count: number): boolean {
  return Number.isSafeInteger(count) && count >= 0;
}

/** Whether a policy is one that {@link cellKeyPerturbation} could have made. */
export function isCellKeyPerturbation(policy: CellKeyPerturbation): boolean {
  const { table, key, assembledCells, amounts } = policy;
  const isNoise =
    table instanceof PerturbationTable && key instanceof NoiseKey && isNumberOfCells(assembledCells);
  return isNoise && (amounts === undefined || isContributorRules(amounts));
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
  { table }: Pick<CellKeyPerturbation, 'table'>,
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
export function perturbationStatement(
  source: string,
  { amounts }: Pick<CellKeyPerturbation, 'amounts'>,
): string {
  return `${source}: counts carry random noise that is the same wherever a count is shown; they and what is computed from them are not exact and need not add up. ${amountsStatement(amounts)}`;
}
