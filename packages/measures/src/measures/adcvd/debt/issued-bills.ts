import { rowsOf } from '../../../algebra/record-rows.ts';

const bills = rowsOf('bill_receivable');

/** Bills for increases of antidumping and countervailing duty, by the date of issue. */
export const issuedBills = bills.where(bills.is('adcvd'));
