import { requireFinite } from '../../errors/require-finite.ts';
import { quotientOrNull } from '../shared/quotient-or-null.ts';

/**
 * Marginal intra-industry trade (also: Brülhart's A): intra-industry share of the changes in exports and
 * imports of one product between two periods.
 *
 * @formula 1 - abs(exportChange - importChange) / (abs(exportChange) + abs(importChange))
 * @unit 1 (a share): 0 the changes are one-sided or opposed, 1 they are equal
 * @nulls Null when an input is null, or when nothing changed.
 * @source brulhart-1994
 * @throws MeasureInputError - an input is not finite
 * @example
 * marginalIntraIndustry({ exportChange: 30, importChange: 20 }); // => 0.8
 * marginalIntraIndustry({ exportChange: 30, importChange: -20 }); // => 0
 * marginalIntraIndustry({ exportChange: 0, importChange: 0 }); // => null
 */
export function marginalIntraIndustry(
  changes: Readonly<Record<'exportChange' | 'importChange', number | null>>,
): number | null {
  requireFinite('marginalIntraIndustry', changes);
  const { exportChange, importChange } = changes;
  if (exportChange === null || importChange === null) return null;
  const sizes = Math.abs(exportChange) + Math.abs(importChange);
  return quotientOrNull(sizes - Math.abs(exportChange - importChange), sizes);
}
