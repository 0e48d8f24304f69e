import { describe } from 'vitest';
import { expectRules } from '../fixtures/expect-rules.ts';
import { liquidationRules } from './liquidation-rules.ts';
import { moneyRules } from './money-rules.ts';

describe('liquidationRules', () => {
  const entry = { entry_date: '2026-01-02', suspended: false, reliq: false };
  expectRules(liquidationRules, [
    {
      id: 'LIQUIDATION_CHANGE',
      subject: 'liquidation',
      holds: [{ change: -50, liquidated_total: 150, est_total: 200 }],
      fails: [{ change: 50, liquidated_total: 150, est_total: 200 }],
    },
    {
      id: 'LIQUIDATION_EXTENSIONS',
      subject: 'liquidation',
      holds: [{ extension_count: 3 }],
      fails: [{ extension_count: 4 }],
    },
    {
      // One year from 2 January 2026, and one more for each extension (19 CFR 159.11, 159.12).
      id: 'LIQUIDATION_WINDOW',
      subject: 'liquidation',
      holds: [
        { liq_date: '2027-01-02', extension_count: 0, ...entry },
        { liq_date: '2030-01-02', extension_count: 3, ...entry },
        { ...entry, liq_date: '2029-01-02', extension_count: 0, suspended: true },
        { ...entry, liq_date: '2029-01-02', extension_count: 0, reliq: true },
      ],
      fails: [
        { liq_date: '2027-01-03', extension_count: 0, ...entry },
        { liq_date: '2030-01-03', extension_count: 3, ...entry },
      ],
    },
    {
      id: 'LIQUIDATION_DEEMED',
      subject: 'liquidation',
      holds: [
        { type: 'DEEMED', deemed: true },
        { type: 'AUTO', deemed: false },
      ],
      fails: [
        { type: 'DEEMED', deemed: false },
        { type: 'AUTO', deemed: true },
      ],
    },
    {
      // 13 November 2026 and 180 days end on 12 May 2027.
      id: 'PROTEST_WINDOW',
      subject: 'protest',
      holds: [
        { filed: '2027-05-12', liq_date: '2026-11-13', status: 'OP' },
        { filed: '2027-05-13', liq_date: '2026-11-13', status: 'UT' },
      ],
      fails: [{ filed: '2027-05-13', liq_date: '2026-11-13', status: 'OP' }],
    },
    {
      id: 'PROTEST_STATUS_UNKNOWN',
      subject: 'protest',
      holds: [{ status: 'DN' }],
      fails: [{ status: 'XX' }],
    },
    {
      // 2 January 2026 is day 2 of the year, 29 October day 302.
      id: 'CORRECTION_WINDOW',
      subject: 'psc',
      holds: [{ psc_date: '2026-10-29', entry_date: '2026-01-02' }],
      fails: [{ psc_date: '2026-10-30', entry_date: '2026-01-02' }],
    },
  ]);
});

describe('moneyRules', () => {
  const bill = { principal: 1000, interest: 50, paid_to_date: 300, writeoff_amount: 100 };
  const importer = { type: '8', activity: '1' };
  expectRules(moneyRules, [
    {
      id: 'BILL_BALANCE',
      subject: 'bill_receivable',
      holds: [{ balance: 650, ...bill }],
      fails: [{ balance: 651, ...bill }],
    },
    {
      id: 'PENALTY_MITIGATION',
      subject: 'penalty_case',
      holds: [{ mitigated: 100, assessed: 100 }],
      fails: [{ mitigated: 101, assessed: 100 }],
    },
    {
      id: 'PENALTY_MITIGATION',
      subject: 'ld_case',
      holds: [{ mitigated: 100, assessed: 100 }],
      fails: [{ mitigated: 101, assessed: 100 }],
    },
    {
      id: 'DRAWBACK_ALLOWED',
      subject: 'drawback_claim',
      holds: [{ allowed_amount: 99, claimed_amount: 100 }],
      fails: [{ allowed_amount: 101, claimed_amount: 100 }],
    },
    {
      id: 'COLLECTION_DEFERRED',
      subject: 'collection',
      holds: [
        { deferred_amount: 100, amount: 100 },
        { deferred_amount: 0, amount: -5 },
      ],
      fails: [
        { deferred_amount: 101, amount: 100 },
        { deferred_amount: 1, amount: -5 },
      ],
    },
    {
      // CBP's steps: 50,000, 60,000 ... 100,000, 200,000.
      id: 'BOND_AMOUNT',
      subject: 'bond',
      holds: [
        { amount: 5_000_000, ...importer },
        { amount: 20_000_000, ...importer },
        { amount: 1_234_500, type: '9', activity: '1' },
        { amount: 1_234_500, type: '8', activity: '2' },
      ],
      fails: [
        { amount: 4_000_000, ...importer },
        { amount: 5_500_000, ...importer },
        { amount: 15_000_000, ...importer },
      ],
    },
    {
      id: 'SAMPLE_FRAME',
      subject: 'cm_stratum',
      holds: [{ sample_lines: 10, frame_lines: 10 }],
      fails: [{ sample_lines: 11, frame_lines: 10 }],
    },
  ]);
});
