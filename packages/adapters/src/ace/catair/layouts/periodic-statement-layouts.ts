import { date, defineRecord, money, number, sealed, text } from './record-layout.ts';

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

const feeFields = {
  sequenceNumber: number(3, 4, 'N', 0),
  feeClassCode1: text(5, 7, 'AN'),
  feeAmount1: money(8, 18, 'N', 2),
  feeClassCode2: text(19, 21, 'AN'),
  feeAmount2: money(22, 32, 'N', 2),
  feeClassCode3: text(33, 35, 'AN'),
  feeAmount3: money(36, 46, 'N', 2),
  feeClassCode4: text(47, 49, 'AN'),
  feeAmount4: money(50, 60, 'N', 2),
  feeClassCode5: text(61, 63, 'AN'),
  feeAmount5: money(64, 74, 'N', 2),
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
  fields: {
    dailyStatementNumber: text(3, 12, 'AN'),
    entryFilerCode1: text(13, 15, 'AN'),
    entryNumber1: text(18, 25, 'AN'),
    deleteSource1: text(26, 28, 'AN'),
    entryFilerCode2: text(29, 31, 'AN'),
    entryNumber2: text(34, 41, 'AN'),
    deleteSource2: text(42, 44, 'AN'),
    entryFilerCode3: text(45, 47, 'AN'),
    entryNumber3: text(50, 57, 'AN'),
    deleteSource3: text(58, 60, 'AN'),
    entryFilerCode4: text(61, 63, 'AN'),
    entryNumber4: text(66, 73, 'AN'),
    deleteSource4: text(74, 76, 'AN'),
  },
});
