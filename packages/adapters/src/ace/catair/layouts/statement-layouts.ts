import { date, defineRecord, money, number, sealed, text } from './record-layout.ts';
import { deletedEntryFields, feeFields } from './statement-fields.ts';

// Daily Statement, revision 15 (April 2025): application PF. Q3, Q4 and QE print what is due, preliminary and final alike;
// Q5, Q6 and QJ what was paid, when the statement is final.

const totalFields = {
  dailyStatementNumber: text(3, 12, 'AN'),
  dailyStatementPrintDate: date(15, 20, 'D'),
  entryFilerCode: text(21, 23, 'AN'),
  importerOfRecordNumber: sealed(26, 37, 'X', 'PARTY_NUMBER'),
  totalEstimatedDuty: money(38, 48, 'N', 2),
  totalEstimatedTax: money(49, 59, 'N', 2),
  totalDeferredTax: money(60, 70, 'N', 2),
  processingDistrictPort: text(71, 74, 'N'),
} as const;

/** Daily statement: listed entry, duty and tax. */
export const statementQ1 = defineRecord({
  chapter: 'PF',
  tag: 'Q1',
  title: 'Daily statement: listed entry, duty and tax',
  fields: {
    districtPortOfEntrySummary: text(3, 6, 'N'),
    entryFilerCode: text(7, 9, 'AN'),
    entryNumber: text(12, 19, 'AN'),
    importerOfRecordNumber: sealed(22, 33, 'X', 'PARTY_NUMBER'),
    preliminaryDailyStatementPrintDate: date(34, 39, 'D'),
    estimatedDutyAmount: money(40, 50, 'N', 2),
    estimatedTaxAmount: money(51, 61, 'N', 2),
    deferredTaxIndicator: text(62, 62, 'A'),
    brokerReferenceNumber: text(63, 71, 'X'),
    consolidatedIndicator: text(72, 72, 'A'),
    clientBranchDesignation: text(73, 74, 'AN'),
    entryType: text(78, 79, 'N'),
  },
});

/** Daily statement: entry summary detail. */
export const statementQ2 = defineRecord({
  chapter: 'PF',
  tag: 'Q2',
  title: 'Daily statement: entry summary detail',
  fields: {
    districtPortOfEntrySummary: text(3, 6, 'N'),
    entryFilerCode: text(7, 9, 'AN'),
    entryNumber: text(12, 19, 'AN'),
    antidumpingDutyAmount: money(21, 31, 'N', 2),
    countervailingDutyAmount: money(32, 42, 'N', 2),
    paymentTypeIndicator: text(54, 54, 'N'),
    payIndicator: text(55, 55, 'A'),
    countervailingIndicator: text(56, 56, 'A'),
    antidumpingIndicator: text(57, 57, 'A'),
    teamNumber: text(62, 64, 'AN'),
    interestAmountForReconciliationSummary: money(65, 72, 'N', 2),
  },
});

/** Daily statement: totals, duty and tax. */
export const statementQ3 = defineRecord({
  chapter: 'PF',
  tag: 'Q3',
  title: 'Daily statement: totals, duty and tax',
  fields: totalFields,
});

/** Daily statement: amount due. */
export const statementQ4 = defineRecord({
  chapter: 'PF',
  tag: 'Q4',
  title: 'Daily statement: amount due',
  fields: {
    totalAntidumpingDuty: money(3, 13, 'N', 2),
    totalCountervailingDuty: money(14, 24, 'N', 2),
    totalAmountDue: money(25, 35, 'N', 2),
    totalReconciliationInterest: money(36, 46, 'N', 2),
    revenueProducingEntryCount: number(47, 51, 'N', 0),
    nonRevenueProducingEntryCount: number(52, 56, 'N', 0),
  },
});

/** Daily statement: entries deleted (four triples). */
export const statementQ7 = defineRecord({
  chapter: 'PF',
  tag: 'Q7',
  title: 'Daily statement: entries deleted (four triples)',
  fields: deletedEntryFields,
});

/** Daily statement: fees of an entry (five pairs). */
export const statementQA = defineRecord({
  chapter: 'PF',
  tag: 'QA',
  title: 'Daily statement: fees of an entry (five pairs)',
  fields: feeFields,
});

/** Daily statement: fee totals (five pairs). */
export const statementQE = defineRecord({
  chapter: 'PF',
  tag: 'QE',
  title: 'Daily statement: fee totals (five pairs)',
  fields: feeFields,
});

/** Daily statement: paid, duty and tax. */
export const statementQ5 = defineRecord({
  chapter: 'PF',
  tag: 'Q5',
  title: 'Daily statement: paid, duty and tax',
  fields: totalFields,
});

/** Daily statement: amount paid. */
export const statementQ6 = defineRecord({
  chapter: 'PF',
  tag: 'Q6',
  title: 'Daily statement: amount paid',
  fields: {
    totalAntidumpingDuty: money(3, 13, 'N', 2),
    totalCountervailingDuty: money(14, 24, 'N', 2),
    totalAmountPaid: money(25, 35, 'N', 2),
    totalReconciliationInterest: money(36, 46, 'N', 2),
    revenueProducingEntryCount: number(47, 51, 'N', 0),
    nonRevenueProducingEntryCount: number(52, 56, 'N', 0),
  },
});

/** Daily statement: fees paid (five pairs). */
export const statementQJ = defineRecord({
  chapter: 'PF',
  tag: 'QJ',
  title: 'Daily statement: fees paid (five pairs)',
  fields: feeFields,
});
