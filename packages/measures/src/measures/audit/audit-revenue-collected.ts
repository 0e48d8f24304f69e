import { measure } from '../../algebra/measure.ts';
import { rowsOf } from '../../algebra/record-rows.ts';
import { dollars } from '../../formulas/basics/dollars.ts';

/**
 * Audit revenue collected: receipts posted in the period from audits of this and earlier years. Cash and no
 * cohort: a month may collect more than its audits identify.
 *
 * @nulls Never null; zero without a receipt.
 */
export const auditRevenueCollected = measure({
  id: 'audit/audit-revenue-collected',
  title: 'Audit revenue collected',
  aliases: ['audit collections'],
  unit: 'usd',
  direction: 'higher_is_better',
  formula: 'sum(collected), by posted',
  source: 'cbp-monthly-update',
  inputs: { collected: rowsOf('audit_collection').sum('collected') },
  compute: ({ collected }) => dollars(collected),
});
