// Status notifications and drawback claims through the loader into a warehouse. Values are made up.

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

async function load(application: string, ...records: readonly string[]): Promise<void> {
  const receipt = await warehouse.tp.loadExtract(
    catairExtract({
      files: [memoryFile('messages.txt', message(application, records))],
      extractId: 'made-up',
      asOf: '2026-02-01',
      period: ['2026-01-01', '2026-01-31'],
      cadence: 'monthly',
    }),
  );
  expect(receipt.quarantine).toEqual([]);
}

const entry = record('SO', 'SO10', {
  districtPortOfEntry: '4601',
  entryFilerCode: 'S5G',
  entryNumber: '00000018',
  entryTypeCode: '01',
  importerOfRecordNumber: IMPORTER,
});

const agency = (statusActionTime: string, code: string, values: Readonly<Record<string, string>> = {}) =>
  record('SO', 'SO70', {
    governmentAgencyCode: 'FDA',
    statusActionDate: '2026-01-04',
    statusActionTime,
    pgaEntryLevelStatusCode: code,
    ...values,
  });

const receipt = record('SO', 'SO71', {
  pgaReferenceQualifier1: 'PN',
  pgaReferenceNumber1: '123456789012',
  pgaReferenceReceiptDate: '2026-01-02',
  pgaReferenceReceiptTime: '14:35:01',
});

describe('a status notification', () => {
  it('names its entry itself, and tells events of bills, of the entry and of agencies', async () => {
    const bill = record('SO', 'SO50', {
      dispositionDate: '2026-01-02',
      dispositionTime: '14:35',
      dispositionCode: '93',
    });
    const released = record('SO', 'SO60', {
      dispositionActionDate: '2026-01-04',
      dispositionActionTime: '09:05',
      dispositionActionCode: '98',
    });
    const ofLines = record('SO', 'SO70', { governmentAgencyCode: 'EPA', pgaLineLevelStatusCode: '07' });
    await load(
      'SO',
      entry,
      record('SO', 'SO40', { billTypeIndicator: 'R' }),
      bill,
      released,
      agency('08:00', '07'),
      ofLines,
    );
    const events = await warehouse.rows(
      'release_event',
      'event_no, entry_no, port, disposition, event_date, agency',
    );
    // FDA with base 36 is 15 x 1,296 + 13 x 36 + 10 = 19,918; 2026-01-04 is day 20,457, and 08:00 its minute 480.
    expect(events).toEqual([
      {
        event_no: (20_455 * 1_440 + 875) * 10_000 + (9 * 36 + 3) + 5_000,
        entry_no: 'S5G00000018',
        port: '4601',
        disposition: '93',
        event_date: '2026-01-02',
      },
      {
        event_no: (20_457 * 1_440 + 545) * 10_000 + (9 * 36 + 8),
        entry_no: 'S5G00000018',
        port: '4601',
        disposition: '98',
        event_date: '2026-01-04',
      },
      {
        event_no: ((20_457 * 1_440 + 480) * 46_656 + 19_918) * 1_296 + 7,
        entry_no: 'S5G00000018',
        port: '4601',
        disposition: '07',
        event_date: '2026-01-04',
        agency: 'FDA',
      },
    ]);
  });

  it('becomes a message of an agency that received something under a number; what it says last counts', async () => {
    await load('SO', entry, agency('08:00', '01'), receipt, agency('09:30', '07'), receipt);
    const columns =
      'pga_no, entry_no, port, agency, cast(received_ts as varchar) as received, cast(proceed_ts as varchar) as proceed, received_date';
    expect(await warehouse.rows('pga_message', columns)).toEqual([
      {
        pga_no: '123456789012',
        entry_no: 'S5G00000018',
        port: '4601',
        agency: 'FDA',
        received: '2026-01-02 14:35:01',
        proceed: '2026-01-04 09:30:00',
        received_date: '2026-01-02',
      },
    ]);
  });

  it('lets goods proceed by the status of the line where there is one', async () => {
    await load('SO', entry, agency('09:30', '07', { pgaLineLevelStatusCode: '01' }), receipt);
    const [row] = await warehouse.rows('pga_message');
    expect(row).toHaveProperty('received_ts');
    expect(row).not.toHaveProperty('proceed_ts');
  });

  it('becomes an in-bond movement from port to port, without a value', async () => {
    const movement = record('SO', 'SO42', {
      inBondNumber: '257700030', // 25,770,003 leaves 0 when divided by seven
      inBondEntryType: '61',
      usPortOfDeparture: '2704',
      usPortOfArrival: '4601',
      inBondCreateDate: '2026-01-02',
      dateOfInBondArrival: '2026-01-04',
    });
    await load('SO', entry, record('SO', 'SO40', { billTypeIndicator: 'R' }), movement);
    const [row, ...more] = await warehouse.rows('inbond');
    expect(more).toEqual([]);
    expect(row).toMatchObject({
      inbond_no: '257700030',
      type: '61',
      port: '2704',
      destination_port: '4601',
      initiated: '2026-01-02',
      arrival: '2026-01-04',
    });
    expect(row).not.toHaveProperty('value');
    expect(row).not.toHaveProperty('closed');
  });
});

describe('a drawback claim', () => {
  const claim = (accelerated: string, ...amounts: readonly [number, number, number]) => [
    record('DE', '10', {
      summaryFilingActionRequestCode: 'A',
      entryFilerCode: 'S5G',
      entryNumber: '00000018',
      drawbackFilingPort: '4601',
      drawbackProvision: '51',
      claimantNumber: IMPORTER,
      ...(accelerated !== '' && { acceleratedPaymentRequestIndicator: accelerated }),
    }),
    record('DE', '40', { actionIndicator: 'E' }),
    record('DE', '43', { accountingClassCode: '364', claimAmount: 1 }),
    record('DE', '90', {
      grandTotalDutyAmount: amounts[0],
      grandTotalUserFeeAmount: amounts[1],
      grandTotalIrTaxAmount: amounts[2],
    }),
  ];

  it('becomes a row of its totals, filed on the day of the message; a replacement counts', async () => {
    await load('DE', ...claim('Y', 1, 1, 1), ...claim('Y', 12_345, 500, 55));
    const [row, ...more] = await warehouse.rows('drawback_claim');
    expect(more).toEqual([]);
    expect(row).toMatchObject({
      claim_no: 'S5G00000018',
      port: '4601',
      provision: '51',
      filed_date: '2026-01-05',
      accelerated: true,
      claimed_amount: 12_900,
    });
    expect(row).not.toHaveProperty('allowed_amount');
    expect(row).not.toHaveProperty('paid_amount');
    expect(await warehouse.everything()).not.toContain(IMPORTER);
  });

  it('is not accelerated where the indicator is blank', async () => {
    await load('DE', ...claim('', 1, 0, 0));
    expect(await warehouse.rows('drawback_claim', 'accelerated, claimed_amount')).toEqual([
      { accelerated: false, claimed_amount: 1 },
    ]);
  });
});
