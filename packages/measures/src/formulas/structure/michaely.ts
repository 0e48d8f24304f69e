import { requireAmounts } from '../../errors/require-amounts.ts';
import { differenceOrNull } from '../basics/difference-or-null.ts';
import { ratioOrNull } from '../basics/ratio-or-null.ts';
import type { ProductInTrade } from './product-in-trade.ts';

/**
 * Michaely index of specialisation: a product's share in exports less its share in imports. Over all products
 * it adds to zero.
 *
 * @formula exports / totalExports - imports / totalImports
 * @unit 1 (a difference of shares), from -1 to 1; above 0 is a specialisation
 * @nulls Null when an input is null, or when a total is zero.
 * @source michaely-1962
 * @throws MeasureInputError - an input is negative or not finite
 * @example
 * michaely({ exports: 30, imports: 10, totalExports: 100, totalImports: 50 }); // => 0.1
 * michaely({ exports: 0, imports: 10, totalExports: 0, totalImports: 50 }); // => null
 */
export function michaely(trade: ProductInTrade): number | null {
  const { exports, imports, totalExports, totalImports } = trade;
  requireAmounts('michaely', { exports, imports, totalExports, totalImports });
  return differenceOrNull(ratioOrNull(exports, totalExports), ratioOrNull(imports, totalImports));
}
