import type { MeasureGiving } from '../../algebra/measure.ts';
import { indexToBase as indexOf } from '../../formulas/series/index-to-base.ts';
import { derive, type DerivedMeasure } from '../derive.ts';
import { asIs, atBase } from '../views.ts';

/**
 * A measure relative to the period that the request compares with, which is 100 (also: index, base 100).
 *
 * @nulls Null when the measure is null in either period, or zero in the base period.
 */
export function indexToBase<const Id extends string>(
  base: MeasureGiving<'number', Id>,
): DerivedMeasure<`timeseries/index-base-100(${Id})`> {
  return derive(base, {
    id: `timeseries/index-base-100(${base.id})`,
    title: `Index, base period 100: ${base.title}`,
    aliases: ['indexed series', 'base 100'],
    unit: 'index_100',
    formula: `100 * m / m of the base period, m = ${base.formula}`,
    source: 'xmpi-manual-2009',
    views: { now: asIs, before: atBase },
    combine: ({ now, before }) => indexOf({ value: now, base: before }),
  });
}
