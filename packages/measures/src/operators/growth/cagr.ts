import type { MeasureGiving } from '../../algebra/measure.ts';
import { requireCount } from '../../errors/require-count.ts';
import { cagr as compound } from '../../formulas/series/cagr.ts';
import { amountOrNull } from '../amount-or-null.ts';
import { derive, type DerivedMeasure } from '../derive.ts';
import { asIs } from '../views.ts';

/**
 * Compound annual growth rate of a measure over a number of years (also: CAGR).
 *
 * @nulls Null when the measure is null or negative in the first or the last year, or zero in the first.
 * @throws MeasureInputError - years is not a whole number of at least 1
 */
export function cagr<const Id extends string>(
  base: MeasureGiving<'number', Id>,
  years: number,
): DerivedMeasure<`timeseries/cagr(${Id}, ${number})`> {
  requireCount('cagr', 'years', years, 1);
  return derive(base, {
    id: `timeseries/cagr(${base.id}, ${years})`,
    title: `Compound annual growth over ${years} years: ${base.title}`,
    aliases: ['CAGR', 'compound growth'],
    unit: 'percent',
    formula: `(m / m of ${years} years earlier)^(1 / ${years}) - 1, m = ${base.formula}`,
    source: 'wits-trade-outcomes',
    views: { last: asIs, first: (input) => input.earlier(12 * years) },
    combine: ({ first, last }) => compound({ first: amountOrNull(first), last: amountOrNull(last), years }),
  });
}
