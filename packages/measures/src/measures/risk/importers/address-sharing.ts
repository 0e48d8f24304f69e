import { measure } from '../../../algebra/measure.ts';
import { rowsOf } from '../../../algebra/record-rows.ts';
import { quantile } from '../../../formulas/robust/quantile.ts';

const listed = rowsOf('trade_partner').standing('valid_from', 'valid_to');
const located = listed.where(listed.reported('address'));

/**
 * Importers per address: the 95th percentile over addresses of how many importer numbers have them on the last day of
 * the period. Addresses are keys; none is shown. Few offices of agents with hundreds of importers move the mean and
 * the maximum, the percentile says how far sharing is spread.
 *
 * @nulls Null when no importer has an address.
 */
export const addressSharing = measure({
  id: 'risk/address-sharing',
  title: 'Importers per address, 95th percentile',
  aliases: ['shared addresses', 'importer numbers at one address'],
  unit: 'count',
  direction: 'lower_is_better',
  formula: 'p95 over addresses of distinct(importer), particulars that hold on the last day',
  source: 'hyndman-fan-1996',
  inputs: { addresses: located.groups(['address'], { importers: located.distinct('importer') }) },
  compute: ({ addresses }) =>
    quantile(
      addresses.map(({ importers }) => importers),
      0.95,
      'type-7',
    ),
});
