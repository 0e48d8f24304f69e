import type { MeasureGiving } from '../../algebra/measure.ts';
import { requireCount } from '../../errors/require-count.ts';
import { growthRate } from '../../formulas/basics/growth-rate.ts';
import { derive, type DerivedMeasure } from '../derive.ts';
import { asIs } from '../views.ts';

/**
 * Growth of a measure over the period just before (also: month over month, quarter over quarter).
 *
 * A measure does not know how long the units of a report are: say it, 1 for months (the default), 3 for
 * quarters. {@link growthFromBase} asks the request instead.
 *
 * @nulls Null when the measure is null in either period, or was zero or negative in the one before.
 * @throws MeasureInputError - months is not a whole number of at least 1
 */
export function previousPeriodGrowth<const Id extends string>(
  base: MeasureGiving<'number', Id>,
  months = 1,
): DerivedMeasure<`timeseries/previous-period-growth(${Id}, ${number})`> {
  requireCount('previousPeriodGrowth', 'months', months, 1);
  const before = months === 1 ? 'the month before' : `${months} months earlier`;
  return derive(base, {
    id: `timeseries/previous-period-growth(${base.id}, ${months})`,
    title: `Growth from ${before}: ${base.title}`,
    aliases: ['MoM', 'month over month', 'QoQ'],
    unit: 'percent',
    formula: `(m - m of ${before}) / m of ${before}, m = ${base.formula}`,
    source: 'ft900',
    views: { now: asIs, earlier: (input) => input.earlier(months) },
    combine: ({ now, earlier }) => growthRate({ current: now, previous: earlier }),
  });
}
