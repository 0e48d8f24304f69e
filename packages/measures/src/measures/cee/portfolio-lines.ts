import { rowsOf } from '../../algebra/record-rows.ts';
import { standingLines } from '../../populations/standing-lines.ts';

const account = rowsOf('account_assignment')
  .matching({ importer: standingLines.party('importer'), center: standingLines.text('center') })
  .validOn(standingLines.date('entry_date'), 'assigned_from', 'assigned_to');

/** Lines in the industry of a Center, by their tariff number, whoever manages the importer. */
export const industryLines = standingLines.where(standingLines.reported('center'));

/** Lines of a Center's portfolio: of its industry, by an importer whose account it managed on the day of entry. */
export const portfolioLines = industryLines.where(account.exist());
