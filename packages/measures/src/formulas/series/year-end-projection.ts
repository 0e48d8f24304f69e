import { requireAmounts } from '../../errors/require-amounts.ts';
import { ratioOrNull } from '../basics/ratio-or-null.ts';
import { finiteOrNull } from '../shared/finite-or-null.ts';

/**
 * Year-end projection: year to date plus the prior year's remaining months, scaled by the growth of the year to
 * date.
 *
 * @formula toDate + (toDate / priorToDate) * priorRemaining
 * @unit unit of the values
 * @nulls Null when an input is null, or when priorToDate is zero.
 * @source cbp-import-trends
 * @throws MeasureInputError - an input is negative or not finite
 * @example
 * yearEndProjection({ toDate: 60, priorToDate: 50, priorRemaining: 50 }); // => 120
 * yearEndProjection({ toDate: 60, priorToDate: 0, priorRemaining: 50 }); // => null
 */
export function yearEndProjection(
  year: Readonly<Record<'toDate' | 'priorToDate' | 'priorRemaining', number | null>>,
): number | null {
  requireAmounts('yearEndProjection', year);
  const growth = ratioOrNull(year.toDate, year.priorToDate);
  if (growth === null || year.toDate === null || year.priorRemaining === null) return null;
  return finiteOrNull(year.toDate + growth * year.priorRemaining);
}
