import { measure } from '../../../algebra/measure.ts';
import { collections } from './receipts.ts';

/**
 * Importers using deferral: distinct payers with a receipt whose payment was deferred. Not additive over months
 * and ports.
 *
 * @nulls Never null; zero when nobody deferred.
 */
export const deferralImporters = measure({
  id: 'revenue/deferral-importers',
  title: 'Importers using deferral',
  aliases: ['deferral participants'],
  unit: 'count',
  direction: 'neutral',
  formula: 'distinct(payer where deferred)',
  source: 'cbp-trade-statistics',
  inputs: { importers: collections.distinct('payer').where(collections.is('deferred')) },
  compute: ({ importers }) => importers,
});
