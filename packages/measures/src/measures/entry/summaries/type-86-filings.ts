import { measure } from '../../../algebra/measure.ts';
import { rowsOf } from '../../../algebra/record-rows.ts';

const bills = rowsOf('bill');

/**
 * Entry type 86 filings: releases of low-value goods filed electronically under section 321, by day of arrival.
 * They are filings for bills of lading and no entry summaries, so that no count of those holds them.
 *
 * @nulls Never null; zero without one.
 */
export const type86Filings = measure({
  id: 'entry/type-86-filings',
  title: 'Entry type 86 filings',
  aliases: ['ET86', 'de minimis entries', 'section 321 entries'],
  unit: 'count',
  direction: 'neutral',
  formula: 'count(bill where et86)',
  source: 'cbp-trade-statistics',
  inputs: { filings: bills.count().where(bills.is('et86')) },
  compute: ({ filings }) => filings,
});
