import type { Group } from '../../../algebra/aggregate.ts';
import { allOf, compare } from '../../../algebra/conditions.ts';
import type { Input } from '../../../algebra/input.ts';
import { rowsOf } from '../../../algebra/record-rows.ts';
import { prefix } from '../../../algebra/values.ts';
import { unitValue } from '../../../formulas/price/unit-value.ts';
import type { PricedTwoWayFlow } from '../../../formulas/structure/vertical-intra-industry-share.ts';
import { standingLines } from '../../../populations/standing-lines.ts';
import { TupleMap, type Tuple } from '../../../question/tuple-map.ts';

type Items = readonly Group<'value' | 'quantity'>[];

const declared = rowsOf('export_line');
const sold = declared.where(
  allOf(
    compare(declared.number('qty1'), '>', 0),
    compare(declared.number('fas_value'), '>', 0),
    declared.reported('uom1'),
  ),
);
const bought = standingLines.where(
  allOf(
    compare(standingLines.number('qty1'), '>', 0),
    compare(standingLines.number('entered_value'), '>', 0),
    standingLines.reported('uom1'),
  ),
);

/** Exports by subheading (HS6) and unit of quantity, of lines that have a value and a quantity. */
export const exportedItems: Input<Items> = sold.groups([prefix(sold.text('schedule_b'), 6), 'uom1'], {
  value: sold.sum('fas_value'),
  quantity: sold.sum('qty1'),
});

/** Imports, in the same way. */
export const importedItems: Input<Items> = bought.groups([prefix(bought.text('hts10'), 6), 'uom1'], {
  value: bought.sum('entered_value'),
  quantity: bought.sum('qty1'),
});

/** The items that go both ways, with the unit value of each way. */
export function twoWayItems(exported: Items, imported: Items): readonly PricedTwoWayFlow[] {
  const others = new TupleMap<Tuple, Items[number]>();
  for (const item of imported) others.set(item.key, item);
  return exported.flatMap((item) => {
    const other = others.get(item.key);
    return other === undefined
      ? []
      : [
          {
            exports: item.value ?? 0,
            imports: other.value ?? 0,
            exportUnitValue: priceOf(item),
            importUnitValue: priceOf(other),
          },
        ];
  });
}

function priceOf({ value, quantity }: Items[number]): number | null {
  return unitValue({ value, quantity });
}
