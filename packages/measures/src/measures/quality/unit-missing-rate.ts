import { measure } from '../../algebra/measure.ts';
import { allOf, not } from '../../algebra/conditions.ts';
import { rowsOf } from '../../algebra/record-rows.ts';
import { ratioOrNull } from '../../formulas/basics/ratio-or-null.ts';

const lines = rowsOf('entry_line');
const needing = lines.where(lines.is('qty_required'));
const measured = allOf(lines.reported('qty1'), lines.reported('uom1'));

/**
 * Missing unit of measure rate: of the lines entered in the period whose tariff number asks for a quantity, the share
 * without the quantity or its unit. Lines of cancelled entries count: what is asked is how records come.
 *
 * @nulls Null when no line needs a quantity.
 */
export const unitMissingRate = measure({
  id: 'quality/unit-missing-rate',
  title: 'Missing unit of measure rate',
  aliases: ['missing quantity', 'unit of quantity'],
  unit: 'percent',
  direction: 'lower_is_better',
  formula: 'count(line where qty_required and qty or unit is null) / count(line where qty_required)',
  source: 'census-guide',
  inputs: { missing: needing.count().where(not(measured)), needing: needing.count() },
  compute: ({ missing, needing: all }) => ratioOrNull(missing, all),
});
