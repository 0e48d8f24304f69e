import { measure } from '../../algebra/measure.ts';
import { compare } from '../../algebra/conditions.ts';
import { rowsOf } from '../../algebra/record-rows.ts';
import { ratioOrNull } from '../../formulas/basics/ratio-or-null.ts';

const versions = rowsOf('record_version');
const later = versions.where(compare(versions.number('version'), '>', 1));

/**
 * Correction rate: of the records of which a version came in the period, the share of which one was not the first:
 * amended, corrected or cancelled in it. A record that is corrected in a later period counts there, and once, however
 * often it was corrected.
 *
 * @nulls Null when no version came.
 */
export const correctionRate = measure({
  id: 'quality/correction-rate',
  title: 'Correction rate',
  aliases: ['amendments', 'records with more than one version'],
  unit: 'percent',
  direction: 'neutral',
  formula: 'count(key where version > 1) / distinct(key)',
  source: 'dhs-cbp-pia-036',
  inputs: {
    corrected: later.distinct('subject', 'record_key'),
    records: versions.distinct('subject', 'record_key'),
  },
  compute: ({ corrected, records }) => ratioOrNull(corrected, records),
});
