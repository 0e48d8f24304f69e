import type { MeasureGiving } from '../../algebra/measure.ts';
import { growthRate } from '../../formulas/basics/growth-rate.ts';
import { derive, type DerivedMeasure } from '../derive.ts';
import { both, toDate, yearBefore } from '../views.ts';
import type { YearKind } from './year-to-date.ts';

/**
 * Growth of a measure from the beginning of the year against the same months of the year before (also: YTD
 * growth).
 *
 * @nulls Null when the measure is null over either run of months, or was zero or negative the year before.
 */
export function yearToDateGrowth<const Id extends string, const Y extends YearKind>(
  base: MeasureGiving<'number', Id>,
  year: Y,
): DerivedMeasure<`timeseries/${Y}-ytd-growth(${Id})`> {
  return derive(base, {
    id: `timeseries/${year}-ytd-growth(${base.id})`,
    title: `${year === 'fiscal' ? 'Fiscal year' : 'Year'}-to-date growth: ${base.title}`,
    aliases: ['YTD growth', 'cumulative growth'],
    unit: 'percent',
    formula: `(y - y of a year earlier) / y of a year earlier, y = m from the beginning of the ${year} year, m = ${base.formula}`,
    source: 'ft900',
    views: { now: toDate(year), before: both(toDate(year), yearBefore) },
    combine: ({ now, before }) => growthRate({ current: now, previous: before }),
  });
}
