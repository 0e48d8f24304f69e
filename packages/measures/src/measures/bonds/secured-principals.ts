import { allOf, compare, not } from '../../algebra/conditions.ts';
import { rowsOf } from '../../algebra/record-rows.ts';
import { lastDay, minus, monthOf } from '../../algebra/values.ts';
import { continuousBondAmount } from '../../statutory/fees/continuous-bond-amount.ts';
import { INTEREST_CLASS } from '../../populations/accounting-classes.ts';
import { importerBonds } from './bonds-in-force.ts';

const collections = rowsOf('collection');
const monthsAgo = minus(monthOf(lastDay()), monthOf(collections.date('posted')));

/** Duties, taxes and fees that a principal paid in the twelve months that end with the period, refunds taken off. */
const paidInYear = collections
  .where(
    allOf(
      compare(monthsAgo, '>=', 0),
      compare(monthsAgo, '<', 12),
      not(collections.codeIn('class', INTEREST_CLASS)),
      not(collections.codeIn('source', 'PENALTY', 'DAMAGES')),
    ),
  )
  .matching({ payer: importerBonds.party('principal') })
  .sum('amount');

/** Each principal with a continuous bond: the amount of it, and what was paid in a year. */
export const securedPrincipals = importerBonds.groups(['principal'], {
  amount: importerBonds.sum('amount'),
  paid: importerBonds.maximum(paidInYear),
});

/** A principal's bond and the amount that it should have, in cents. */
export interface BondAndRequirement {
  readonly amount: number;
  readonly required: number;
}

/**
 * The amount that each principal's bond should have (activity 1: a tenth of what was paid in a year, in steps). Who was
 * refunded more than was paid counts as having paid nothing.
 *
 * @returns null when an amount is not reported
 */
export function requirementsOf(
  principals: readonly Readonly<Record<'amount' | 'paid', number | null>>[],
): readonly BondAndRequirement[] | null {
  const known = principals.flatMap(({ amount, paid }) =>
    amount === null || paid === null ? [] : [{ amount, required: continuousBondAmount(Math.max(0, paid)) }],
  );
  return known.length < principals.length ? null : known;
}
