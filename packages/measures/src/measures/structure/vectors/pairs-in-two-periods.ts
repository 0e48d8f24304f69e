import type { Matched } from '../../../algebra/aggregate.ts';
import { imports } from '../../../algebra/fact-inputs.ts';
import type { Input } from '../../../algebra/input.ts';
import type { PairInTwoPeriods } from '../../../formulas/structure/growth-decomposition.ts';

/** General imports value of product-origin pairs (HTS10 by country) in the report's period and its base. */
export const importPairs: Input<readonly Matched<'value'>[]> = imports.matched(['hts10', 'country'], {
  value: imports.sum('general_value').where(imports.codeStartsWith('country', '')),
});

/** The values of items in two periods; zero where an item is not traded. */
export function pairsInTwoPeriods(items: readonly Matched<'value'>[]): readonly PairInTwoPeriods[] {
  return items.map(({ base, current }) => ({ base: valueOf(base), current: valueOf(current) }));
}

function valueOf(period: { readonly value: number | null } | null): number | null {
  return period === null ? 0 : period.value;
}
