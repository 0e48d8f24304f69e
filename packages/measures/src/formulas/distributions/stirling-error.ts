/** From here on five terms of the series reach the last bit of a double. */
const firstOfSeries = 16;

/**
 * What Stirling's formula leaves out of the logarithm of the gamma function, for a number above zero:
 * ln(gamma(n + 1)) - ((n + 1/2) ln(n) - n + ln(2 pi) / 2). Logarithms of powers and of gamma functions cancel
 * in its place, so that probabilities of large counts keep their digits (Loader 2000).
 */
export function stirlingError(n: number): number {
  let below = 0;
  let at = n;
  for (; at < firstOfSeries; at += 1) below += (at + 1 / 2) * Math.log1p(1 / at) - 1;
  const square = at * at;
  const series =
    1 / 12 - (1 / 360 - (1 / 1260 - (1 / 1680 - 1 / (1188 * square)) / square) / square) / square;
  return below + series / at;
}
