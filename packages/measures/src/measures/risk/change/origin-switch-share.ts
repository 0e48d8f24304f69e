import { allOf, anyOf, compare } from '../../../algebra/conditions.ts';
import { measure } from '../../../algebra/measure.ts';
import type { Predicate } from '../../../algebra/predicate.ts';
import { rowsOf } from '../../../algebra/record-rows.ts';
import { days, firstDay, lastDay, outer, prefix } from '../../../algebra/values.ts';
import { ratioOrNull } from '../../../formulas/basics/ratio-or-null.ts';
import { standingLines } from '../../../populations/standing-lines.ts';
import { mainOrigin } from './main-origin.ts';

const linesSoFar = standingLines.upToEnd('entry_date');
const scope = rowsOf('scope_map');
const issued = rowsOf('adcvd_order')
  .matching({ case_no: scope.text('case_no') })
  .first('order_date');
const sinceOrder = days(issued, outer(standingLines.date('entry_date')));

/** A year is over within the period since the order was issued. */
const isYearOver = allOf(
  compare(days(issued, lastDay()), '>=', 365),
  compare(days(issued, firstDay()), '<=', 365),
);

/** The line's tariff number lies in an order issued a year before a day of the period, and its day in the stretch. */
const inProductOf = (stretch: Predicate) =>
  anyOf(
    ...[4, 6, 8, 10].map((digits) =>
      scope
        .matching({ hts: prefix(standingLines.text('hts10'), digits) })
        .where(isYearOver)
        .where(stretch)
        .exist(),
    ),
  );

const inYearBefore = inProductOf(allOf(compare(sinceOrder, '>=', -365), compare(sinceOrder, '<', 0)));
const inYearAfter = inProductOf(allOf(compare(sinceOrder, '>=', 0), compare(sinceOrder, '<', 365)));

/**
 * Origin switch share: of the importers that imported a product of a new order in the year before it and in the year
 * after it, the share whose main country of origin changed. Main is the origin with the most entered value; of equal
 * ones the first in the alphabet. The orders are those issued 365 days before a day of the period, so that the year
 * after each is over; products are told by the tariff numbers of their scope, whatever the origin. Ask by product
 * and not by country, for within a country there is one origin. Cancelled entries do not count.
 *
 * @nulls Null when no importer imported such a product before and after.
 */
export const originSwitchShare = measure({
  id: 'risk/origin-switch-share',
  title: 'Origin switch share after an order',
  aliases: ['origin switching', 'change of origin after an AD/CVD order'],
  unit: 'percent',
  direction: 'lower_is_better',
  formula: 'count(importer, main origin after <> main origin before) / count(importer, before and after)',
  source: 'cbp-eapa',
  inputs: {
    origins: linesSoFar.groups(['importer', 'origin'], {
      before: linesSoFar.sum('entered_value').where(inYearBefore),
      after: linesSoFar.sum('entered_value').where(inYearAfter),
    }),
  },
  compute: ({ origins }) => {
    const mains = [...Map.groupBy(origins, ({ key }) => key[0]).values()]
      .map((of) => ({ before: mainOrigin(of, 'before'), after: mainOrigin(of, 'after') }))
      .filter(({ before, after }) => before !== null && after !== null);
    return ratioOrNull(mains.filter(({ before, after }) => before !== after).length, mains.length);
  },
});
