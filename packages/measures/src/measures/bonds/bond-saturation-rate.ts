import { allOf, anyOf, compare, not } from '../../algebra/conditions.ts';
import type { Value } from '../../algebra/expression.ts';
import { measure } from '../../algebra/measure.ts';
import { lastDay, minus, monthOf, outer, remainder } from '../../algebra/values.ts';
import { ratioOrNull } from '../../formulas/basics/ratio-or-null.ts';
import { standingEntries } from '../../populations/standing-entries.ts';
import { importerBonds } from './bonds-in-force.ts';

const monthsAgo = (date: Value<'date'>) => minus(monthOf(lastDay()), monthOf(date));
const monthsOfBondYear = remainder(monthsAgo(importerBonds.date('effective')), 12);

const entries = standingEntries.where(
  allOf(
    compare(standingEntries.date('entry_date'), '<=', lastDay()),
    compare(monthsAgo(standingEntries.date('entry_date')), '<=', outer(monthsOfBondYear)),
    anyOf(
      not(standingEntries.reported('liq_date')),
      compare(standingEntries.date('liq_date'), '>', lastDay()),
    ),
  ),
);
const secured = entries.matching({ bond_no: importerBonds.text('bond_no') }).sum('secured_amount');
const isSaturated = compare(secured, '>=', importerBonds.number('amount'));

/**
 * Saturated bonds: continuous bonds of importers whose obligations of the running bond year, entries not
 * liquidated and not cancelled, have reached the amount of the bond at the end of the period. The bond year runs
 * from anniversary to anniversary of the day of effect, taken in whole months.
 *
 * @nulls Null when no such bond is in force.
 */
export const bondSaturationRate = measure({
  id: 'bonds/bond-saturation-rate',
  title: 'Saturated continuous bonds',
  aliases: ['bond saturation', 'bond stacking'],
  unit: 'percent',
  direction: 'lower_is_better',
  formula: 'count(bond where sum(secured_amount in the bond year, unliquidated) >= amount) / count(bond)',
  source: 'cbp-bond-formula',
  inputs: { saturated: importerBonds.count().where(isSaturated), bonds: importerBonds.count() },
  compute: ({ saturated, bonds }) => ratioOrNull(saturated, bonds),
});
