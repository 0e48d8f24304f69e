// What CBP holds of entry summaries (ER), through the loader into a warehouse. Expected figures were worked out by hand
// from the records below; codes of suspension and liquidation are those that the query chapter (version 26) lists.

import { catairExtract, type CatairExtractOptions } from '@tradepulse/adapters';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { memoryFile, message, record } from './abi-message.ts';
import { entryContent, entryHeader, IMPORTER } from './made-up-entry.ts';
import { openWarehouse, type TestWarehouse } from './warehouse.ts';

/** The surrogate key of someone, whoever it is. */
const someKey: unknown = expect.stringMatching(/^-?\d{16,}$/);

let warehouse: TestWarehouse;
beforeEach(async () => {
  warehouse = await openWarehouse();
});
afterEach(() => warehouse.tp.close());

const load = (files: CatairExtractOptions['files'], extractId = 'abi-2027-01') =>
  warehouse.tp.loadExtract(
    catairExtract({
      files,
      extractId,
      asOf: '2027-02-01',
      period: ['2027-01-01', '2027-01-31'],
      cadence: 'monthly',
    }),
  );

const er = (tag: string, values: Readonly<Record<string, string | number>>): string =>
  record('ER', tag, values);

/** The first record of the status of the entry S5G-0000001-8. */
const identified = (values: Readonly<Record<string, string>>): string =>
  er('JB', { entryFilerCode: 'S5G', entryNumber: '00000018', versionNumber: '00100', ...values });

/** The status of the entry S5G-0000001-8 in a version: corrected once, liquidated with less antidumping duty. */
function status(versionNumber: string): readonly string[] {
  return [
    identified({
      versionNumber,
      pscIndicator: 'Y',
      pscAcceptDate: '2026-06-01',
      liquidationStatusCode: '3',
      liquidationDate: '2026-11-13',
      centerId: 'CEE004',
    }),
    er('JC', {
      entrySummaryControlStatus: '1',
      entrySummaryStatusCode: '1',
      releaseStatusCode: '1',
      releaseDate: '2026-01-04',
      collectionStatusCode: '2',
      collectionDate: '2026-01-20',
      extensionSuspensionDate: '2026-02-02',
      extensionSuspensionStatusCode1: '44',
    }),
    er('JD', {
      entryDate: '2026-01-03',
      liquidatedDuty: 25_528,
      liquidatedTax: 150,
      liquidatedFees: 3_491,
      liquidatedInterest: -7,
      liquidatedAdCvd: 210,
      liquidationReasonCode1: '04',
    }),
    er('JE', {
      estimatedDuty: 25_528,
      estimatedTax: 150,
      estimatedFees: 3_491,
      estimatedAdCvd: 334,
    }),
    er('JF', {
      importerOfRecordNumber: IMPORTER,
      entryType: '03',
      districtPortOfEntry: '4601',
      entrySummaryFilingDate: '2026-01-15',
    }),
    er('JG', { importSpecialistTeam: '724', numberOfLineItems: 2 }),
    er('JI', {
      suretyCode: '123',
      primarySuretyIndicator: 'Y',
      bondTypeCode: '9',
      bondNumber: '26A000018',
      singleEntryBondAmount: 500_000,
    }),
    er('JJ', {
      protestNumber: '460126100044',
      protestType: '1',
      protestStatus: 'PD',
      protestDecisionDate: '2027-01-08',
      summonsIndicator: '0',
    }),
    er('JK', {
      billNumber: '46012600017',
      billDate: '2026-11-20',
      billType: '2', // supplemental duty
      billCollectionStatus: '05', // partial payment
      totalBillAmount: 10_250,
      paidAmount: 2_000,
      principalAmount: 10_000,
      interestAmount: 250,
    }),
    er('JL', { collectionDate: '2026-01-20', totalAmount: 3_500 }),
    er('JM', { classCode: '499', classCodeAmount: 3_358 }),
    er('JM', { classCode: '501', classCodeAmount: 142 }),
    er('JL', { collectionDate: '2026-01-20', totalAmount: -14 }),
    er('JM', { classCode: '501', classCodeAmount: -14 }),
    er('JN', {
      suretyCode: '123',
      billNumber: '46012600017',
      billDate: '2026-11-20',
      totalBillAmount: 10_250,
      paidAmount: 2_000,
      principalAmount: 10_000,
      interestAmount: 250,
    }),
  ];
}

