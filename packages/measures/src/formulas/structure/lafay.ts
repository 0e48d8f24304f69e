import { requireAmounts } from '../../errors/require-amounts.ts';
import { differenceOrNull } from '../basics/difference-or-null.ts';
import { ratioOrNull } from '../basics/ratio-or-null.ts';
import { sumOrNull } from '../basics/sum-or-null.ts';
import { finiteOrNull } from '../shared/finite-or-null.ts';
import { normalisedBalance } from './normalised-balance.ts';
import type { ProductInTrade } from './product-in-trade.ts';

/**
 * Lafay index of specialisation: how far a product's normalised balance lies above that of all trade, weighted
 * by its share of trade. Over all products it adds to zero.
 *
 * @formula 100 * ((x - m)/(x + m) - (X - M)/(X + M)) * (x + m)/(X + M)
 * @unit points; above 0 is a specialisation
 * @nulls Null when an input is null, or when there is no trade in the product or at all.
 * @source lafay-1992, escap-handbook-2009
 * @throws MeasureInputError - an input is negative or not finite
 * @example
 * lafay({ exports: 30, imports: 10, totalExports: 100, totalImports: 100 }); // => 10
 * lafay({ exports: 0, imports: 0, totalExports: 100, totalImports: 100 }); // => null
 */
export function lafay(trade: ProductInTrade): number | null {
  const { exports, imports, totalExports, totalImports } = trade;
  requireAmounts('lafay', { exports, imports, totalExports, totalImports });
  const gap = differenceOrNull(
    normalisedBalance({ exports, imports }),
    normalisedBalance({ exports: totalExports, imports: totalImports }),
  );
  const weight = ratioOrNull(sumOrNull([exports, imports]), sumOrNull([totalExports, totalImports]));
  return gap === null || weight === null ? null : finiteOrNull(100 * gap * weight);
}
