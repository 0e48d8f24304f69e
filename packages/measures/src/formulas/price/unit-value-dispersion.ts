import { requireAmounts } from '../../errors/require-amounts.ts';
import { compensatedSum } from '../shared/compensated-sum.ts';
import { finiteOrNull } from '../shared/finite-or-null.ts';
import { sharesOf } from '../shared/shares-of.ts';

/** Value and quantity of one flow inside a product. */
export interface ValuedFlow {
  readonly value: number;
  readonly quantity: number;
}

/**
 * Unit value dispersion: value-weighted coefficient of variation of the unit values inside a product, a
 * warning that the product is not homogeneous.
 *
 * @formula sqrt(sum(w * (value/quantity - mean)^2)) / mean, w = share of value, mean = sum(w * value/quantity)
 * @unit 1 (a ratio; 0 when every flow has one unit value)
 * @nulls Null when there is no value, or when a flow has value and no quantity: its unit value is unknown.
 *   A flow of zero value weighs nothing.
 * @source ppi-manual-2004
 * @throws MeasureInputError - an input is negative or not finite
 * @example
 * unitValueDispersion([{ value: 2, quantity: 2 }, { value: 2, quantity: 1 }]); // => 0.3333333333
 * unitValueDispersion([]); // => null
 */
export function unitValueDispersion(flows: readonly ValuedFlow[]): number | null {
  for (const { value, quantity } of flows) requireAmounts('unitValueDispersion', { value, quantity });
  const traded = flows.filter((flow) => flow.value > 0);
  const weights = sharesOf(traded.map((flow) => flow.value));
  if (weights === null) return null;
  // Without a quantity a unit value is infinite, and no mean is left to deviate from.
  const unitValues = traded.map((flow) => flow.value / flow.quantity);
  const weighted = (score: (unitValue: number) => number) =>
    compensatedSum(unitValues.map((each, at) => (weights[at] ?? 0) * score(each)));
  const mean = weighted((each) => each);
  return finiteOrNull(Math.sqrt(weighted((each) => (each / mean - 1) ** 2)));
}
