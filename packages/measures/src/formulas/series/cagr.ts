import { requireAmounts } from '../../errors/require-amounts.ts';
import { requirePositive } from '../../errors/require-positive.ts';
import { ratioOrNull } from '../basics/ratio-or-null.ts';
import { finiteOrNull } from '../shared/finite-or-null.ts';

/**
 * Compound annual growth rate, CAGR: the constant rate that links the first value to the last.
 *
 * @formula (last / first)^(1 / years) - 1
 * @unit 1 a year (a fraction; 0.05 is five percent a year)
 * @nulls Null when first or last is null, or when first is zero.
 * @source wits-trade-outcomes
 * @throws MeasureInputError - first or last is negative or not finite, years is not above zero
 * @example
 * cagr({ first: 100, last: 121, years: 2 }); // => 0.1
 * cagr({ first: 0, last: 121, years: 2 }); // => null
 */
export function cagr(span: {
  readonly first: number | null;
  readonly last: number | null;
  readonly years: number;
}): number | null {
  const { first, last, years } = span;
  requireAmounts('cagr', { first, last });
  requirePositive('cagr', { years });
  const ratio = ratioOrNull(last, first);
  return ratio === null ? null : finiteOrNull(Math.expm1(Math.log(ratio) / years));
}
