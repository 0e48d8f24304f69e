import type { RecordValues } from '../../../catair/field-value.ts';
import { statementQ3, statementQ4, statementQE } from '../../../catair/layouts/statement-layouts.ts';
import { numberedAmounts, type ClassAmount } from '../../../catair/transactions/numbered-values.ts';
import { childrenOf, onlyValuesOf, type RecordNode } from '../../../catair/transactions/record-node.ts';
import type { Grammar } from '../../../catair/transactions/transactions.ts';
import { said, worked, type Origins } from '../../mapping/origin.ts';
import { agent } from '../../values/agent.ts';
import { sumOrNull, total } from '../../values/sums.ts';
import { nodeMapping } from './node-mapping.ts';

/** The totals of a statement: records Q3, Q4 and QE. */
export interface StatementTotals {
  readonly at: number;
  readonly totals: RecordValues<typeof statementQ3.fields>;
  readonly due: RecordValues<typeof statementQ4.fields> | null;
  readonly fees: readonly ClassAmount[];
}

/** The entries that a statement lists (Q1, Q2, QA, Q7) are passed over: they say what is due, not that it was paid. */
const STATEMENT: Grammar = { applications: ['MS'], parents: { Q3: 'root', Q4: ['Q3'], QE: ['Q3'] } };

/**
 * Columns of `statement` from the totals of a daily statement. It says when it was printed, not when it is due or paid.
 *
 * @source CBP CATAIR, Daily Statement (revision 15, 2025)
 */
const statementColumns: Origins<'statement', StatementTotals> = {
  statement_no: said('Q3 daily statement number', ({ totals }) => totals.dailyStatementNumber),
  port: said('Q3 processing district/port', ({ totals }) => totals.processingDistrictPort),
  filer: said('Q3 entry filer code', ({ totals }) => agent(totals.entryFilerCode)),
  kind: worked('DAILY: the record prints the number of a daily statement', () => 'DAILY'),
  printed: said('Q3 daily statement print date', ({ totals }) => totals.dailyStatementPrintDate),
  duty: said('Q3 total estimated duty', ({ totals }) => totals.totalEstimatedDuty),
  tax: said('Q3 total estimated tax', ({ totals }) => totals.totalEstimatedTax),
  fees: worked('sum of QE fee amounts', ({ fees }) => total(fees.map(({ amount }) => amount))),
  adcvd: worked('sum of Q4 total antidumping and countervailing duty', ({ due }) =>
    sumOrNull([due?.totalAntidumpingDuty ?? null, due?.totalCountervailingDuty ?? null]),
  ),
  interest: said('Q4 total reconciliation interest', ({ due }) => due?.totalReconciliationInterest ?? null),
  summaries: worked('sum of Q4 revenue and non-revenue producing entry counts', ({ due }) =>
    sumOrNull([due?.revenueProducingEntryCount ?? null, due?.nonRevenueProducingEntryCount ?? null]),
  ),
};

/** Daily statements (MS). A later print of a statement, such as its final one, takes the place of an earlier. */
export const statementMapping = nodeMapping<'statement', StatementTotals>({
  format: 'MS',
  subject: 'statement',
  grammar: STATEMENT,
  read: (node) => statements(node),
  identity: ({ totals }) => totals.dailyStatementNumber,
  line: ({ at }) => at,
  columns: statementColumns,
});

function statements(node: RecordNode): readonly StatementTotals[] {
  const { record } = node;
  if (!record.is(statementQ3)) return [];
  const fees = childrenOf(node, statementQE).flatMap((child) =>
    numberedAmounts(child.record, 'feeClassCode', 'feeAmount'),
  );
  return [{ at: record.line, totals: record.values(), due: onlyValuesOf(node, statementQ4), fees }];
}
