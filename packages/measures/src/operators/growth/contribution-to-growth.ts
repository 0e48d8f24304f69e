import type { MeasureGiving } from '../../algebra/measure.ts';
import { contributionToGrowth as contribution } from '../../formulas/series/contribution-to-growth.ts';
import { derive, type DerivedMeasure } from '../derive.ts';
import { requireAdditive } from '../require-additive.ts';
import { asIs, both, ofReport, yearBefore } from '../views.ts';

/**
 * Contribution to growth: change of the row from a year earlier over what the whole report was then. The
 * contributions of all rows add to the growth of the whole.
 *
 * @nulls Null when a value is null, or the report was zero or negative a year earlier.
 * @throws TypeError - the measure does not add over rows
 */
export function contributionToGrowth<const Id extends string>(
  base: MeasureGiving<'number', Id>,
): DerivedMeasure<`timeseries/contribution-to-growth(${Id})`> {
  requireAdditive('contributionToGrowth', base);
  return derive(base, {
    id: `timeseries/contribution-to-growth(${base.id})`,
    title: `Contribution to growth: ${base.title}`,
    aliases: ['growth contribution', 'points of growth'],
    unit: 'percentage_points',
    formula: `(m - m of a year earlier) / m of the report a year earlier, m = ${base.formula}`,
    source: 'definition',
    views: { now: asIs, before: yearBefore, whole: both(yearBefore, ofReport) },
    combine: ({ now, before, whole }) =>
      contribution({ current: now, previous: before, previousTotal: whole }),
  });
}
