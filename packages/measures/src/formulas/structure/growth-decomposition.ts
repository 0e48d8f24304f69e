import { compensatedSum } from '../shared/compensated-sum.ts';
import { reportedPairs } from './reported-pairs.ts';

/** Value of one product-origin pair in two periods; zero is not traded, null is not reported. */
export interface PairInTwoPeriods {
  readonly base: number | null;
  readonly current: number | null;
}

/** Parts of a growth rate; continuing, entering and exiting add to total. */
export interface GrowthParts {
  readonly continuing: number;
  readonly entering: number;
  readonly exiting: number;
  readonly total: number;
}

/**
 * Growth decomposition (also: intensive and extensive margins of growth): growth from pairs traded in both
 * periods, from pairs that are new, and the loss from pairs that disappeared.
 *
 * @formula each part = sum(current - base) / sum(all base), over pairs with base > 0 and current > 0
 *   (continuing), base = 0 (entering), current = 0 (exiting)
 * @unit 1 (fractions of the base total; 0.05 is five percentage points of growth); exiting is 0 or below
 * @nulls Null when a value is null, or when the base values add to zero.
 * @source hummels-klenow-2005, mpra-53085
 * @throws MeasureInputError - a value is negative or not finite
 * @example
 * growthDecomposition([{ base: 80, current: 90 }, { base: 0, current: 5 }, { base: 20, current: 0 }]); // => { continuing: 0.1, entering: 0.05, exiting: -0.2, total: -0.05 }
 * growthDecomposition([]); // => null
 */
export function growthDecomposition(pairs: readonly PairInTwoPeriods[]): GrowthParts | null {
  const columns = reportedPairs('growthDecomposition', pairs, ['base', 'current']);
  const whole = columns === null ? 0 : compensatedSum(columns.first);
  if (columns === null || whole === 0) return null;
  const moves = columns.first.map((base, at) => ({ base, current: columns.second[at] ?? 0 }));
  const part = (belongs: (move: { base: number; current: number }) => boolean) =>
    compensatedSum(moves.filter(belongs).map((move) => move.current - move.base)) / whole;
  const parts = {
    continuing: part((move) => move.base > 0 && move.current > 0),
    entering: part((move) => move.base === 0),
    exiting: part((move) => move.base > 0 && move.current === 0),
    total: part(() => true),
  };
  return Object.values(parts).every(Number.isFinite) ? parts : null;
}