const answer = (...records: readonly string[]) => memoryFile('er.txt', message('ER', records, '2027-01-31'));

describe('an answer that holds the summary', () => {
  beforeEach(async () => {
    const receipt = await load([answer(...status('00201'), entryHeader('00000018'), ...entryContent)]);
    expect(receipt.quarantine).toEqual([]);
  });

  it('becomes the entry in the version of CBP, whose own words come before those of the filer', async () => {
    const [row, ...more] = await warehouse.rows('entry_summary');
    expect(more).toEqual([]);
    expect(row).toMatchObject({
      record_version: 201, // 002 and 01
      entry_no: 'S5G00000018',
      mode: '11', // of the summary
      import_date: '2026-01-01',
      total_value: 102_200,
      entry_date: '2026-01-03',
      release_date: '2026-01-04',
      summary_date: '2026-01-15', // of JF, not the day of this message
      payment_date: '2026-01-20',
      team: '724',
      center: 'CEE004',
      line_count: 2,
      bond_no: '26A000018',
      single_bond: true, // of JI; the filer had a continuous bond
      secured_amount: 500_000,
      duty_est: 25_528,
      total_est: 29_503, // 255.28 + 1.50 + 34.91 + 3.34
      ad_est: 224,
      suspended: true, // 44: antidumping duty
      suspended_date: '2026-02-02',
      extended: false,
      liq_date: '2026-11-13',
      control_status: '1',
      collection_status: '2',
      cancelled: false,
    });
    expect(row).not.toHaveProperty('electronic');
    expect(await warehouse.rows('entry_line', 'line_no, record_version')).toEqual([
      { line_no: '001', record_version: 201 },
      { line_no: '002', record_version: 201 },
    ]);
  });

  it('becomes a liquidation with its change', async () => {
    const [row, ...more] = await warehouse.rows('liquidation');
    expect(more).toEqual([]);
    expect(row).toMatchObject({
      entry_no: 'S5G00000018',
      liq_date: '2026-11-13',
      entry_type: '03',
      port_entry: '4601',
      center: 'CEE004',
      reason: '04',
      reliq: true, // status 3
      suspended: true,
      extended: false,
      adcvd: true,
      est_total: 29_503,
      liquidated_total: 29_379, // 255.28 + 1.50 + 34.91 + 2.10
      change: -124,
      interest: -7,
      adcvd_deposit: 334,
      adcvd_final: 210,
    });
    expect(row).not.toHaveProperty('type');
  });

  it('becomes a correction, a protest, a bill and collections', async () => {
    expect(await warehouse.rows('psc', 'psc_no, psc_date, summary_date, new_total, old_total')).toEqual([
      { psc_no: 'S5G00000018002', psc_date: '2026-06-01', summary_date: '2026-01-15', new_total: 29_503 },
    ]);
    const protest = 'protest_no, entry_no, port, type, status, decision_date, approved, partial, summons';
    expect(await warehouse.rows('protest', protest)).toEqual([
      {
        protest_no: '460126100044',
        entry_no: 'S5G00000018',
        port: '4601',
        type: '1',
        status: 'PD', // partly denied
        decision_date: '2027-01-08',
        approved: false,
        partial: true,
        summons: false,
      },
    ]);
    const [bill, ...more] = await warehouse.rows('bill_receivable');
    expect(more).toEqual([]);
    expect(bill).toMatchObject({
      bill_no: '46012600017',
      issue_date: '2026-11-20',
      principal: 10_000,
      interest: 250,
      paid_to_date: 2_000,
      bill_type: 'SUPPLEMENTAL',
      balance: 8_250, // 102.50 less 20.00
      writeoff_amount: 0,
      surety: someKey,
    });
    expect(await warehouse.rows('collection', 'receipt_no, class, amount, posted')).toEqual([
      { receipt_no: 'S5G0000001826012001', class: '499', amount: 3_358, posted: '2026-01-20' },
      { receipt_no: 'S5G0000001826012001', class: '501', amount: 142, posted: '2026-01-20' },
      { receipt_no: 'S5G0000001826012002', class: '501', amount: -14, posted: '2026-01-20' },
    ]);
  });
});

