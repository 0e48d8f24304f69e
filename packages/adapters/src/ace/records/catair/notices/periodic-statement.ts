import type { RecordValues } from '../../../catair/field-value.ts';
import {
  periodicQ3,
  periodicQ4,
  periodicQ5,
  periodicQ6,
  periodicQE,
  periodicQJ,
} from '../../../catair/layouts/periodic-statement-layouts.ts';
import { childrenOf, onlyValuesOf, type RecordNode } from '../../../catair/transactions/record-node.ts';
import type { Grammar } from '../../../catair/transactions/transactions.ts';
import { said, worked, type Origins } from '../../mapping/origin.ts';
import { agent } from '../../values/agent.ts';
import { sumOrNull, total } from '../../values/sums.ts';
import { nodeMapping } from './node-mapping.ts';
import { feesOf } from './statement-fees.ts';

type AdCvd = Pick<RecordValues<typeof periodicQ4.fields>, 'totalAntidumpingDuty' | 'totalCountervailingDuty'>;

/** The totals of a monthly statement: what is due (Q3, Q4, QE), or on a final one what was paid (Q5, Q6, QJ). */
export interface PeriodicStatementTotals {
  readonly at: number;
  /** The port that the block is of: a monthly statement prints none. */
  readonly port: string | null;
  readonly totals: RecordValues<typeof periodicQ3.fields>;
  readonly adCvd: AdCvd | null;
  readonly fees: readonly (number | null)[];
}

/** The daily statements that it lists (Q1, Q2, QA) and the entries that were deleted (Q7) are passed over. */
const STATEMENT: Grammar = {
  applications: ['MS'],
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
 * Columns of `statement` from the totals of a monthly statement: it says when it is due, not when it was paid, and
 * counts no entries. A final statement repeats what was due and says what was paid, which counts.
 *
 * @source CBP CATAIR, Periodic Monthly Statement, revision 7 (March 2019)
 */
const statementColumns: Origins<'statement', PeriodicStatementTotals> = {
  statement_no: said('Q3 monthly statement number', ({ totals }) => totals.periodicStatementNumber),
  port: said('B processing district/port', ({ port }) => port),
  filer: said('Q3 filer code', ({ totals }) => agent(totals.periodicStatementFilerCode)),
  kind: worked('MONTHLY: the record prints the number of a monthly statement', () => 'MONTHLY'),
  printed: said('Q3 print date', ({ totals }) => totals.periodicStatementPrintDate),
  due: said('Q3 due date', ({ totals }) => totals.periodicStatementDueDate),
  duty: said('Q5 total duty; without a Q5, Q3', ({ totals }) => totals.totalDuty),
  tax: said('Q5 total tax; without a Q5, Q3', ({ totals }) => totals.totalTax),
  fees: worked('sum of QJ fee amounts; without a Q5, of QE', ({ fees }) => total(fees)),
  adcvd: worked('sum of Q6 total antidumping and countervailing duty; without a Q5, of Q4', ({ adCvd }) =>
    sumOrNull([adCvd?.totalAntidumpingDuty ?? null, adCvd?.totalCountervailingDuty ?? null]),
  ),
};

/** Monthly statements (MS). A later print of a statement, such as its final one, takes the place of an earlier. */
export const periodicStatementMapping = nodeMapping<'statement', PeriodicStatementTotals>({
  format: 'MS',
  subject: 'statement',
  grammar: STATEMENT,
  read: (node) => statements(node),
  identity: ({ totals }) => totals.periodicStatementNumber,
  line: ({ at }) => at,
  columns: statementColumns,
});

function statements(node: RecordNode): readonly PeriodicStatementTotals[] {
  const { record } = node;
  if (!record.is(periodicQ3)) return [];
  const due = {
    totals: record.values(),
    adCvd: onlyValuesOf(node, periodicQ4),
    fees: feesOf(childrenOf(node, periodicQE)),
  };
  return [{ at: record.line, port: record.block?.port ?? null, ...(paidOf(node) ?? due) }];
}

/** What was paid, in the form of what was due; null when the statement is not final. */
function paidOf(node: RecordNode): Omit<PeriodicStatementTotals, 'at' | 'port'> | null {
  const totals = onlyValuesOf(node, periodicQ5);
  if (totals === null) return null;
  return { totals, adCvd: onlyValuesOf(node, periodicQ6), fees: feesOf(childrenOf(node, periodicQJ)) };
}
