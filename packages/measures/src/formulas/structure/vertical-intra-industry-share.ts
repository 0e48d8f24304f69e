import { requireAmounts } from '../../errors/require-amounts.ts';
import { requirePositive } from '../../errors/require-positive.ts';
import { compensatedSum } from '../shared/compensated-sum.ts';
import { quotientOrNull } from '../shared/quotient-or-null.ts';

/** Two-way trade in one product with the unit values of both directions. */
export interface PricedTwoWayFlow {
  readonly exports: number;
  readonly imports: number;
  /** Null when it is not known; it is asked for only where there is two-way trade. */
  readonly exportUnitValue: number | null;
  readonly importUnitValue: number | null;
}

/**
 * Vertical intra-industry share: part of two-way trade in products whose export and import unit values differ by
 * more than a tolerance, goods of different quality (also: Greenaway-Hine-Milner).
 *
 * @formula sum(overlap where exportUnitValue / importUnitValue outside 1 - tolerance .. 1 + tolerance) /
 *   sum(overlap), overlap = 2 * min(exports, imports)
 * @unit 1 (a share)
 * @nulls Null when there is no two-way trade, or when a product with two-way trade lacks a unit value.
 * @source greenaway-hine-milner-1995
 * @throws MeasureInputError - an amount is negative or not finite, a unit value or the tolerance is not above zero
 * @example
 * verticalIntraIndustryShare([{ exports: 3, imports: 5, exportUnitValue: 2, importUnitValue: 1 }, { exports: 1, imports: 1, exportUnitValue: 1, importUnitValue: 1 }], 0.15); // => 0.75
 * verticalIntraIndustryShare([], 0.15); // => null
 */
export function verticalIntraIndustryShare(
  flows: readonly PricedTwoWayFlow[],
  tolerance: number,
): number | null {
  requirePositive('verticalIntraIndustryShare', { tolerance });
  for (const { exports, imports, exportUnitValue, importUnitValue } of flows) {
    requireAmounts('verticalIntraIndustryShare', { exports, imports });
    requirePositive('verticalIntraIndustryShare', { exportUnitValue, importUnitValue });
  }
  const twoWay = flows
    .filter((flow) => flow.exports > 0 && flow.imports > 0)
    .map((flow) => ({ overlap: Math.min(flow.exports, flow.imports), gap: unitValueGap(flow) }));
  if (twoWay.some((flow) => flow.gap === null)) return null;
  const vertical = twoWay.filter((flow) => (flow.gap ?? 0) > tolerance);
  const overlapOf = (list: typeof twoWay) => compensatedSum(list.map((flow) => flow.overlap));
  return quotientOrNull(overlapOf(vertical), overlapOf(twoWay));
}

function unitValueGap(flow: PricedTwoWayFlow): number | null {
  if (flow.exportUnitValue === null || flow.importUnitValue === null) return null;
  return Math.abs(flow.exportUnitValue - flow.importUnitValue) / flow.importUnitValue;
}
