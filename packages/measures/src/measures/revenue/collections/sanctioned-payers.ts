import { measure } from '../../../algebra/measure.ts';
import { rowsOf } from '../../../algebra/record-rows.ts';

const sanctions = rowsOf('importer_sanction').standing('placed', 'lifted');

/**
 * Sanctioned importers: distinct importers that stand on a sanction at the end of the period and must pay before
 * their goods are released (also: live entry). A sanction lifted on the last day stands no more; two on one
 * importer count once.
 *
 * @nulls Never null; zero without a sanction.
 */
export const sanctionedPayers = measure({
  id: 'revenue/sanctioned-payers',
  title: 'Importers on sanction for non-payment',
  aliases: ['live entry', 'importer sanction', 'payment at entry'],
  unit: 'count',
  direction: 'lower_is_better',
  formula: 'distinct(importer) where placed by the end of the period and not lifted',
  source: 'cfr-19-142-13',
  inputs: { importers: sanctions.distinct('importer') },
  compute: ({ importers }) => importers,
});
