import type { MeasureGiving } from '../../algebra/measure.ts';
import { growthRate } from '../../formulas/basics/growth-rate.ts';
import { derive, type DerivedMeasure } from '../derive.ts';
import { asIs, yearBefore } from '../views.ts';

/**
 * Year-over-year growth of a measure: change from the same months a year earlier, over what it was then
 * (also: YoY, annual growth rate).
 *
 * @nulls Null when the measure is null in either year, or was zero or negative a year earlier.
 * @example
 * yearOverYear(generalImportsValue).id; // => 'timeseries/yoy-growth(imports/general-imports-value)'
 */
export function yearOverYear<const Id extends string>(
  base: MeasureGiving<'number', Id>,
): DerivedMeasure<`timeseries/yoy-growth(${Id})`> {
  return derive(base, {
    id: `timeseries/yoy-growth(${base.id})`,
    title: `Year-over-year growth: ${base.title}`,
    aliases: ['YoY', 'year over year', 'annual growth rate'],
    unit: 'percent',
    formula: `(m - m of a year earlier) / m of a year earlier, m = ${base.formula}`,
    source: 'ft900',
    views: { now: asIs, before: yearBefore },
    combine: ({ now, before }) => growthRate({ current: now, previous: before }),
  });
}
