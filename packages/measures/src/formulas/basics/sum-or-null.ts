import { reportedNumbers } from '../../errors/reported-numbers.ts';
import { compensatedSum } from '../shared/compensated-sum.ts';
import { finiteOrNull } from '../shared/finite-or-null.ts';

/**
 * Total of reported amounts (also: sum), with compensation so that the order does not matter.
 *
 * @formula sum(values)
 * @unit unit of the values
 * @nulls Null when a value is null: a total with an unreported part is unknown. The total of nothing is zero.
 * @source neumaier-1974
 * @throws MeasureInputError - a value is not finite
 * @example
 * sumOrNull([6404978, 4364974, 594609, 260876, 125738]); // => 11751175
 * sumOrNull([1, null]); // => null
 * sumOrNull([]); // => 0
 */
export function sumOrNull(values: readonly (number | null)[]): number | null {
  const reported = reportedNumbers('sumOrNull', 'values', values);
  return reported === null ? null : finiteOrNull(compensatedSum(reported));
}
