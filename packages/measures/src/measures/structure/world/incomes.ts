import type { Group } from '../../../algebra/aggregate.ts';
import type { Input } from '../../../algebra/input.ts';
import type { ExporterOfProduct } from '../../../formulas/world/prody.ts';
import { yearlySeries } from '../../../populations/gross-domestic-product.ts';
import { wholeNation } from '../../../populations/whole-nation.ts';

/** How the series of the gross domestic product a head of a country is named: this and the ISO code. */
const PREFIX = 'GDP_PC_';
const ofCountries = yearlySeries.where(yearlySeries.codeStartsWith('series', PREFIX));

/** Gross domestic product a head, in cents, by series; of the calendar year in which the period ends. */
export const incomesByCountry: Input<readonly Group<'income'>[]> = ofCountries
  .groups(['series'], { income: ofCountries.maximum('value') })
  .wholeOf(...wholeNation);

/** Countries that export a product, those without an income left out. */
export function withIncome(
  exported: readonly Group<'value'>[],
  totals: readonly Group<'value'>[],
  incomes: readonly Group<'income'>[],
): readonly ExporterOfProduct[] {
  const total = new Map(totals.map(({ key, value }) => [key[0], value]));
  const incomeOf = new Map(incomes.map(({ key, income }) => [key[0]?.slice(PREFIX.length), income]));
  return exported.flatMap(({ key: [country], value }) => {
    const income = incomeOf.get(country ?? '') ?? null;
    return income === null ? [] : [{ product: value, total: total.get(country ?? null) ?? null, income }];
  });
}
