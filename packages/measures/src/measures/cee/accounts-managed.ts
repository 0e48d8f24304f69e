import { measure } from '../../algebra/measure.ts';
import { rowsOf } from '../../algebra/record-rows.ts';

const accounts = rowsOf('account_assignment').standing('assigned_from', 'assigned_to');

/**
 * Accounts managed: importers whose account is assigned to a Center at the end of the period, each counted once.
 *
 * @nulls Never null: zero when no account is assigned.
 */
export const accountsManaged = measure({
  id: 'cee/accounts-managed',
  title: 'Accounts managed by Centers',
  aliases: ['importers assigned', 'CEE accounts'],
  unit: 'count',
  direction: 'neutral',
  formula: 'distinct(importer assigned at the end of the period)',
  source: 'tftea-110',
  inputs: { importers: accounts.distinct('importer') },
  compute: ({ importers }) => importers,
});
