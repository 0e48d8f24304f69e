import type { MeasureGiving } from '../../algebra/measure.ts';
import { differenceOrNull } from '../../formulas/basics/difference-or-null.ts';
import { derive, type DerivedMeasure } from '../derive.ts';
import { asIs, yearBefore } from '../views.ts';

/**
 * Change of a measure from the same months a year earlier, in its own unit; of a share, in percentage points.
 *
 * @nulls Null when the measure is null in either year.
 */
export function changeFromYearBefore<const Id extends string>(
  base: MeasureGiving<'number', Id>,
): DerivedMeasure<`timeseries/yoy-change(${Id})`> {
  return derive(base, {
    id: `timeseries/yoy-change(${base.id})`,
    title: `Change from a year earlier: ${base.title}`,
    aliases: ['absolute change', 'year-over-year change'],
    unit: base.unit === 'percent' ? 'percentage_points' : base.unit,
    formula: `m - m of a year earlier, m = ${base.formula}`,
    source: 'ft900',
    views: { now: asIs, before: yearBefore },
    combine: ({ now, before }) => differenceOrNull(now, before),
  });
}
