import type { Group } from '../../../algebra/aggregate.ts';
import { sumOrNull } from '../../../formulas/basics/sum-or-null.ts';
import { largestShare } from '../../../formulas/concentration/largest-share.ts';
import { amountsOf } from './amounts-of.ts';

/** What one product hangs on: its value and the share of its largest origin. */
export interface ProductSuppliers {
  readonly value: number;
  readonly largestShare: number;
}

/** Each product of product and origin pairs (first code of the key); products without value are left out. */
export function suppliersOfProducts(pairs: readonly Group<'value'>[]): readonly ProductSuppliers[] {
  return [...Map.groupBy(pairs, ({ key }) => key[0]).values()].flatMap((origins) => {
    const amounts = amountsOf(origins);
    const value = sumOrNull(amounts);
    const share = largestShare(amounts);
    return value === null || share === null ? [] : [{ value, largestShare: share }];
  });
}
