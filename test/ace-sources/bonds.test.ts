// Bonds (CB, and CX as CBP gives them back), through the loader into a warehouse. Values are made up.

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

describe('a bond', () => {
  // Designations and types as the chapter prints them: B a new basic bond, V voids, C adjusts; 8 continuous, 9 single.
  const bond = (bondNumber: string, type: string, designation = 'B', activity = '1') =>
    record('CB', '10', {
      bondDesignationTypeCode: designation,
      bondTypeCode: type,
      bondActivityCode: activity,
      bondAmount: 5_000_000,
      effectiveDate: '2026-01-01',
      bondNumber,
    });
  const surety = (suretyCode: string, suretyLiabilityAmount: number) =>
    record('CB', '40', { suretyCode, suretyLiabilityAmount });
  const principal = record('CB', '30', {
    principalIdType: 'EI',
    principalId: IMPORTER,
    principalName: 'MADE UP',
  });
  const columns = 'bond_no, type, activity, amount, liability, effective, surety = co_surety as same_surety';

  it('becomes a bond with its surety and co-surety, of the type that it says', async () => {
    await load(
      'CX',
      bond('268000001', '8'),
      principal,
      surety('123', 3_000_000),
      record('CB', '45', { coSuretyCode: '456', coSuretyLiabilityAmount: 2_000_000 }),
      record('CB', '90', { dispositionTypeCode: 'A', severityCode: 'I', conditionCode: '001' }),
      bond('269000002', '9', 'B', '1A'), // as the chapter prints it: drawback
      record('CB', '20', { transactionIdTypeCode: '1', transactionId: 'S5G00000018' }),
      principal,
      record('CB', '40', { suretyCode: '123' }),
    );
    expect(await warehouse.rows('bond', columns)).toEqual([
      {
        bond_no: '268000001',
        type: '8',
        activity: '1',
        amount: 5_000_000,
        liability: 5_000_000, // 30,000 and 20,000 dollars
        effective: '2026-01-01',
        same_surety: false,
      },
      {
        bond_no: '269000002',
        type: '9',
        activity: '1A',
        amount: 5_000_000,
        liability: 5_000_000, // blank: the surety assumes full liability
        effective: '2026-01-01',
      },
    ]);
  });

  it('stays as it was when something is done to it that states no bond, or when CBP rejects that', async () => {
    await load(
      'CX',
      bond('269000002', '9'),
      record('CB', '40', { suretyCode: '123' }),
      record('CB', '10', {
        bondDesignationTypeCode: 'C',
        bondTypeCode: '9',
        bondAmount: 100,
        bondNumber: '269000002',
      }),
      bond('269000002', '9'),
      record('CB', '90', { dispositionTypeCode: 'R', severityCode: 'F', conditionCode: '002' }),
    );
    expect(await warehouse.rows('bond', 'bond_no, activity, liability')).toEqual([
      { bond_no: '269000002', activity: '1', liability: 5_000_000 },
    ]);
  });

  it('is no bond any more once it is voided', async () => {
    await load(
      'CX',
      bond('269000002', '9'),
      record('CB', '40', { suretyCode: '123' }),
      bond('268000001', '8'),
      record('CB', '10', { bondDesignationTypeCode: 'V', bondTypeCode: '9', bondNumber: '269000002' }),
    );
    expect(await warehouse.rows('bond', 'bond_no')).toEqual([{ bond_no: '268000001' }]);
  });
});