describe('an answer beside what the filer sent', () => {
  const filed = memoryFile('ae.txt', message('AE', [entryHeader('00000018'), ...entryContent]));

  it('leaves the lines of the filer when it holds none', async () => {
    const receipt = await load([filed, answer(...status('00100'))]);
    expect(receipt.quarantine).toEqual([]);
    expect(await warehouse.rows('entry_line', 'line_no')).toHaveLength(2);
    expect(await warehouse.rows('entry_summary', 'total_est, liq_date')).toEqual([{ total_est: 29_503 }]);
    expect(await warehouse.rows('liquidation', 'liq_date')).toEqual([{ liq_date: '2026-11-13' }]);
  });

  it('has the last word when it holds lines, whichever is loaded last', async () => {
    await load([answer(...status('00100'), entryHeader('00000018'), ...entryContent)]);
    await load([filed], 'abi-later');
    expect(await warehouse.rows('entry_summary', 'record_version')).toEqual([{ record_version: 100 }]);
    expect(await warehouse.rows('history.entry_line', 'line_no, record_version')).toEqual([
      { line_no: '001', record_version: -79_542 },
      { line_no: '002', record_version: -79_542 },
    ]);
  });

  // Status 2 is not liquidated: its date is the one that is scheduled. A temporary importation that is closed has status 1.
  it.each([
    ['that is planned', '2', { liquidatedDuty: 100 }],
    ['without amounts', '1', {}],
  ])('takes no liquidation of a date %s', async (_, liquidationStatusCode, amounts) => {
    const identity = identified({ liquidationStatusCode, liquidationDate: '2026-11-13' });
    const receipt = await load([filed, answer(identity, er('JD', amounts))]);
    expect(receipt.subjects.map(({ subject }) => subject)).not.toContain('liquidation');
  });

  it('has no Center where CBP says that one is pending', async () => {
    const [identity, ...rest] = status('00100');
    const pending = identity!.replace('CEE004', 'PNDING');
    const { quarantine } = await load([answer(pending, ...rest, entryHeader('00000018'), ...entryContent)]);
    expect(quarantine).toEqual([]);
    const [row] = await warehouse.rows('entry_summary');
    expect(row).not.toHaveProperty('center');
  });

  it('takes an automatic liquidation for one, and a bill that was written off for no claim', async () => {
    const bill = {
      billNumber: '46012600017',
      billDate: '2026-11-20',
      billType: '7',
      billCollectionStatus: '11',
    };
    await load([
      answer(
        identified({ liquidationStatusCode: '1', liquidationDate: '2026-11-13' }),
        er('JC', { entrySummaryStatusCode: '3' }),
        er('JD', { liquidatedDuty: 100, liquidationReasonCode1: '99' }),
        er('JK', { ...bill, totalBillAmount: 10_250, paidAmount: 2_000 }),
      ),
    ]);
    expect(await warehouse.rows('liquidation', 'type, reliq')).toEqual([{ type: 'AUTO', reliq: false }]);
    expect(await warehouse.rows('bill_receivable', 'bill_type, balance, writeoff_amount')).toEqual([
      { bill_type: 'VOUCHER', balance: 0, writeoff_amount: 8_250 },
    ]);
  });

  it('sets an answer aside that has no version', async () => {
    const without = identified({ versionNumber: 'NONE' });
    const { quarantine } = await load([filed, answer(without)]);
    expect(quarantine).toEqual([{ file: 'er.txt', line: 3, column: 'versionNumber', rule: 'CODE_FORMAT' }]);
  });
});
