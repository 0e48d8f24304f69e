import type { Group } from '../../algebra/aggregate.ts';
import { imports } from '../../algebra/fact-inputs.ts';
import type { Input } from '../../algebra/input.ts';
import type { MatchedItem } from '../../formulas/price/matched-item.ts';
import { TupleMap, type Tuple } from '../../question/tuple-map.ts';
import { originKnown, pricedItems } from './priced-items.ts';

type Items = readonly Group<'value' | 'quantity'>[];

/** Thirteen months make twelve links. */
const MONTHS = 13;

const ofUnit = imports.groups(['hts10', 'country'], {
  value: imports.sum('consumption_value').where(originKnown),
  quantity: imports.quantity('consumption_quantity_1', 'unit_1').where(originKnown),
});

/** The items of import price measures in each of the thirteen months that end with the unit of the report. */
export const monthlyItems: Readonly<Record<string, Input<Items>>> = Object.fromEntries(
  Array.from({ length: MONTHS }, (_month, back) => [
    nameOf(back),
    ofUnit.over({ kind: 'trailing', months: 1 }, { kind: 'shift', months: -back }),
  ]),
);

function nameOf(monthsBack: number): string {
  return `month${monthsBack}`;
}

/** For each month and the next, the items that have a price in both; oldest first. */
export function adjacentMatches(
  months: Readonly<Record<string, Items>>,
): readonly (readonly MatchedItem[])[] {
  return Array.from({ length: MONTHS - 1 }, (_link, at) => {
    const back = MONTHS - 1 - at;
    return matches(months[nameOf(back)] ?? [], months[nameOf(back - 1)] ?? []);
  });
}

function matches(before: Items, now: Items): readonly MatchedItem[] {
  const earlier = new TupleMap<Tuple, Items[number]>();
  for (const item of before) earlier.set(item.key, item);
  return pricedItems(
    now.map((current) => ({ key: current.key, base: earlier.get(current.key) ?? null, current })),
  );
}
