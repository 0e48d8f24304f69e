import { measure } from '../../../algebra/measure.ts';
import { rowsOf } from '../../../algebra/record-rows.ts';
import { ratioOrNull } from '../../../formulas/basics/ratio-or-null.ts';
import { standingEntries } from '../../../populations/standing-entries.ts';

/**
 * Liquidated damages rate: claims for breach of bond conditions with notice in the period per 10,000 entry
 * summaries of the period. Each is counted on its own; the claims are mostly of entries of months before.
 * Cancelled entries do not count.
 *
 * @nulls Null when there was no entry.
 */
export const liquidatedDamagesRate = measure({
  id: 'enforcement/liquidated-damages-rate',
  title: 'Liquidated damages rate',
  aliases: ['bond claims per 10,000 entries'],
  unit: 'per_10000',
  direction: 'lower_is_better',
  formula: '10000 count(claim) / count(entry)',
  source: 'definition',
  inputs: { claims: rowsOf('ld_case').count(), entries: standingEntries.count() },
  compute: ({ claims, entries }) => ratioOrNull(claims === null ? null : 10_000 * claims, entries),
});
