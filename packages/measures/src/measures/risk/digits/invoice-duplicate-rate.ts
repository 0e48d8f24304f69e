import { compare } from '../../../algebra/conditions.ts';
import { measure } from '../../../algebra/measure.ts';
import { ratioOrNull } from '../../../formulas/basics/ratio-or-null.ts';
import { standingLines } from '../../../populations/standing-lines.ts';

const named = standingLines.where(standingLines.reported('manufacturer'));
const alike = named.amongPeers(
  ['importer', 'manufacturer', 'hts10', 'entered_value', 'entry_date'],
  named.count(),
);

/**
 * Duplicate line rate: the share of lines that another line repeats in importer, manufacturer, HTS10, entered value
 * and date of entry, in the whole report; of two that are alike both count. Lines that name no manufacturer do not
 * count, nor do cancelled entries. Equal shipments of one day are duplicates by this and may be true.
 *
 * @nulls Null when no line names a manufacturer.
 */
export const invoiceDuplicateRate = measure({
  id: 'risk/invoice-duplicate-rate',
  title: 'Duplicate line rate',
  aliases: ['duplicate invoices', 'repeated lines'],
  unit: 'percent',
  direction: 'lower_is_better',
  formula: 'count(line alike another in importer, manufacturer, hts10, value and date) / count(line)',
  source: 'definition',
  inputs: { repeated: named.count().where(compare(alike, '>=', 2)), all: named.count() },
  compute: ({ repeated, all }) => ratioOrNull(repeated, all),
});
