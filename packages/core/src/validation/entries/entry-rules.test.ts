import { describe } from 'vitest';
import { expectRules } from '../fixtures/expect-rules.ts';
import { lineRules } from './line-rules.ts';
import { partRules } from './part-rules.ts';
import { summaryRules } from './summary-rules.ts';

// Amounts in cents, rates in millionths. 22 dollars at 9 percent are 1.98, at the 15 percent of 9903.88.15 they are
// 3.30, and their processing fee is 0.08: figures of a broker's message of 2020.

describe('summaryRules', () => {
  const parts = { duty_est: 500, tax_est: 10, fee_est: 4608, ad_est: 7, cvd_est: 3 };
  expectRules(summaryRules, [
    {
      id: 'SUMMARY_TOTAL',
      subject: 'entry_summary',
      holds: [{ total_est: 5128, ...parts }],
      fails: [
        { total_est: 5127, ...parts },
        { total_est: 5129, ...parts },
      ],
    },
    {
      id: 'SUMMARY_FEES',
      subject: 'entry_summary',
      holds: [
        { fee_est: 4608, mpf_est: 3358, hmf_est: 1250 },
        { fee_est: 5000, mpf_est: 3358, hmf_est: 1250 },
      ],
      fails: [{ fee_est: 4607, mpf_est: 3358, hmf_est: 1250 }],
    },
    {
      // 2.69 dollars in fiscal year 2026, 2.77 in 2027; nothing is known of 2023.
      id: 'SUMMARY_INFORMAL_FEE',
      subject: 'entry_summary',
      holds: [
        { mpf_est: 269, entry_type: '11', entry_date: '2026-09-30' },
        { mpf_est: 277, entry_type: '11', entry_date: '2026-10-01' },
        { mpf_est: 0, entry_type: '11', entry_date: '2026-10-01' },
        { mpf_est: 300, entry_type: '01', entry_date: '2026-10-01' },
        { mpf_est: 250, entry_type: '11', entry_date: '2023-01-15' },
      ],
      fails: [{ mpf_est: 269, entry_type: '11', entry_date: '2026-10-01' }],
    },
    {
      // Ten working days from 20 November 2026, with Thanksgiving between, end on 7 December.
      id: 'SUMMARY_DUE_DATE',
      subject: 'entry_summary',
      holds: [{ summary_due: '2026-12-07', entry_date: '2026-11-20' }],
      fails: [{ summary_due: '2026-12-04', entry_date: '2026-11-20' }],
    },
  ]);
});

