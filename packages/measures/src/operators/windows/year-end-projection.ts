import type { MeasureGiving } from '../../algebra/measure.ts';
import { differenceOrNull } from '../../formulas/basics/difference-or-null.ts';
import { yearEndProjection as projection } from '../../formulas/series/year-end-projection.ts';
import { amountOrNull } from '../amount-or-null.ts';
import { derive, type DerivedMeasure } from '../derive.ts';
import { requireAdditive } from '../require-additive.ts';
import { both, toDate, trailing, yearBefore } from '../views.ts';
import type { YearKind } from './year-to-date.ts';

/**
 * Projection of a measure to the end of the year: the year to date, and the remaining months of the year
 * before scaled by the growth of the year to date.
 *
 * @nulls Null when a value is null or negative, or the measure was zero in the same months of the year before.
 * @throws TypeError - the measure does not add over rows
 */
export function yearEndProjection<const Id extends string, const Y extends YearKind>(
  base: MeasureGiving<'number', Id>,
  year: Y,
): DerivedMeasure<`timeseries/${Y}-year-end-projection(${Id})`> {
  requireAdditive('yearEndProjection', base);
  return derive(base, {
    id: `timeseries/${year}-year-end-projection(${base.id})`,
    title: `Projection to the end of the ${year} year: ${base.title}`,
    aliases: ['year-end forecast', 'expected total'],
    unit: base.unit,
    formula: `y + y / (y of a year earlier) * (m of the latest 12 months - y), y = m from the beginning of the ${year} year, m = ${base.formula}`,
    source: 'cbp-import-trends',
    views: { toDate: toDate(year), toDateBefore: both(toDate(year), yearBefore), latestYear: trailing(12) },
    combine: ({ toDate: run, toDateBefore, latestYear }) =>
      projection({
        toDate: amountOrNull(run),
        priorToDate: amountOrNull(toDateBefore),
        // The latest twelve months less the year to date are the remaining months of the year before.
        priorRemaining: amountOrNull(differenceOrNull(latestYear, run)),
      }),
  });
}
