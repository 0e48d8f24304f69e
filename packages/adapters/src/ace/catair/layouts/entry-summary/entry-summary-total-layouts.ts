import { defineRecord, money, text } from '../record-layout.ts';

// Entry Summary Create/Update, July 2026: the totals.

/** AD/CVD duty totals. */
export const ae88 = defineRecord({
  chapter: 'AE',
  tag: '88',
  title: 'AD/CVD duty totals',
  fields: {
    totalBondedAdDutyAmount: money(3, 13, 'SN', 2),
    totalCashDepositAdDutyAmount: money(15, 25, 'SN', 2),
    totalBondedCvDutyAmount: money(27, 37, 'SN', 2),
    totalCashDepositCvDutyAmount: money(39, 49, 'SN', 2),
  },
});

/** Fee total detail (five pairs). */
export const ae89 = defineRecord({
  chapter: 'AE',
  tag: '89',
  title: 'Fee total detail (five pairs)',
  fields: {
    accountingClassCode1: text(3, 5, 'N'),
    totalFeeAmount1: money(6, 16, 'SN', 2),
    accountingClassCode2: text(17, 19, 'AN'),
    totalFeeAmount2: money(20, 30, 'SN', 2),
    accountingClassCode3: text(31, 33, 'AN'),
    totalFeeAmount3: money(34, 44, 'SN', 2),
    accountingClassCode4: text(45, 47, 'AN'),
    totalFeeAmount4: money(48, 58, 'SN', 2),
    accountingClassCode5: text(59, 61, 'AN'),
    totalFeeAmount5: money(62, 72, 'SN', 2),
  },
});

/** Grand totals. */
export const ae90 = defineRecord({
  chapter: 'AE',
  tag: '90',
  title: 'Grand totals',
  fields: {
    grandTotalDutyAmount: money(3, 13, 'SN', 2),
    grandTotalUserFeeAmount: money(15, 25, 'SN', 2),
    grandTotalIrTaxAmount: money(27, 37, 'SN', 2),
    grandTotalAdDutyAmount: money(39, 49, 'SN', 2),
    grandTotalCvDutyAmount: money(51, 61, 'SN', 2),
    grandTotalOtherRevenueAmount: money(63, 73, 'SN', 2),
  },
});
