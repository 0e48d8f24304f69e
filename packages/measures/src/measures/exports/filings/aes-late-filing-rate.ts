import { compare } from '../../../algebra/conditions.ts';
import { measure } from '../../../algebra/measure.ts';
import { rowsOf } from '../../../algebra/record-rows.ts';
import { ratioOrNull } from '../../../formulas/basics/ratio-or-null.ts';

const filings = rowsOf('export_filing');
const late = compare(filings.instant('filed_ts'), '>', filings.instant('deadline_ts'));

/**
 * Share of export filings that came after their deadline, which depends on the mode of transport (15 CFR 30.4), by
 * day of filing. At the deadline itself a filing is in time.
 *
 * @nulls Null without a filing.
 */
export const aesLateFilingRate = measure({
  id: 'exports/aes-late-filing-rate',
  title: 'AES late filing rate',
  aliases: ['late EEI', 'late export filings'],
  unit: 'percent',
  direction: 'lower_is_better',
  formula: 'count(filing where filed_ts > deadline_ts) / count(filing)',
  source: 'cfr-15-30-4',
  inputs: { late: filings.count().where(late), filings: filings.count() },
  compute: ({ late: overdue, filings: all }) => ratioOrNull(overdue, all),
});
