import { allOf, compare } from '../../../algebra/conditions.ts';
import { measure } from '../../../algebra/measure.ts';
import { rowsOf } from '../../../algebra/record-rows.ts';
import { days, lastDay, plus, prefix } from '../../../algebra/values.ts';
import { standingEntries } from '../../../populations/standing-entries.ts';
import { standingLines } from '../../../populations/standing-lines.ts';
import { firstEntryOf } from './first-entry.ts';

/** The least continuous bond, 50,000 dollars, in cents. */
const LEAST_BOND = 5_000_000;
/** So many importer numbers at one address are more than a family of firms. */
const SHARED_BY = 3;

const importer = standingEntries.party('importer');

const isNew = compare(days(firstEntryOf(importer), lastDay()), '<', 365);

const bonds = rowsOf('bond');
const continuous = bonds
  .matching({ principal: importer })
  .where(bonds.codeIn('type', '8'))
  .validOn(lastDay(), 'effective', 'terminated')
  .maximum('amount');

const soFar = standingLines
  .matching({ importer })
  .where(compare(standingLines.date('entry_date'), '<=', lastDay()));
const products = soFar.distinct(prefix(standingLines.text('hts10'), 6));
const exposure = soFar.sum(
  plus(
    standingLines.number('duty_paid'),
    plus(standingLines.number('ad_deposit'), standingLines.number('cvd_deposit')),
  ),
);

const parties = rowsOf('trade_partner');
const atOneAddress = parties
  .matching({ address: parties.party('address') })
  .validOn(lastDay(), 'valid_from', 'valid_to')
  .distinct('importer');
const sharesAddress = parties
  .matching({ importer })
  .validOn(lastDay(), 'valid_from', 'valid_to')
  .where(compare(atOneAddress, '>=', SHARED_BY))
  .exist();

/**
 * Shell importer flags: importers with entries in the period that carry all the marks of a firm made to disappear:
 * their first entry ever was less than 365 days before the last day of the period; their largest continuous bond in
 * force is the least one, 50,000 dollars or below; they have imported one product (HTS6) at most; at least three
 * importer numbers share their address; and their duty with deposits is above what that bond secures. A flag is a
 * reason to look and no finding. The thresholds are ours. Cancelled entries do not count.
 *
 * @nulls Never null; zero when no importer is flagged.
 */
export const shellImporterFlags = measure({
  id: 'risk/shell-importer-flags',
  title: 'Shell importer flags',
  aliases: ['fly-by-night importers', 'disappearing importers'],
  unit: 'count',
  direction: 'lower_is_better',
  formula:
    'distinct(importer): first entry < 365 days ago, bond <= 50,000, HTS6 <= 1, 3 or more at the address, duty > 50,000',
  source: 'gao-08-391',
  inputs: {
    flagged: standingEntries
      .distinct('importer')
      .where(
        allOf(
          isNew,
          compare(continuous, '<=', LEAST_BOND),
          compare(products, '<=', 1),
          compare(exposure, '>', LEAST_BOND),
          sharesAddress,
        ),
      ),
  },
  compute: ({ flagged }) => flagged,
});
