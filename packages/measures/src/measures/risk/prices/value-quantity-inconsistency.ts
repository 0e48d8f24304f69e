import { allOf, anyOf, compare } from '../../../algebra/conditions.ts';
import { measure } from '../../../algebra/measure.ts';
import { over } from '../../../algebra/values.ts';
import { ratioOrNull } from '../../../formulas/basics/ratio-or-null.ts';
import { standingLines } from '../../../populations/standing-lines.ts';

const weight = over(standingLines.number('gross_weight_kg'), standingLines.number('qty1'));
const weighed = standingLines.where(allOf(compare(weight, '>', 0), standingLines.reported('uom1')));
const product = ['hts10', 'uom1'] as const;
const limit = (fraction: number) => weighed.amongPeers(product, weighed.quantile(weight, fraction));

/** A hundredth of fewer lines is less than one line. */
const comparable = weighed.where(compare(weighed.amongPeers(product, weighed.count()), '>=', 100));

/**
 * Weight to quantity inconsistency: the share of lines whose gross weight per unit of quantity lies outside the 1st
 * to 99th percentile of its product (HTS10 and unit) in the whole report. All lines together have about two in a
 * hundred by construction; what tells is the share of a port, a country or a Center above that. A product needs
 * a hundred lines; cancelled entries do not count.
 *
 * @nulls Null when no line can be compared.
 */
export const valueQuantityInconsistency = measure({
  id: 'risk/value-quantity-inconsistency',
  title: 'Weight to quantity inconsistency',
  aliases: ['weight per unit outliers', 'quantity edit failures'],
  unit: 'percent',
  direction: 'lower_is_better',
  formula:
    'count(line where kg / qty1 outside p1..p99 of HTS10 and unit) / count(line), products of 100 lines or more',
  source: 'census-edit-parameters',
  inputs: {
    outside: comparable
      .count()
      .where(anyOf(compare(weight, '<', limit(0.01)), compare(weight, '>', limit(0.99)))),
    all: comparable.count(),
  },
  compute: ({ outside, all }) => ratioOrNull(outside, all),
});
