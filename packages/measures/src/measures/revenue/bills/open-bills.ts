import { isReported } from '../../../algebra/conditions.ts';
import type { Value } from '../../../algebra/expression.ts';
import { rowsOf } from '../../../algebra/record-rows.ts';
import { choose, days, lastDay, orElse, plus } from '../../../algebra/values.ts';

const bills = rowsOf('bill_receivable');
const ended = orElse(bills.date('paid_date'), bills.date('closed_date'));

/** What was billed: principal with interest. */
export const billed: Value<'number'> = plus(bills.number('principal'), bills.number('interest'));

/** Bills that stand at the end of the period: issued by then, not yet paid in full and not closed. */
export const openBills = bills.standing('issue_date', ended);

/**
 * What is owed on a bill that stands, in cents. A record carries today's balance: where the bill has ended since, it
 * says zero, and the whole bill is taken to have been owed. Part payments before that have no date.
 */
export const openBalance: Value<'number'> = choose(isReported(ended), billed, bills.number('balance'));

/** Days past due at the end of the period; below zero before the bill is due. */
export const daysPastDue: Value<'number'> = days(bills.date('due_date'), lastDay());
