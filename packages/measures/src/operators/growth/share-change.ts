import type { MeasureGiving } from '../../algebra/measure.ts';
import { shareChange as changeOfShare } from '../../formulas/series/share-change.ts';
import { amountOrNull } from '../amount-or-null.ts';
import { derive, type DerivedMeasure } from '../derive.ts';
import { requireAdditive } from '../require-additive.ts';
import { asIs, both, ofReport, yearBefore } from '../views.ts';

/**
 * Change of the share of the row in the whole report from a year earlier, in percentage points.
 *
 * @nulls Null when a value is null or negative, or the report is zero in either year.
 * @throws TypeError - the measure does not add over rows
 */
export function shareChange<const Id extends string>(
  base: MeasureGiving<'number', Id>,
): DerivedMeasure<`timeseries/share-change(${Id})`> {
  requireAdditive('shareChange', base);
  return derive(base, {
    id: `timeseries/share-change(${base.id})`,
    title: `Change of share: ${base.title}`,
    aliases: ['market share gain', 'share shift'],
    unit: 'percentage_points',
    formula: `m / m of the report - the same a year earlier, m = ${base.formula}`,
    source: 'otexa-year-ending',
    views: { now: asIs, whole: ofReport, before: yearBefore, wholeBefore: both(yearBefore, ofReport) },
    combine: ({ now, whole, before, wholeBefore }) =>
      changeOfShare({
        current: amountOrNull(now),
        currentTotal: amountOrNull(whole),
        previous: amountOrNull(before),
        previousTotal: amountOrNull(wholeBefore),
      }),
  });
}
