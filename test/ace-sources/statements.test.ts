// Daily (PF) and monthly statements (MS), through the loader into a warehouse. Values are made up.

import { catairExtract } from '@tradepulse/adapters';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { memoryFile, message, record } from './abi-message.ts';
import { IMPORTER } from './made-up-entry.ts';
import { openWarehouse, type TestWarehouse } from './warehouse.ts';

let warehouse: TestWarehouse;
beforeEach(async () => {
  warehouse = await openWarehouse();
});
afterEach(() => warehouse.tp.close());

async function load(application: string, ...records: readonly string[]) {
  const receipt = await warehouse.tp.loadExtract(
    catairExtract({
      files: [memoryFile(`${application}.txt`, message(application, records))],
      extractId: 'abi-2026-01',
      asOf: '2026-02-01',
      period: ['2026-01-01', '2026-01-31'],
      cadence: 'daily',
    }),
  );
  expect(receipt.quarantine).toEqual([]);
}

describe('a daily statement', () => {
  const totals = (day: string, duty: number) => [
    record('PF', 'Q3', {
      dailyStatementNumber: '4601005001',
      dailyStatementPrintDate: day,
      entryFilerCode: 'S5G',
      importerOfRecordNumber: IMPORTER,
      totalEstimatedDuty: duty,
      totalEstimatedTax: 150,
      processingDistrictPort: '4601',
    }),
    record('PF', 'Q4', {
      totalAntidumpingDuty: 224,
      totalCountervailingDuty: 110,
      totalAmountDue: 29_503,
      totalReconciliationInterest: 5,
      revenueProducingEntryCount: 3,
      nonRevenueProducingEntryCount: 2,
    }),
    record('PF', 'QE', {
      sequenceNumber: 1,
      feeClassCode1: '499',
      feeAmount1: 3_358,
      feeClassCode2: '501',
      feeAmount2: 128,
    }),
    record('PF', 'QE', { sequenceNumber: 2, feeClassCode1: '056', feeAmount1: 5 }),
  ];

  it('becomes one row of its totals; of two prints the last one counts', async () => {
    await load('PF', ...totals('2026-01-04', 1), ...totals('2026-01-05', 25_528));
    const [row, ...more] = await warehouse.rows('statement');
    expect(more).toEqual([]);
    expect(row).toMatchObject({
      statement_no: '4601005001',
      port: '4601',
      kind: 'DAILY',
      printed: '2026-01-05',
      duty: 25_528,
      tax: 150,
      fees: 3_491, // 33.58 + 1.28 + 0.05
      adcvd: 334,
      interest: 5,
      summaries: 5,
    });
    expect(row).not.toHaveProperty('due');
    expect(row).not.toHaveProperty('paid');
  });

  it('says what was paid once it is final, though it repeats what was due', async () => {
    const paid = [
      record('PF', 'Q5', {
        dailyStatementNumber: '4601005001',
        dailyStatementPrintDate: '2026-01-05',
        entryFilerCode: 'S5G',
        processingDistrictPort: '4601',
        totalEstimatedDuty: 20_000,
        totalEstimatedTax: 100,
      }),
      record('PF', 'Q6', {
        totalAntidumpingDuty: 220,
        totalCountervailingDuty: 0,
        revenueProducingEntryCount: 2,
      }),
      record('PF', 'QJ', { sequenceNumber: 1, feeClassCode1: '499', feeAmount1: 3_000 }),
    ];
    await load('PF', ...totals('2026-01-05', 25_528), ...paid);
    expect(await warehouse.rows('statement', 'printed, duty, tax, fees, adcvd, summaries')).toEqual([
      { printed: '2026-01-05', duty: 20_000, tax: 100, fees: 3_000, adcvd: 220, summaries: 2 },
    ]);
  });
});

describe('a monthly statement', () => {
  const totals = {
    periodicStatementNumber: '4626P01001',
    periodicStatementPrintDate: '2026-01-13',
    periodicStatementDueDate: '2026-01-23',
    periodicStatementFilerCode: 'S5G',
  };
  const due = [
    record('MS', 'Q1', { dailyStatementNumber: '4601005001', totalDuty: 25_528 }),
    record('MS', 'Q2', { totalAmountDue: 29_503 }),
    record('MS', 'Q3', { ...totals, totalDuty: 25_528, totalTax: 150 }),
    record('MS', 'Q4', { totalAntidumpingDuty: 224, totalCountervailingDuty: 110, totalAmountDue: 29_503 }),
    record('MS', 'QE', {
      sequenceNumber: 1,
      feeClassCode1: '499',
      feeAmount1: 3_358,
      feeClassCode2: '501',
      feeAmount2: 133,
    }),
  ];

  it('becomes one row of its totals, with the day on which it is due', async () => {
    await load('MS', ...due);
    const [row, ...more] = await warehouse.rows('statement');
    expect(more).toEqual([]);
    expect(row).toMatchObject({
      statement_no: '4626P01001',
      port: '4601', // of the block
      kind: 'MONTHLY',
      printed: '2026-01-13',
      due: '2026-01-23',
      duty: 25_528,
      tax: 150,
      fees: 3_491, // 33.58 + 1.33
      adcvd: 334,
    });
    expect(row).not.toHaveProperty('summaries');
  });

  it('says what was paid once it is final', async () => {
    await load(
      'MS',
      ...due,
      record('MS', 'Q5', { ...totals, totalDuty: 20_000, totalTax: 0 }),
      record('MS', 'Q6', { totalAntidumpingDuty: 220, totalCountervailingDuty: 0, totalAmountPaid: 23_220 }),
      record('MS', 'QJ', { sequenceNumber: 1, feeClassCode1: '499', feeAmount1: 3_000 }),
    );
    expect(await warehouse.rows('statement', 'duty, tax, fees, adcvd')).toEqual([
      { duty: 20_000, tax: 0, fees: 3_000, adcvd: 220 },
    ]);
  });
});
