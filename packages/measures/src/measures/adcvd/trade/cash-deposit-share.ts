import { measure } from '../../../algebra/measure.ts';
import { ratioOrNull } from '../../../formulas/basics/ratio-or-null.ts';
import { coveredLines, deposits } from '../covered-lines.ts';

/**
 * Cash share of AD/CVD security: the part of the deposits on covered lines that was paid in cash; the rest is
 * secured by bonds, as that of new shippers once could be (new shipper bonding privilege).
 *
 * @nulls Null when nothing was deposited.
 */
export const cashDepositShare = measure({
  id: 'adcvd/cash-deposit-share',
  title: 'Cash share of AD/CVD security',
  aliases: ['cash deposits against bonds'],
  unit: 'percent',
  direction: 'higher_is_better',
  formula: 'sum(adcvd_cash) / sum(ad_deposit + cvd_deposit), lines with an AD or a CVD case',
  source: 'gao-11-693t',
  inputs: { cash: coveredLines.sum('adcvd_cash'), secured: coveredLines.sum(deposits) },
  compute: ({ cash, secured }) => ratioOrNull(cash, secured),
});
