import type { DesignEstimate } from '../sampling/design-estimate.ts';
import type { SampleDesign } from '../sampling/sample-design.ts';
import type { StratumSpread } from '../sampling/stratum-spread.ts';
import { varianceOfSpreads } from '../sampling/variance-of-spreads.ts';
import { finiteOrNull } from '../shared/finite-or-null.ts';

/**
 * An estimate whose variance is that of an expanded total, of which the spread by stratum is known; null when the
 * value left the range of a double.
 */
export function estimateFromSpreads(
  formula: string,
  value: number,
  spreads: readonly StratumSpread[],
  design: SampleDesign,
): DesignEstimate | null {
  const variance = varianceOfSpreads(formula, spreads, design);
  const sampled = spreads.reduce((sum, stratum) => sum + stratum.sampled, 0);
  const finite = finiteOrNull(value);
  return finite === null ? null : { value: finite, variance, degreesOfFreedom: sampled - spreads.length };
}
