import type { Group } from '../../algebra/aggregate.ts';
import type { WeightedValue } from '../../formulas/basics/weighted-mean.ts';
import { unitValueDispersion } from '../../formulas/price/unit-value-dispersion.ts';

type Flow = Group<'value' | 'quantity'>;

/** The unit value dispersion of each product (first code of the key), weighted by its value; null ones left out. */
export function productDispersions(flows: readonly Flow[]): readonly WeightedValue[] {
  return [...Map.groupBy(flows, ({ key }) => key[0]).values()].flatMap((product) => {
    const reported = product.filter(isReported);
    const value = reported.length < product.length ? null : unitValueDispersion(reported);
    return value === null ? [] : [{ value, weight: reported.reduce((sum, flow) => sum + flow.value, 0) }];
  });
}

function isReported(flow: Flow): flow is Flow & { readonly value: number; readonly quantity: number } {
  return flow.value !== null && flow.quantity !== null;
}