describe('lineRules', () => {
  const free = { s201_duty: 0, s232_duty: 0, s301_duty: 0, other99_duty: 0 };
  const duty = { duty_rate_applied: 90_000, entered_value: 2200, ...free, entry_type: '01' };
  const claimed = { entry_date: '2024-01-15' };
  expectRules(lineRules, [
    {
      id: 'LINE_DUTY',
      subject: 'entry_line',
      holds: [
        { duty_paid: 198, ...duty },
        { ...duty, duty_paid: 528, s301_duty: 330 },
        { ...duty, duty_paid: 0, entry_type: '21' },
        { ...duty, duty_paid: 12, duty_rate_applied: null },
      ],
      fails: [
        { duty_paid: 197, ...duty },
        { ...duty, duty_paid: 198, s301_duty: 330 },
      ],
    },
    {
      id: 'LINE_PROCESSING_FEE',
      subject: 'entry_line',
      holds: [
        { mpf: 8, mpf_exempt: false, entered_value: 2200, entry_type: '01' },
        { mpf: 0, mpf_exempt: true, entered_value: 2200, entry_type: '01' },
        { mpf: 0, mpf_exempt: false, entered_value: 2200, entry_type: '11' },
        { mpf: 0, mpf_exempt: false, entered_value: 2200, entry_type: '52' },
      ],
      fails: [
        { mpf: 7, mpf_exempt: false, entered_value: 2200, entry_type: '01' },
        { mpf: 0, mpf_exempt: false, entered_value: 2200, entry_type: '01' },
        { mpf: 8, mpf_exempt: true, entered_value: 2200, entry_type: '01' },
        { mpf: 8, mpf_exempt: false, entered_value: 2200, entry_type: '11' },
        { mpf: 7, mpf_exempt: false, entered_value: 2200, entry_type: '52' },
      ],
    },
    {
      // 0.125 percent of 10,000 dollars.
      id: 'LINE_HARBOR_FEE',
      subject: 'entry_line',
      holds: [
        { hmf: 1250, mode: '11', entered_value: 1_000_000, entry_type: '01' },
        { hmf: 0, mode: '40', entered_value: 1_000_000, entry_type: '01' },
        { hmf: 0, mode: '11', entered_value: 1_000_000, entry_type: '31' },
        { hmf: 0, mode: '12', entered_value: 1_000_000, entry_type: '01' },
      ],
      fails: [
        { hmf: 0, mode: '11', entered_value: 1_000_000, entry_type: '01' },
        { hmf: 1249, mode: '10', entered_value: 1_000_000, entry_type: '01' },
        { hmf: 1250, mode: '40', entered_value: 1_000_000, entry_type: '01' },
      ],
    },
    {
      id: 'DEPOSIT_CASH',
      subject: 'entry_line',
      holds: [{ adcvd_cash: 10, ad_deposit: 7, cvd_deposit: 3 }],
      fails: [{ adcvd_cash: 11, ad_deposit: 7, cvd_deposit: 3 }],
    },
    {
      id: 'DEPOSIT_WITHOUT_CASE',
      subject: 'entry_line',
      holds: [{ ad_deposit: 7, cvd_deposit: 0, ad_case: 'A570888000', cvd_case: null }],
      fails: [
        { ad_deposit: 7, cvd_deposit: 0, ad_case: null, cvd_case: null },
        { ad_deposit: 7, cvd_deposit: 1, ad_case: 'A570888000', cvd_case: null },
      ],
    },
    {
      // GSP expired with 2020; Korea's agreement is with Korea.
      id: 'PREFERENCE_COUNTRY',
      subject: 'entry_line',
      holds: [
        { spi: 'KR', origin: 'KR', ...claimed },
        { spi: 'C', origin: 'CN', ...claimed },
      ],
      fails: [
        { spi: 'KR', origin: 'CN', ...claimed },
        { spi: 'A', origin: 'IN', entry_date: '2021-01-01' },
      ],
    },
    {
      // 6109.10.00.12 is in category 338 (HTS 2025, Basic Edition); 8471.30.01.00 is in none.
      id: 'TEXTILE_CATEGORY_TARIFF',
      subject: 'entry_line',
      holds: [
        { textile_category: '338', hts10: '6109100012', entry_date: '2025-06-01' },
        { textile_category: '338', hts10: '8471300100', entry_date: '2025-06-01' },
      ],
      fails: [{ textile_category: '339', hts10: '6109100012', entry_date: '2025-06-01' }],
    },
    {
      id: 'STATISTICAL_MONTH',
      subject: 'entry_line',
      holds: [{ statistical_month: '2024-02-01' }],
      fails: [{ statistical_month: '2024-02-02' }],
    },
  ]);
});

describe('partRules', () => {
  expectRules(partRules, [
    {
      id: 'CHAPTER_99_VALUE',
      subject: 'entry_tariff',
      holds: [
        { hts: '99038815', value: 0 },
        { hts: '6109100012', value: 100 },
      ],
      fails: [{ hts: '99038815', value: 100 }],
    },
    {
      id: 'TARIFF_DUTY',
      subject: 'entry_tariff',
      holds: [
        { hts: '6109100012', value: 2200, rate: 90_000, duty: 198 },
        { hts: '6109100012', value: 2200, rate: 90_000, duty: 0 },
        { hts: '99038815', value: 0, rate: 150_000, duty: 330 },
      ],
      fails: [{ hts: '6109100012', value: 2200, rate: 90_000, duty: 199 }],
    },
    {
      id: 'ADCVD_DUTY',
      subject: 'adcvd_line',
      holds: [
        { value: 2200, rate: 150_000, duty: 330 },
        { value: 2200, rate: null, duty: 5 },
      ],
      fails: [{ value: 2200, rate: 150_000, duty: 0 }],
    },
    {
      id: 'ADCVD_CASE_KIND',
      subject: 'adcvd_line',
      holds: [
        { case_no: 'A570888000', countervailing: false },
        { case_no: 'C570889000', countervailing: true },
      ],
      fails: [
        { case_no: 'A570888000', countervailing: true },
        { case_no: 'C570889000', countervailing: false },
      ],
    },
    {
      id: 'ADCVD_CASE_KIND',
      subject: 'adcvd_order',
      holds: [{ case_no: 'C570889000', countervailing: true }],
      fails: [{ case_no: 'C570889000', countervailing: false }],
    },
    {
      id: 'DEPOSIT_KIND',
      subject: 'adcvd_line',
      holds: [{ bond_cash: 'B' }, { bond_cash: 'C' }],
      fails: [{ bond_cash: 'X' }],
    },
  ]);
});
