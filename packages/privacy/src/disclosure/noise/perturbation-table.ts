import { showOnly } from '../../classes/show-only.ts';
import { DRAW_RANGE } from './noise-key.ts';
import { NoiseError } from './noise-error.ts';

/** What may become of a count, with its probability. */
export interface Perturbation {
  /** The true count; the largest stands for every count from it on. */
  readonly count: number;
  readonly noise: number;
  readonly probability: number;
}

/** The chances of one count, in the order in which they are looked up. */
interface Chances {
  readonly noise: readonly number[];
  /** Up to which cell key each is chosen. */
  readonly limits: readonly number[];
}

let look: (table: PerturbationTable, count: number, cell: number) => number;

/**
 * A perturbation table (p-table): what noise each count may get, and how often. It is confidential, its bounds above all: who
 * knows them can tell counts from perturbed ones. Printing, serialising and cloning give nothing of it. Make it with
 * {@link perturbationTable} or {@link maximumEntropyTable}.
 */
export class PerturbationTable {
  readonly #chances: readonly Chances[];

  static {
    showOnly(this.prototype);
    look = (table, count, cell) => {
      const chances = table.#chances[Math.min(count, table.#chances.length - 1)];
      const at = chances?.limits.findIndex((limit) => cell <= limit) ?? -1;
      return chances?.noise[at === -1 ? chances.noise.length - 1 : at] ?? 0;
    };
  }

  /** @internal Use {@link perturbationTable}. */
  constructor(chances: readonly Chances[]) {
    this.#chances = chances;
    Object.freeze(this);
  }

  /** Always `[perturbation table]`. */
  toString(): string {
    return '[perturbation table]';
  }
}

/**
 * Takes a perturbation table over, as one was made elsewhere.
 *
 * Each count from 0 to the largest has its rows; of each the probabilities sum to 1 and the noise is 0 in the mean; 0 stays 0;
 * nothing is perturbed to below 0.
 *
 * @param mayBeBiased - take a table whose noise is not 0 in the mean as well
 * @throws NoiseError - TABLE_MALFORMED
 * @source Handbook on Statistical Disclosure Control, second edition, chapter 5 (cell key method)
 */
export function perturbationTable(rows: readonly Perturbation[], mayBeBiased = false): PerturbationTable {
  const counts = rows.reduce((most, { count }) => Math.max(most, count), -1) + 1;
  if (counts < 2) malformed('counts from 0');
  const chances = Array.from({ length: counts }, (_, count) => {
    const own = rows.filter((row) => row.count === count);
    checkRows(own, count);
    if (!mayBeBiased && Math.abs(meanOf(own)) > 1e-6) malformed('noise that is 0 in the mean');
    return chancesOf(own);
  });
  return new PerturbationTable(chances);
}

/** The noise of a count with a cell key; for the noise folder alone, and not exported by the package. */
export function lookUpNoise(table: PerturbationTable, count: number, cell: number): number {
  return look(table, count, cell);
}

function checkRows(rows: readonly Perturbation[], count: number): void {
  const numbers = rows.every(
    ({ noise, probability }) =>
      Number.isSafeInteger(noise) && count + noise >= 0 && probability >= 0 && probability <= 1,
  );
  if (!numbers) malformed('whole noise that leaves no count below 0, and probabilities');
  const sum = rows.reduce((total, { probability }) => total + probability, 0);
  if (Math.abs(sum - 1) > 1e-9) malformed('probabilities that sum to 1');
  if (count === 0 && rows.some(({ noise }) => noise !== 0)) malformed('no noise on 0');
}

function meanOf(rows: readonly Perturbation[]): number {
  return rows.reduce((total, { noise, probability }) => total + noise * probability, 0);
}

function chancesOf(rows: readonly Perturbation[]): Chances {
  const likely = rows.filter(({ probability }) => probability > 0);
  let sum = 0;
  const limits = likely.map(({ probability }) => {
    sum += probability;
    return Math.round(sum * DRAW_RANGE);
  });
  return { noise: likely.map(({ noise }) => noise), limits };
}

function malformed(expected: string): never {
  throw new NoiseError('TABLE_MALFORMED', { expected });
}
