import { reportedAmounts } from '../../errors/reported-amounts.ts';
import { compensatedSum } from '../shared/compensated-sum.ts';

/** A component of a total in two periods. */
export interface ComponentInTwoPeriods {
  readonly previous: number | null;
  readonly current: number | null;
}

/**
 * Contributions to growth of all components of a total, the change of each over the total of the earlier period (also:
 * percentage point contributions). They add to the growth of the total; a component that begins or ends has its own.
 *
 * @formula (current_i - previous_i) / sum(previous)
 * @unit 1 (a fraction of the earlier total; 0.01 is one percentage point of growth), in the order of the components
 * @nulls Null when an amount is null, and when the earlier amounts are none or add to zero.
 * @source definition
 * @throws MeasureInputError - an amount is negative or not finite
 * @example
 * growthContributions([{ previous: 60, current: 66 }, { previous: 40, current: 30 }, { previous: 0, current: 9 }]); // => [0.06, -0.1, 0.09]
 * growthContributions([{ previous: 0, current: 9 }]); // => null
 */
export function growthContributions(components: readonly ComponentInTwoPeriods[]): readonly number[] | null {
  const previous = reportedAmounts(
    'growthContributions',
    'previous',
    components.map((component) => component.previous),
  );
  const current = reportedAmounts(
    'growthContributions',
    'current',
    components.map((component) => component.current),
  );
  if (previous === null || current === null) return null;
  const total = compensatedSum(previous);
  const contributions = previous.map((before, at) => ((current[at] ?? NaN) - before) / total);
  return contributions.length > 0 && contributions.every(Number.isFinite) ? contributions : null;
}
