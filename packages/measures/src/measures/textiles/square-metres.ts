import { compare, isIn } from '../../algebra/conditions.ts';
import type { Value } from '../../algebra/expression.ts';
import { rowsOf } from '../../algebra/record-rows.ts';
import { choose, constant, orElse, over, times } from '../../algebra/values.ts';
import { standingLines } from '../../populations/standing-lines.ts';

const onEntry = standingLines.date('entry_date');

/** The textile category that a line declares, else that of its tariff number on the day of entry. */
export const category = orElse(
  standingLines.text('textile_category'),
  rowsOf('ref_textile_tariff')
    .matching({ hts10: standingLines.text('hts10') })
    .validOn(onEntry, 'valid_from', 'valid_to')
    .code('category'),
);

const factor = rowsOf('ref_square_metre_factor')
  .matching({ category })
  .validOn(onEntry, 'valid_from', 'valid_to');

/** The tariff counts pieces as NO, the table of factors as NOS. */
const unitOf = (unit: Value<'text'>) => choose(isIn(unit, 'NO'), constant('NOS'), unit);

const inUnitOfCategory = (unit: 'uom1' | 'uom2') =>
  compare(unitOf(standingLines.text(unit)), '=', factor.code('unit'));

/** The quantity of the line in the unit of its category, the first that is; null when none is. */
const quantity = choose(
  inUnitOfCategory('uom1'),
  standingLines.number('qty1'),
  choose(inUnitOfCategory('uom2'), standingLines.number('qty2')),
);

/**
 * Square metre equivalents that the quantity of a line implies: quantity times the factor of its category, which the
 * table holds in hundredths. Null without a factor and without a quantity in the unit of the category: neither 0 nor
 * 1 would be true.
 */
export const impliedSquareMetres = over(times(quantity, factor.maximum('hundredths')), 100);

/** Square metre equivalents of a line: those that it declares, else those that its quantity implies. */
export const squareMetres = orElse(standingLines.number('sme'), impliedSquareMetres);
