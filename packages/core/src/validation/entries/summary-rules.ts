import { entrySummaryDue, formatDay, parseDay } from '@tradepulse/measures';
import { rememberedDay } from '../remembered.ts';
import { rowRule, type RowRuleDefinition } from '../row-rule-definition.ts';
import { valueAt } from '../value-at.ts';

/** Entries of informal procedure, which pay a flat fee in place of one on value. */
const INFORMAL = '11';

/** Entry summaries: their totals, their fees and the day on which they were due. */
export const summaryRules: readonly RowRuleDefinition[] = [
  rowRule('entry_summary', {
    id: 'SUMMARY_TOTAL',
    title: 'The total is the sum of duty, tax, fees, antidumping and countervailing duty',
    severity: 'warn',
    source: 'CBP CATAIR, record 90; CBP Form 7501, block 40',
    columns: ['total_est', 'duty_est', 'tax_est', 'fee_est', 'ad_est', 'cvd_est'],
    column: 'total_est',
    check: () => (of) => (row) =>
      !(
        Math.abs(
          valueAt(of.total_est, row) -
            valueAt(of.duty_est, row) -
            valueAt(of.tax_est, row) -
            valueAt(of.fee_est, row) -
            valueAt(of.ad_est, row) -
            valueAt(of.cvd_est, row),
        ) > 0
      ),
  }),
  rowRule('entry_summary', {
    id: 'SUMMARY_FEES',
    title: 'The fees contain those for merchandise processing and harbor maintenance',
    severity: 'warn',
    source: 'CBP CATAIR, records 89 and 90',
    columns: ['fee_est', 'mpf_est', 'hmf_est'],
    column: 'fee_est',
    check: () => (of) => (row) =>
      !(valueAt(of.fee_est, row) < valueAt(of.mpf_est, row) + valueAt(of.hmf_est, row)),
  }),
  rowRule('entry_summary', {
    id: 'SUMMARY_INFORMAL_FEE',
    title: 'An informal entry pays the flat fee of its day, or nothing',
    severity: 'warn',
    source: '19 CFR 24.23(b)(2)',
    columns: ['mpf_est', 'entry_type', 'entry_date'],
    column: 'mpf_est',
    check: ({ lookups }) => {
      const flatFee = rememberedDay(
        (day) => lookups.feeScheduleOn(formatDay(day))?.informal_automated ?? Number.NaN,
      );
      return (of) => (row) => {
        const fee = valueAt(of.mpf_est, row);
        if (of.entry_type[row] !== INFORMAL || !(fee > 0)) return true;
        return !(Math.abs(fee - flatFee(valueAt(of.entry_date, row))) > 0);
      };
    },
  }),
  rowRule('entry_summary', {
    id: 'SUMMARY_DUE_DATE',
    title: 'The summary was due on the tenth working day after entry',
    severity: 'warn',
    source: '19 CFR 142.12(b)',
    columns: ['summary_due', 'entry_date'],
    column: 'summary_due',
    check: () => {
      const dueOn = rememberedDay((day) => parseDay(entrySummaryDue(formatDay(day))) ?? Number.NaN);
      return (of) => (row) => {
        const [due, entered] = [valueAt(of.summary_due, row), valueAt(of.entry_date, row)];
        return Number.isNaN(due) || Number.isNaN(entered) || due === dueOn(entered);
      };
    },
  }),
];
