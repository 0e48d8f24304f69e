import type { RecordValues } from '../../../catair/field-value.ts';
import {
  statementQ3,
  statementQ4,
  statementQ5,
  statementQ6,
  statementQE,
  statementQJ,
} from '../../../catair/layouts/statement-layouts.ts';
import { childrenOf, onlyValuesOf, type RecordNode } from '../../../catair/transactions/record-node.ts';
import type { Grammar } from '../../../catair/transactions/transactions.ts';
import { said, worked, type Origins } from '../../mapping/origin.ts';
import { agent } from '../../values/agent.ts';
import { sumOrNull, total } from '../../values/sums.ts';
import { nodeMapping } from './node-mapping.ts';
import { feesOf } from './statement-fees.ts';

type Interest = Pick<RecordValues<typeof statementQ4.fields>, 'totalReconciliationInterest'>;
type AdCvd = Pick<
  RecordValues<typeof statementQ4.fields>,
  'totalAntidumpingDuty' | 'totalCountervailingDuty'
>;
type Counts = Pick<
  RecordValues<typeof statementQ4.fields>,
  'revenueProducingEntryCount' | 'nonRevenueProducingEntryCount'
>;

/** The totals of a daily statement: what is due (Q3, Q4, QE), or on a final one what was paid (Q5, Q6, QJ). */
export interface StatementTotals {
  readonly at: number;
  readonly totals: RecordValues<typeof statementQ3.fields>;
  readonly further: (AdCvd & Interest & Counts) | null;
  readonly fees: readonly (number | null)[];
}

/** The entries that a statement lists (Q1, Q2, QA, Q7) are passed over: they say what is due, not that it was paid. */
const STATEMENT: Grammar = {
  applications: ['PF'],
  parents: {
    Q3: 'root',
    Q4: ['Q3'],
    QE: ['Q3'],
    Q5: ['Q3'],
    Q6: ['Q3'],
    QJ: ['Q3'],
  },
};

/**
 * Columns of `statement` from the totals of a daily statement. It says when it was printed, not when it is due or paid.
 * A final statement repeats what was due and says what was paid, which counts.
 *
 * @source CBP CATAIR, Daily Statement, revision 15 (April 2025)
 */
const statementColumns: Origins<'statement', StatementTotals> = {
  statement_no: said('Q3 daily statement number', ({ totals }) => totals.dailyStatementNumber),
  port: said('Q3 processing district/port', ({ totals }) => totals.processingDistrictPort),
  filer: said('Q3 entry filer code', ({ totals }) => agent(totals.entryFilerCode)),
  kind: worked('DAILY: the record prints the number of a daily statement', () => 'DAILY'),
  printed: said('Q3 daily statement print date', ({ totals }) => totals.dailyStatementPrintDate),
  duty: said(
    'Q5 total duty; without a Q5, Q3 total estimated duty',
    ({ totals }) => totals.totalEstimatedDuty,
  ),
  tax: said('Q5 total tax; without a Q5, Q3 total estimated tax', ({ totals }) => totals.totalEstimatedTax),
  fees: worked('sum of QJ fee amounts; without a Q5, of QE', ({ fees }) => total(fees)),
  adcvd: worked('sum of Q6 total antidumping and countervailing duty; without a Q5, of Q4', ({ further }) =>
    sumOrNull([further?.totalAntidumpingDuty ?? null, further?.totalCountervailingDuty ?? null]),
  ),
  interest: said(
    'Q6 total reconciliation interest; without a Q5, Q4',
    ({ further }) => further?.totalReconciliationInterest ?? null,
  ),
  summaries: worked(
    'sum of Q6 revenue and non-revenue producing entry counts; without a Q5, of Q4',
    ({ further }) =>
      sumOrNull([
        further?.revenueProducingEntryCount ?? null,
        further?.nonRevenueProducingEntryCount ?? null,
      ]),
  ),
};

/** Daily statements (PF). A later print of a statement, such as its final one, takes the place of an earlier. */
export const statementMapping = nodeMapping<'statement', StatementTotals>({
  format: 'PF',
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
  const due = {
    totals: record.values(),
    further: onlyValuesOf(node, statementQ4),
    fees: feesOf(childrenOf(node, statementQE)),
  };
  return [{ at: record.line, ...(paidOf(node) ?? due) }];
}

/** What was paid, in the form of what was due; null when the statement is not final. */
function paidOf(node: RecordNode): Omit<StatementTotals, 'at'> | null {
  const totals = onlyValuesOf(node, statementQ5);
  if (totals === null) return null;
  const further = onlyValuesOf(node, statementQ6);
  return { totals, further, fees: feesOf(childrenOf(node, statementQJ)) };
}
