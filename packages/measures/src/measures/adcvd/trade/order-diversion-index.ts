import { allOf, anyOf, compare, not } from '../../../algebra/conditions.ts';
import { measure } from '../../../algebra/measure.ts';
import type { Predicate } from '../../../algebra/predicate.ts';
import { rowsOf } from '../../../algebra/record-rows.ts';
import { days, firstDay, lastDay, outer, prefix } from '../../../algebra/values.ts';
import { ratioOrNull } from '../../../formulas/basics/ratio-or-null.ts';
import { standingLines } from '../../../populations/standing-lines.ts';

const linesSoFar = standingLines.upToEnd('entry_date');
const scope = rowsOf('scope_map');
const issued = rowsOf('adcvd_order')
  .matching({ case_no: scope.text('case_no') })
  .first('order_date');

/** Issued a year before a day of the period. */
const issuedAYearBefore = allOf(
  compare(days(issued, firstDay()), '<=', 365),
  compare(days(issued, lastDay()), '>=', 365),
);

const sinceOrder = days(issued, outer(standingLines.date('entry_date')));
const before = allOf(compare(sinceOrder, '>=', -365), compare(sinceOrder, '<', 0));
const after = allOf(compare(sinceOrder, '>=', 0), compare(sinceOrder, '<', 365));

/** A tariff number of a scope is a heading, or its first 6, 8 or 10 digits: equal to those of the line. */
const inScopeOf = (stretch: Predicate, sameOrigin: boolean) =>
  anyOf(
    ...[4, 6, 8, 10].map((digits) => {
      const hts = prefix(standingLines.text('hts10'), digits);
      const rows = sameOrigin
        ? scope.matching({ hts, origin: standingLines.text('origin') })
        : scope.matching({ hts });
      return rows.where(issuedAYearBefore).where(stretch).exist();
    }),
  );

const ofTarget = (stretch: Predicate) => inScopeOf(stretch, true);
const ofOthers = (stretch: Predicate) => allOf(inScopeOf(stretch, false), not(ofTarget(stretch)));

/**
 * Order diversion index (also: transshipment indicator): growth of imports of a product from other countries over
 * its growth from the country of a new order, from the year before the order to the year after it. Above one,
 * trade has moved away from the country under order. The orders are those issued a year (365 days) before the days
 * of the period, so that the year after each is over; lines are told by the tariff numbers of their scope
 * (headings, or 6, 8 or 10 digits). A line is of the target when an order in the same stretch names its origin,
 * and else of other countries; it counts once in each stretch. Cancelled entries do not count.
 *
 * @nulls Null when no order was issued, and when other countries had nothing before or the country under order
 *   nothing before or after it.
 */
export const orderDiversionIndex = measure({
  id: 'adcvd/order-diversion-index',
  title: 'Order diversion index',
  aliases: ['transshipment indicator', 'trade diversion after an order'],
  unit: 'ratio',
  direction: 'lower_is_better',
  formula: '(other countries after / before) / (country under order after / before), sums of entered_value',
  source: 'cbp-eapa',
  inputs: {
    otherBefore: linesSoFar.sum('entered_value').where(ofOthers(before)),
    otherAfter: linesSoFar.sum('entered_value').where(ofOthers(after)),
    targetBefore: linesSoFar.sum('entered_value').where(ofTarget(before)),
    targetAfter: linesSoFar.sum('entered_value').where(ofTarget(after)),
  },
  compute: ({ otherBefore, otherAfter, targetBefore, targetAfter }) =>
    ratioOrNull(ratioOrNull(otherAfter, otherBefore), ratioOrNull(targetAfter, targetBefore)),
});
