import type { Matched } from '../../algebra/aggregate.ts';
import { exports, imports } from '../../algebra/fact-inputs.ts';
import type { Input } from '../../algebra/input.ts';
import { matchedItem, type MatchedItem } from '../../formulas/price/matched-item.ts';

/** One item in two periods, as price measures take it: its value in cents and its quantity in one unit. */
export type ItemFlows = Matched<'value' | 'quantity'>;

// Rows whose dataset leaves the country empty are no items: they would match all countries with each other.
/** True for rows that carry a country of origin. */
export const originKnown = imports.codeStartsWith('country', '');
const destinationKnown = exports.codeStartsWith('country', '');

/**
 * The items of import price measures: statistical number (HTS10) by country of origin, customs value of
 * imports for consumption and first quantity. The quantity is null where the item has more than one unit.
 */
export const importItems: Input<readonly ItemFlows[]> = imports.matched(['hts10', 'country'], {
  value: imports.sum('consumption_value').where(originKnown),
  quantity: imports.quantity('consumption_quantity_1', 'unit_1').where(originKnown),
});

/** The items of export price measures: Schedule B number by country of destination, FAS value and first quantity. */
export const exportItems: Input<readonly ItemFlows[]> = exports.matched(['hts10', 'country'], {
  value: exports.sum('export_value').where(destinationKnown),
  quantity: exports.quantity('quantity_1', 'unit_1').where(destinationKnown),
});

/** An item as the formulas want it; null when it has no price in one of the periods. */
export function pricedItem({ base, current }: ItemFlows): MatchedItem | null {
  return matchedItem({
    baseValue: base?.value ?? null,
    baseQuantity: base?.quantity ?? null,
    currentValue: current?.value ?? null,
    currentQuantity: current?.quantity ?? null,
  });
}

/** The items that have a price in both periods: value and quantity reported and above zero in each. */
export function pricedItems(items: readonly ItemFlows[]): readonly MatchedItem[] {
  return items.map(pricedItem).filter((item) => item !== null);
}
