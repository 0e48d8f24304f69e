import { reportedAmounts } from '../../errors/reported-amounts.ts';
import { reportedNumbers } from '../../errors/reported-numbers.ts';

/** A tariff number of one importer and manufacturer: its rate, and by how much its value changed. */
export interface RatedChange {
  readonly rate: number | null;
  readonly change: number | null;
}

/**
 * Value moved to lower rates: of what tariff numbers of a higher rate lost from one period to the next, the most that
 * can have gone to numbers of a lower rate that gained (also: duty-lowering classification drift). Each amount is
 * matched once; what is lost to equal or higher rates, or altogether, is not in it.
 *
 * @formula greatest sum of matched min(loss, gain) with rate of the loss > rate of the gain
 * @unit unit of the changes
 * @nulls Null when a rate or a change is null.
 * @source definition
 * @throws MeasureInputError - a rate is negative or not finite, a change is not finite
 * @example
 * movedToLowerRates([{ rate: 0.2, change: -70 }, { rate: 0, change: 50 }]); // => 50
 * movedToLowerRates([{ rate: 0, change: -70 }, { rate: 0.2, change: 50 }]); // => 0
 */
export function movedToLowerRates(changes: readonly RatedChange[]): number | null {
  const rates = reportedAmounts(
    'movedToLowerRates',
    'rate',
    changes.map(({ rate }) => rate),
  );
  const moved = reportedNumbers(
    'movedToLowerRates',
    'change',
    changes.map(({ change }) => change),
  );
  if (rates === null || moved === null) return null;
  const rated = rates.map((rate, at) => ({ rate, change: moved[at] ?? 0 }));
  let [free, sum] = [0, 0];
  // From the highest rate down, gains draw on the losses of all rates above theirs.
  for (const rate of [...new Set(rates)].toSorted((a, b) => b - a)) {
    const ofRate = rated.filter((each) => each.rate === rate).map(({ change }) => change);
    const matched = Math.min(free, total(ofRate.filter((change) => change > 0)));
    sum += matched;
    free += -matched - total(ofRate.filter((change) => change < 0));
  }
  return sum;
}

function total(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}
