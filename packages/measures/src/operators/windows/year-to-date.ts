import type { MeasureGiving } from '../../algebra/measure.ts';
import { derive, type DerivedMeasure } from '../derive.ts';
import { toDate } from '../views.ts';

/** Which year is meant: from January, or the federal fiscal year from October. */
export type YearKind = 'calendar' | 'fiscal';

/**
 * A measure from the beginning of the year to the end of the report's unit (also: YTD, cumulative),
 * computed from the rows of all those months.
 *
 * @nulls Null when the measure is null over those months.
 * @example
 * yearToDate(customsValue, 'fiscal').id; // => 'timeseries/fiscal-ytd(imports/customs-value)'
 */
export function yearToDate<const Id extends string, const Y extends YearKind>(
  base: MeasureGiving<'number', Id>,
  year: Y,
): DerivedMeasure<`timeseries/${Y}-ytd(${Id})`> {
  return derive(base, {
    id: `timeseries/${year}-ytd(${base.id})`,
    title: `${year === 'fiscal' ? 'Fiscal year' : 'Year'} to date: ${base.title}`,
    aliases: ['YTD', 'cumulative', 'running total'],
    unit: base.unit,
    formula: `m from the beginning of the ${year} year, m = ${base.formula}`,
    source: 'cbp-trade-statistics',
    views: { run: toDate(year) },
    combine: ({ run }) => run,
  });
}
