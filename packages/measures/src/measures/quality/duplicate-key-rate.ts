import { measure } from '../../algebra/measure.ts';
import { ratioOrNull } from '../../formulas/basics/ratio-or-null.ts';
import { auditOf } from './audit-of.ts';

/**
 * Duplicate key rate: the share of records loaded in the period that repeat the business key and version of another in
 * their extract. The first of them is kept and not counted: two equal records are one duplicate of two.
 *
 * @nulls Null when nothing was loaded.
 */
export const duplicateKeyRate = measure({
  id: 'quality/duplicate-key-rate',
  title: 'Duplicate key rate',
  aliases: ['duplicates', 'uniqueness'],
  unit: 'percent',
  direction: 'lower_is_better',
  formula: 'count(record that repeats a key) / count(record)',
  source: 'definition',
  inputs: { ...auditOf(['DUPLICATE_KEY']) },
  compute: ({ checked, failed }) => ratioOrNull(failed, checked),
});
