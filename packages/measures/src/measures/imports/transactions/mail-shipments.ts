import { measure } from '../../../algebra/measure.ts';
import { rowsOf } from '../../../algebra/record-rows.ts';

/**
 * Parcels that came by international mail, by day of arrival (also: mail pieces), announced with advance electronic
 * data or not.
 *
 * @nulls Never null; zero without one.
 */
export const mailShipments = measure({
  id: 'imports/mail-shipments',
  title: 'International mail shipments',
  aliases: ['mail parcels', 'postal shipments'],
  unit: 'count',
  direction: 'neutral',
  formula: 'count(mail piece)',
  source: 'cfr-19-145',
  inputs: { parcels: rowsOf('mail_piece').count() },
  compute: ({ parcels }) => parcels,
});
