import type { FactRow, ReleaseGrain } from '@tradepulse/core';
import { type FactName } from '@tradepulse/measures';
/** Deterministic pseudo-random numbers (mulberry32), so that a failure can be run again by its seed. */
export declare function randomNumbers(seed: number): () => number;
/** The months of the generated rows: a little over two years, across a leap February and two October firsts. */
export declare const generatedMonths: readonly (readonly [year: number, month: number])[];
/**
 * Rows of a fact, small and mean: zeros, figures that are not reported, figures near the bound of exact
 * addition, products and countries that appear in some months only, and rows that carry nothing but their
 * year to date.
 */
export declare function generatedRows<F extends FactName>(fact: F, seed: number): readonly FactRow<F>[];
/** Everything a generated release carries. */
export declare function generatedGrain(fact: FactName): ReleaseGrain;
/** The same rows as the array evaluator takes them: flows of the month, without the ending. */
export declare function monthlyFlows(
  fact: FactName,
  rows: readonly object[],
): readonly Record<string, string | number | null>[];
/** Months between two, for readers of a failure. */
export declare const spanOfGenerated: {
  readonly first: number;
  readonly last: number;
};
//# sourceMappingURL=generated-rows.d.ts.map
