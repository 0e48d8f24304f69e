import { measure } from '../../../algebra/measure.ts';
import { rowsOf } from '../../../algebra/record-rows.ts';
import { ratioOrNull } from '../../../formulas/basics/ratio-or-null.ts';

const filings = rowsOf('export_filing');

/**
 * Share of export filings that were refused with a fatal error, by day of filing. A filing that is sent again is
 * another one.
 *
 * @nulls Null without a filing.
 */
export const aesFatalErrorRate = measure({
  id: 'exports/aes-fatal-error-rate',
  title: 'AES fatal error rate',
  aliases: ['EEI fatal errors', 'rejected export filings'],
  unit: 'percent',
  direction: 'lower_is_better',
  formula: 'count(filing where fatal) / count(filing)',
  source: 'cfr-15-30-9',
  inputs: { fatal: filings.count().where(filings.is('fatal')), filings: filings.count() },
  compute: ({ fatal, filings: all }) => ratioOrNull(fatal, all),
});
