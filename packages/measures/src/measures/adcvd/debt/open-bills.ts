import { choose, plus } from '../../../algebra/values.ts';
import { issuedBills } from './issued-bills.ts';

/** Bills for antidumping and countervailing duty that are open at the end of the period. */
export const openBills = issuedBills.standing('issue_date', 'closed_date');

/**
 * What is open on such a bill. The records hold the balance of today: for a bill that was closed after the period it
 * is zero, and what was open then is taken to be all that was billed. Payments in part have no date.
 */
export const openAmount = choose(
  openBills.reported('closed_date'),
  plus(openBills.number('principal'), openBills.number('interest')),
  openBills.number('balance'),
);
