import { allOf, compare, not } from '../../../algebra/conditions.ts';
import { rowsOf } from '../../../algebra/record-rows.ts';
import { DUTY_CLASSES } from '../../../populations/accounting-classes.ts';

/** What was posted in the period; refunds posted against a class stand below zero. */
export const collections = rowsOf('collection');

/** What came in, without the adjustments below zero: the gross of collections. */
export const grossReceipts = collections.where(compare(collections.number('amount'), '>', 0));

/** Duty of all kinds, net of adjustments; penalties and liquidated damages are no duty, whatever their class. */
export const dutyReceipts = collections.where(
  allOf(
    collections.codeIn('class', ...DUTY_CLASSES),
    not(collections.codeIn('source', 'PENALTY', 'DAMAGES')),
  ),
);
