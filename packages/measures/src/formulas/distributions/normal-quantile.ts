import { requireFraction } from '../../errors/require-fraction.ts';

/** Coefficients of a ratio of polynomials, the highest power first. */
type Ratio = readonly [numerator: readonly number[], denominator: readonly number[]];

const centre: Ratio = [
  [
    2509.0809287301227, 33430.57558358813, 67265.7709270087, 45921.95393154987, 13731.69376550946,
    1971.5909503065513, 133.14166789178438, 3.3871328727963665,
  ],
  [
    5226.495278852546, 28729.085735721943, 39307.89580009271, 21213.794301586597, 5394.196021424751,
    687.1870074920579, 42.31333070160091, 1,
  ],
];
const tail: Ratio = [
  [
    0.0007745450142783414, 0.022723844989269184, 0.2417807251774506, 1.2704582524523684, 3.6478483247632045,
    5.769497221460691, 4.630337846156546, 1.4234371107496835,
  ],
  [
    1.0507500716444169e-9, 0.0005475938084995345, 0.015198666563616457, 0.14810397642748008, 0.6897673349851,
    1.6763848301838038, 2.053191626637759, 1,
  ],
];
const farTail: Ratio = [
  [
    2.0103343992922881e-7, 0.000027115555687434876, 0.0012426609473880784, 0.026532189526576124,
    0.29656057182850487, 1.7848265399172913, 5.463784911164114, 6.657904643501103,
  ],
  [
    2.0442631033899397e-15, 1.421511758316446e-7, 0.000018463183175100548, 0.0007868691311456133,
    0.014875361290850615, 0.1369298809227358, 0.599832206555888, 1,
  ],
];

const polynomial = (coefficients: readonly number[], x: number) =>
  coefficients.reduce((sum, coefficient) => sum * x + coefficient, 0);
const ratioAt = ([numerator, denominator]: Ratio, x: number) =>
  polynomial(numerator, x) / polynomial(denominator, x);

/**
 * Standard normal quantile: the z below which a share p of the distribution lies (also: inverse of Phi, probit,
 * critical value; 1.96 for p = 0.975). Wichura's rational approximations, about 16 digits.
 *
 * @formula Phi(z) = p, by Algorithm AS 241 (PPND16)
 * @unit standard deviations
 * @nulls Null at p = 0 and p = 1, where the quantile is not finite.
 * @source wichura-1988
 * @throws MeasureInputError - p is not between 0 and 1
 * @example
 * normalQuantile(0.975); // => 1.959963984540
 * normalQuantile(1); // => null
 */
export function normalQuantile(p: number): number | null {
  requireFraction('normalQuantile', { p });
  if (p === 0 || p === 1) return null;
  const fromCentre = p - 1 / 2;
  if (Math.abs(fromCentre) <= 0.425) return fromCentre * ratioAt(centre, 0.180625 - fromCentre ** 2);
  const depth = Math.sqrt(-Math.log(Math.min(p, 1 - p)));
  const distance = depth <= 5 ? ratioAt(tail, depth - 1.6) : ratioAt(farTail, depth - 5);
  return Math.sign(fromCentre) * distance;
}
