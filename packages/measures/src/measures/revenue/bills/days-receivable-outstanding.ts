import { daysOfPeriod } from '../../../algebra/calendar-inputs.ts';
import { measure } from '../../../algebra/measure.ts';
import { rowsOf } from '../../../algebra/record-rows.ts';
import { ratioOrNull } from '../../../formulas/basics/ratio-or-null.ts';
import { billed, openBalance, openBills } from './open-bills.ts';

/**
 * Days receivable outstanding: how many days of billing stand unpaid (also: days sales outstanding, DSO): the
 * balance at the end of the period over what was billed in it, principal and interest on both sides, times the
 * days of the period.
 *
 * @nulls Null when nothing was billed in the period.
 */
export const daysReceivableOutstanding = measure({
  id: 'revenue/days-receivable-outstanding',
  title: 'Days receivable outstanding',
  aliases: ['DSO', 'receivable turnover'],
  unit: 'days',
  direction: 'lower_is_better',
  formula: 'open balance / sum(principal + interest of bills issued) x days of the period',
  source: 'definition',
  inputs: {
    open: openBills.sum(openBalance),
    issued: rowsOf('bill_receivable').sum(billed),
    length: daysOfPeriod,
  },
  compute: ({ open, issued, length }) => ratioOrNull(open, ratioOrNull(issued, length)),
});
