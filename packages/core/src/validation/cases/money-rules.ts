import { rowRule, type RowRuleDefinition } from '../row-rule-definition.ts';
import { valueAt } from '../value-at.ts';

/** Bills, penalties, refunds and samples: amounts that bound each other. */
export const moneyRules: readonly RowRuleDefinition[] = [
  rowRule('bill_receivable', {
    id: 'BILL_BALANCE',
    title: 'The open balance is principal and interest less what was paid and written off',
    severity: 'warn',
    source: 'definition of the balance',
    columns: ['balance', 'principal', 'interest', 'paid_to_date', 'writeoff_amount'],
    column: 'balance',
    check: () => (of) => (row) => {
      const due = valueAt(of.principal, row) + valueAt(of.interest, row);
      const settled = valueAt(of.paid_to_date, row) + valueAt(of.writeoff_amount, row);
      return !(Math.abs(valueAt(of.balance, row) - (due - settled)) > 0);
    },
  }),
  rowRule('penalty_case', {
    id: 'PENALTY_MITIGATION',
    title: 'A penalty is not mitigated to more than was assessed',
    severity: 'warn',
    source: '19 CFR part 171',
    columns: ['mitigated', 'assessed'],
    column: 'mitigated',
    check: () => (of) => (row) => !(valueAt(of.mitigated, row) > valueAt(of.assessed, row)),
  }),
  rowRule('ld_case', {
    id: 'PENALTY_MITIGATION',
    title: 'A claim for liquidated damages is not mitigated to more than was claimed',
    severity: 'warn',
    source: '19 CFR part 172',
    columns: ['mitigated', 'assessed'],
    column: 'mitigated',
    check: () => (of) => (row) => !(valueAt(of.mitigated, row) > valueAt(of.assessed, row)),
  }),
  rowRule('drawback_claim', {
    id: 'DRAWBACK_ALLOWED',
    title: 'No more drawback is allowed than was claimed',
    severity: 'warn',
    source: '19 CFR part 190',
    columns: ['allowed_amount', 'claimed_amount'],
    column: 'allowed_amount',
    check: () => (of) => (row) => !(valueAt(of.allowed_amount, row) > valueAt(of.claimed_amount, row)),
  }),
  rowRule('collection', {
    id: 'COLLECTION_DEFERRED',
    title: 'The part whose payment was deferred is no more than the amount',
    severity: 'warn',
    source: 'definition of the part',
    columns: ['deferred_amount', 'amount'],
    column: 'deferred_amount',
    check: () => (of) => (row) => !(valueAt(of.deferred_amount, row) > Math.max(0, valueAt(of.amount, row))),
  }),
  rowRule('bond', {
    id: 'BOND_AMOUNT',
    title:
      'A continuous importer bond is 50,000 dollars or more, in steps of 10,000 to 100,000 and of 100,000 above',
    severity: 'warn',
    source: 'CBP, bond amounts of activity 1',
    columns: ['amount', 'type', 'activity'],
    column: 'amount',
    check: () => (of) => (row) => {
      const dollars = valueAt(of.amount, row) / 100;
      if (of.type[row] !== '8' || of.activity[row] !== '1' || Number.isNaN(dollars)) return true;
      return dollars >= 50_000 && dollars % (dollars <= 100_000 ? 10_000 : 100_000) === 0;
    },
  }),
  rowRule('cm_stratum', {
    id: 'SAMPLE_FRAME',
    title: 'A stratum holds at least the lines that are drawn from it',
    severity: 'quarantine',
    source: 'definition of the frame',
    columns: ['sample_lines', 'frame_lines'],
    column: 'sample_lines',
    check: () => (of) => (row) => !(valueAt(of.sample_lines, row) > valueAt(of.frame_lines, row)),
  }),
];
