import { measure } from '../../algebra/measure.ts';
import { rowsOf } from '../../algebra/record-rows.ts';
import { ratioOrNull } from '../../formulas/basics/ratio-or-null.ts';

const closed = rowsOf('origin_verification').on('closed');

/**
 * Verification denial rate: the share of origin verifications closed in the period that denied the claim, by the day
 * of closing. One that is open has denied nothing yet and does not count.
 *
 * @nulls Null when none was closed.
 */
export const verificationDenialRate = measure({
  id: 'fta/verification-denial-rate',
  title: 'Origin verification denial rate',
  aliases: ['denied preference claims', 'negative determinations of origin'],
  unit: 'percent',
  direction: 'lower_is_better',
  formula: 'count(origin_verification where denied) / count(origin_verification), closed in the period',
  source: 'cfr-19-182',
  inputs: { denied: closed.count().where(closed.is('denied')), all: closed.count() },
  compute: ({ denied, all }) => ratioOrNull(denied, all),
});
