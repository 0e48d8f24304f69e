import type { MeasureGiving } from '../../algebra/measure.ts';
import { derive, type DerivedMeasure } from '../derive.ts';
import { trailing } from '../views.ts';

/**
 * A measure over the twelve months that end with the report's unit (also: year ending, latest twelve
 * months, LTM), computed from the rows of all twelve.
 *
 * @nulls Null when the measure is null over those months.
 */
export function yearEnding<const Id extends string>(
  base: MeasureGiving<'number', Id>,
): DerivedMeasure<`timeseries/year-ending(${Id})`> {
  return derive(base, {
    id: `timeseries/year-ending(${base.id})`,
    title: `Year ending: ${base.title}`,
    aliases: ['latest twelve months', 'LTM', 'rolling year'],
    unit: base.unit,
    formula: `m over the latest 12 months, m = ${base.formula}`,
    source: 'otexa-year-ending',
    views: { run: trailing(12) },
    combine: ({ run }) => run,
  });
}
