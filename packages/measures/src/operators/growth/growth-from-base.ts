import type { MeasureGiving } from '../../algebra/measure.ts';
import { growthRate } from '../../formulas/basics/growth-rate.ts';
import { derive, type DerivedMeasure } from '../derive.ts';
import { asIs, atBase } from '../views.ts';

/**
 * Growth of a measure from the period that the request compares with: the period before, the year before,
 * or any fixed period.
 *
 * @nulls Null when the measure is null in either period, or was zero or negative in the base period.
 */
export function growthFromBase<const Id extends string>(
  base: MeasureGiving<'number', Id>,
): DerivedMeasure<`timeseries/growth-from-base(${Id})`> {
  return derive(base, {
    id: `timeseries/growth-from-base(${base.id})`,
    title: `Growth from the base period: ${base.title}`,
    aliases: ['percentage change'],
    unit: 'percent',
    formula: `(m - m of the base period) / m of the base period, m = ${base.formula}`,
    source: 'definition',
    views: { now: asIs, before: atBase },
    combine: ({ now, before }) => growthRate({ current: now, previous: before }),
  });
}
