import type { MeasureGiving } from '../../algebra/measure.ts';
import { ratioOrNull } from '../../formulas/basics/ratio-or-null.ts';
import { derive, type DerivedMeasure } from '../derive.ts';
import { requireAdditive } from '../require-additive.ts';
import { asIs, ofReport } from '../views.ts';

/**
 * Share of the row in the whole report, in the same unit of time.
 *
 * @nulls Null when a value is null, or the report is zero.
 * @throws TypeError - the measure does not add over rows
 */
export function shareOfReport<const Id extends string>(
  base: MeasureGiving<'number', Id>,
): DerivedMeasure<`timeseries/share-of-report(${Id})`> {
  requireAdditive('shareOfReport', base);
  return derive(base, {
    id: `timeseries/share-of-report(${base.id})`,
    title: `Share of the report: ${base.title}`,
    aliases: ['percent of total'],
    unit: 'percent',
    formula: `m / m of the report, m = ${base.formula}`,
    source: 'definition',
    views: { part: asIs, whole: ofReport },
    combine: ({ part, whole }) => ratioOrNull(part, whole),
  });
}
