/** A cell that may be published. */
export interface Candidate {
  readonly inner: Int32Array;
  /** Its value in whole units. */
  readonly value: number;
}

/** How candidates are ordered. */
export interface OrderOptions {
  /**
   * `value` (the default): by descending value. `frequency`: by descending count, with cells of nothing first, so that
   * they are published. `frequencyWithZeros`: the same, with cells of nothing last, so that they are withheld first.
   * `input`: as they come, as sdcTable does.
   */
  readonly order?: 'value' | 'frequency' | 'frequencyWithZeros' | 'input';
  /** How many decimals of a printed value are in whole units: 2 for dollars in cents. It weighs ties only. */
  readonly decimals?: number;
}

/**
 * The order in which cells are tried to be published: by descending value, and where values are nearly the same, by
 * how much of the table they have a part in. Those that still tie keep the order in which they came.
 *
 * @formula ord(c) = |w(c)| + 0.99 tie(c) / max(tie), tie = |A^T A w|, A inner cells x cells; w is the value, or the
 *   count + 1
 * @param cells - all different cells of the table, candidates or not: ties are weighed over all
 * @param candidates - the numbers of those to order
 */
export function candidateOrder(
  cells: readonly Candidate[],
  candidates: readonly number[],
  innerCount: number,
  { order = 'value', decimals = 0 }: OrderOptions,
): readonly number[] {
  if (order === 'input') return candidates;
  const isCount = order !== 'value';
  const weights = cells.map(({ value }) => Math.abs(Math.round(value)) + (isCount ? 1 : 0));
  const ties = tiesOf(cells, weights, innerCount);
  const isFirst = (cell: number): number => (order === 'frequency' && weights[cell] === 1 ? 1 : 0);
  const unit = isCount ? 1 : 10 ** decimals;
  const greatest = ties.reduce((most, tie) => (tie > most ? tie : most), 0n);
  return candidates.toSorted((a, b) => {
    const zeros = isFirst(b) - isFirst(a);
    if (zeros !== 0) return zeros;
    const difference = (weights[b] ?? 0) - (weights[a] ?? 0);
    if (Math.abs(difference) >= unit) return difference;
    const share = 99n * BigInt(unit) * ((ties[b] ?? 0n) - (ties[a] ?? 0n));
    return signOf(BigInt(difference) * 100n * greatest + share);
  });
}

/** A^T A w: what the cells that meet a cell have in its inner cells, exactly. */
function tiesOf(
  cells: readonly Candidate[],
  weights: readonly number[],
  innerCount: number,
): readonly bigint[] {
  const sums = new Float64Array(innerCount);
  cells.forEach(({ inner }, cell) => {
    for (const row of inner) sums[row] = (sums[row] ?? 0) + (weights[cell] ?? 0);
  });
  return cells.map(({ inner }) => exactSum(inner, sums));
}

function exactSum(inner: Int32Array, sums: Float64Array): bigint {
  let sum = 0;
  let high = 0n;
  for (const row of inner) {
    sum += sums[row] ?? 0;
    if (sum < 2 ** 52) continue;
    high += BigInt(sum);
    sum = 0;
  }
  return high + BigInt(sum);
}

function signOf(value: bigint): number {
  if (value === 0n) return 0;
  return value > 0n ? 1 : -1;
}
