import { reportedAmounts } from '../../errors/reported-amounts.ts';
import { ratioOrNull } from '../basics/ratio-or-null.ts';
import { weightedMean } from '../basics/weighted-mean.ts';

/** What one country exports of a product and in all, and its income a head. */
export type ExporterOfProduct = Readonly<Record<'product' | 'total' | 'income', number | null>>;

/**
 * PRODY, sophistication of a product: mean income a head of the countries that export it, weighted by the share that
 * the product has in the exports of each, as in the Balassa index; a large country does not outweigh a small one.
 *
 * @formula sum(share * income) / sum(share), share = product / total of each country
 * @unit unit of the income
 * @nulls Null when an amount is null, when a country's total is zero, or when no country exports the product.
 * @source hausmann-hwang-rodrik-2007
 * @throws MeasureInputError - an amount is negative or not finite
 * @example
 * prody([{ product: 5, total: 10, income: 1000 }, { product: 25, total: 100, income: 40_000 }]); // => 14000
 * prody([]); // => null
 */
export function prody(exporters: readonly ExporterOfProduct[]): number | null {
  const read = (name: keyof ExporterOfProduct) =>
    reportedAmounts(
      'prody',
      name,
      exporters.map((exporter) => exporter[name]),
    );
  const [product, total, income] = [read('product'), read('total'), read('income')];
  if (product === null || total === null || income === null) return null;
  const shares = product.map((value, at) => ratioOrNull(value, total[at] ?? null));
  if (shares.includes(null)) return null;
  return weightedMean(shares.map((share, at) => ({ value: income[at] ?? null, weight: share })));
}
