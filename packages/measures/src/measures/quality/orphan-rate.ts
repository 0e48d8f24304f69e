import { measure } from '../../algebra/measure.ts';
import { ratioOrNull } from '../../formulas/basics/ratio-or-null.ts';
import { auditOf } from './audit-of.ts';

/** The rules by which a record has what it hangs on. */
const parents = [
  'LINE_WITHOUT_SUMMARY',
  'TARIFF_WITHOUT_LINE',
  'FEE_WITHOUT_LINE',
  'DEPOSIT_WITHOUT_LINE',
  'SEIZURE_LINE_WITHOUT_SEIZURE',
];

/**
 * Orphan rate: the share of records that hang on another (lines, tariff numbers, fees, deposits, lines of seizures)
 * and came without it in their extract (also: referential integrity). The other record may still come with a later
 * extract.
 *
 * @nulls Null when no such record was loaded.
 */
export const orphanRate = measure({
  id: 'quality/orphan-rate',
  title: 'Orphan rate',
  aliases: ['referential integrity', 'records without parent'],
  unit: 'percent',
  direction: 'lower_is_better',
  formula: 'count(child where parent missing) / count(child)',
  source: 'definition',
  inputs: { ...auditOf(parents) },
  compute: ({ failed, checked }) => ratioOrNull(failed, checked),
});
