import { date, defineRecord, money, sealed, text } from './record-layout.ts';
import { deletedEntryFields, feeFields } from './statement-fields.ts';

// Periodic Monthly Statement, revision 7 (March 2019): application MS. Its tags are those of a daily statement (PF), its
// columns are not. Q3, Q4 and QE print what is due, Q5, Q6 and QJ what was paid, when the statement is final.

const totalFields = {
  periodicStatementNumber: text(3, 12, 'AN'),
  periodicStatementPrintDate: date(13, 18, 'N'),
  periodicStatementDueDate: date(19, 24, 'N'),
  periodicStatementFilerCode: text(25, 27, 'AN'),
  periodicStatementImporterNumber: sealed(28, 39, 'X', 'PARTY_NUMBER'),
  totalDuty: money(40, 50, 'N', 2),
  totalTax: money(51, 61, 'N', 2),
} as const;

const dueFields = {
  totalAntidumpingDuty: money(3, 13, 'N', 2),
  totalCountervailingDuty: money(14, 24, 'N', 2),
  totalAmountDue: money(25, 35, 'N', 2),
} as const;

/** Monthly statement: a daily statement that it lists, duty and tax. */
export const periodicQ1 = defineRecord({
  chapter: 'MS',
  tag: 'Q1',
  title: 'Monthly statement: listed daily statement, duty and tax',
  fields: {
    dailyStatementNumber: text(3, 12, 'AN'),
    dailyStatementDistrictPort: text(13, 16, 'N'),
    dailyStatementFilerCode: text(17, 19, 'AN'),
    dailyStatementImporterNumber: sealed(20, 31, 'X', 'PARTY_NUMBER'),
    preliminaryDailyStatementPrintDate: date(32, 37, 'N'),
    entrySummaryPresentationDate: date(38, 43, 'N'),
    totalDuty: money(44, 54, 'N', 2),
    totalTax: money(55, 65, 'N', 2),
  },
});

/** Monthly statement: amount due on a daily statement. */
export const periodicQ2 = defineRecord({
  chapter: 'MS',
  tag: 'Q2',
  title: 'Monthly statement: amount due on a daily statement',
  fields: dueFields,
});

/** Monthly statement: fees of a daily statement (five pairs). */
export const periodicQA = defineRecord({
  chapter: 'MS',
  tag: 'QA',
  title: 'Monthly statement: fees of a daily statement (five pairs)',
  fields: feeFields,
});

/** Monthly statement: totals due, duty and tax. */
export const periodicQ3 = defineRecord({
  chapter: 'MS',
  tag: 'Q3',
  title: 'Monthly statement: totals due, duty and tax',
  fields: totalFields,
});

/** Monthly statement: amount due. */
export const periodicQ4 = defineRecord({
  chapter: 'MS',
  tag: 'Q4',
  title: 'Monthly statement: amount due',
  fields: dueFields,
});

/** Monthly statement: fees due (five pairs). */
export const periodicQE = defineRecord({
  chapter: 'MS',
  tag: 'QE',
  title: 'Monthly statement: fees due (five pairs)',
  fields: feeFields,
});

/** Monthly statement: totals paid, duty and tax. */
export const periodicQ5 = defineRecord({
  chapter: 'MS',
  tag: 'Q5',
  title: 'Monthly statement: totals paid, duty and tax',
  fields: totalFields,
});

/** Monthly statement: amount paid. */
export const periodicQ6 = defineRecord({
  chapter: 'MS',
  tag: 'Q6',
  title: 'Monthly statement: amount paid',
  fields: {
    totalAntidumpingDuty: money(3, 13, 'N', 2),
    totalCountervailingDuty: money(14, 24, 'N', 2),
    totalAmountPaid: money(25, 35, 'N', 2),
  },
});

/** Monthly statement: fees paid (five pairs). */
export const periodicQJ = defineRecord({
  chapter: 'MS',
  tag: 'QJ',
  title: 'Monthly statement: fees paid (five pairs)',
  fields: feeFields,
});

/** Monthly statement: entries deleted from a daily statement (four triples). */
export const periodicQ7 = defineRecord({
  chapter: 'MS',
  tag: 'Q7',
  title: 'Monthly statement: entries deleted (four triples)',
  fields: deletedEntryFields,
});
