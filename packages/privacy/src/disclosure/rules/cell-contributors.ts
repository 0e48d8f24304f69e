/** Who stands behind one cell in one party role, as far as rules ask. Amounts are absolute, in whole units. */
export interface CellContributors {
  /** N: distinct contributors; each one without an identity counts for itself. */
  count: number;
  /** X: the sum of their amounts, weighted. */
  total: number;
  /** x1 >= x2 >= ...: the largest amounts, as many as the rules need; those missing are 0. */
  readonly top: Float64Array;
  /** Whether the largest contributor waived protection. */
  largestWaived: boolean;
  /** The largest amount of those who did not waive; null when all did. */
  largestUnwaived: number | null;
  /** Whether the largest contributor asked for protection. */
  largestAsked: boolean;
  /** Whether any contributor asked for protection. */
  anyAsked: boolean;
  /** Whether a contribution is negative. */
  hasNegative: boolean;
  /** Whether a contribution has no known contributor. */
  hasUnidentified: boolean;
}

/** Nobody, to be filled. */
export function emptyContributors(largest: number): CellContributors {
  return {
    count: 0,
    total: 0,
    top: new Float64Array(largest),
    largestWaived: false,
    largestUnwaived: null,
    largestAsked: false,
    anyAsked: false,
    hasNegative: false,
    hasUnidentified: false,
  };
}

/** The sum of the n largest amounts. */
export function sumOfLargest({ top }: Pick<CellContributors, 'top'>, n: number): number {
  let sum = 0;
  for (let at = 0; at < Math.min(n, top.length); at++) sum += top[at] ?? 0;
  return sum;
}

/** Whether the amounts can be reckoned with exactly; what cannot be is unsafe. */
export function isExact({ count, total, top }: CellContributors): boolean {
  return (
    Number.isSafeInteger(count) &&
    Number.isSafeInteger(total) &&
    total >= 0 &&
    top.every(Number.isSafeInteger)
  );
}
