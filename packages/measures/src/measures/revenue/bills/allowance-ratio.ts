import { measure } from '../../../algebra/measure.ts';
import { rowsOf } from '../../../algebra/record-rows.ts';
import { ratioOrNull } from '../../../formulas/basics/ratio-or-null.ts';

const lastMonth = (column: 'allowance' | 'gross_receivable') =>
  rowsOf('receivable_snapshot').sum(column).over({ kind: 'trailing', months: 1 });

/**
 * Allowance for uncollectible receivables: what is expected to be lost over the gross receivable, at the end of
 * the last month of the period. Month ends are states: those before the last are not added.
 *
 * @nulls Null when nothing is receivable at the end of the last month.
 */
export const allowanceRatio = measure({
  id: 'revenue/allowance-ratio',
  title: 'Allowance for uncollectible ratio',
  aliases: ['allowance for doubtful accounts', 'uncollectible share'],
  unit: 'percent',
  direction: 'lower_is_better',
  formula: 'sum(allowance) / sum(gross_receivable), last month of the period',
  source: 'gao-02-655',
  inputs: { allowance: lastMonth('allowance'), gross: lastMonth('gross_receivable') },
  compute: ({ allowance, gross }) => ratioOrNull(allowance, gross),
});
