/** An exact part of a whole: `[1, 100]` is one hundredth. */
export type Fraction = readonly [numerator: number, denominator: number];

/**
 * Takes a fraction of each figure so that the results are whole numbers and add up: each is rounded down, and the
 * units that are missing from the (half-up rounded) fraction of the total go to the largest remainders, the earlier
 * figure first where they are equal.
 *
 * @param figures - whole numbers of 0 or more
 * @param limits - the most that each may become, where there is one
 * @formula floor(f * n / d), plus 1 for the k largest remainders; k = round(sum f * n / d) - sum floor(f * n / d)
 * @source largest-remainder method (Hamilton)
 */
export function apportion(
  figures: Float64Array,
  fraction: Fraction,
  limits: Float64Array | null = null,
): Float64Array {
  if (fraction[0] === fraction[1] && limits === null) return Float64Array.from(figures);
  const [n, d] = [BigInt(fraction[0]), BigInt(fraction[1])];
  const shares = new Float64Array(figures.length);
  const remainders = new Float64Array(figures.length);
  let total = 0n;
  let given = 0;
  for (let index = 0; index < figures.length; index += 1) {
    const product = BigInt(figures[index] ?? 0) * n;
    total += product;
    remainders[index] = Number(product % d);
    shares[index] = Math.min(Number(product / d), limits?.[index] ?? Infinity);
    given += shares[index] ?? 0;
  }
  handOut(shares, remainders, Number((2n * total + d) / (2n * d)) - given, limits);
  return shares;
}

/** Gives what is missing, a unit at a time, to the largest remainders; again from the first where limits left some. */
function handOut(
  shares: Float64Array,
  remainders: Float64Array,
  missing: number,
  limits: Float64Array | null,
): void {
  if (missing === 0) return;
  const order = byLargest(remainders);
  let left = missing;
  let before = Infinity;
  while (left > 0 && left < before) {
    before = left;
    for (const index of order) {
      if (left === 0) return;
      const next = (shares[index] ?? 0) + 1;
      if (limits !== null && next > (limits[index] ?? 0)) continue;
      shares[index] = next;
      left -= 1;
    }
  }
}

/** Places by their remainder, the largest first, then the earlier place. */
const byLargest = (remainders: Float64Array): Uint32Array =>
  Uint32Array.from(remainders, (_, index) => index).toSorted(
    (left, right) => (remainders[right] ?? 0) - (remainders[left] ?? 0) || left - right,
  );
