import { MeasureInputError } from '../../errors/measure-input-error.ts';
import { reportedAmounts } from '../../errors/reported-amounts.ts';
import { finiteOrNull } from '../shared/finite-or-null.ts';

/**
 * Chained index: product of the links between adjacent periods (also: chain index, chained Fisher).
 *
 * Chain only links of an index that passes time reversal (Fisher, Tornqvist, Walsh): Laspeyres links drift.
 *
 * @formula product(links)
 * @unit 1 (an index; 1 is no change)
 * @nulls Null when a link is null (the chain is broken there), or over no links.
 * @source ppi-manual-2004
 * @throws MeasureInputError - a link is not above zero or not finite
 * @example
 * chain([1.5, 2, 0.5]); // => 1.5
 * chain([1.1, null]); // => null
 */
export function chain(links: readonly (number | null)[]): number | null {
  const reported = reportedAmounts('chain', 'links', links);
  const zero = links.indexOf(0);
  if (zero >= 0) throw new MeasureInputError('NOT_POSITIVE', 'chain', `links[${zero}]`);
  if (reported === null || reported.length === 0) return null;
  return finiteOrNull(reported.reduce((product, link) => product * link, 1));
}
