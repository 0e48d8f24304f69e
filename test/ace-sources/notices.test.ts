// Messages of which each is about one record, through the loader into a warehouse. Values are made up; the zone
// admission is the example that CBP prints in its chapter (e214, version 3.1.3), read off by hand.

import { catairExtract } from '@tradepulse/adapters';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { memoryFile, message, record } from './abi-message.ts';
import { IMPORTER } from './made-up-entry.ts';
import { openWarehouse, type TestWarehouse } from './warehouse.ts';

/** The surrogate key of someone, whoever it is. */
const someKey: unknown = expect.stringMatching(/^-?\d{16,}$/);

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

describe('a notice of liquidation', () => {
  const identity = { districtPortOfEntrySummary: '4601', entryFilerCode: 'S5G', entryNumber: '00000018' };

  it('becomes a liquidation: what was paid, what is owed, and interest with its sign', async () => {
    await load(
      'NR',
      record('NR', 'N1', {
        ...identity,
        entryType: '03',
        importerOfRecordNumber: IMPORTER,
        totalPaidDuty: 25_528,
        totalPaidTax: 150,
        liquidatedDuty: 25_000,
        liquidatedTax: 150,
        negativeInterestAmountIndicator: '-',
      }),
      record('NR', 'N2', {
        ...identity,
        liquidationDate: '2026-11-13',
        liquidationReasonCode: '99',
        liquidationType: '1',
        entryDate: '2026-01-03',
        totalPaidAntidumpingDuty: 224,
        interestAmount: 31,
      }),
      record('NR', 'N4', {
        ...identity,
        totalPaidCountervailingDuty: 110,
        totalPaidFees: 3_491,
        liquidatedAntidumpingDuty: 100,
        liquidatedCountervailingDuty: 110,
        liquidatedFees: 3_491,
        changeLiquidationReasonCode1: '02',
      }),
    );
    const [row, ...more] = await warehouse.rows('liquidation');
    expect(more).toEqual([]);
    expect(row).toMatchObject({
      record_version: 1,
      entry_no: 'S5G00000018',
      port_entry: '4601',
      entry_type: '03',
      entry_date: '2026-01-03',
      liq_date: '2026-11-13',
      reason: '02',
      est_total: 29_503, // 255.28 + 1.50 + 2.24 + 1.10 + 34.91
      liquidated_total: 28_851, // 250.00 + 1.50 + 1.00 + 1.10 + 34.91
      change: -652,
      interest: -31,
      adcvd_deposit: 334,
      adcvd_final: 210,
      importer: someKey,
    });
    expect(row).not.toHaveProperty('type');
  });

  it('is passed over when it is one of extension, which names no liquidation', async () => {
    await load('NR', record('NR', 'N3', { ...identity, extensionOrSuspensionCode1: '49' }));
    expect(await warehouse.rows('liquidation')).toEqual([]);
  });
});

describe('notifications of release', () => {
  const header = (plannedPortOfEntry: string) =>
    record('SE', 'SE10', {
      actionCode: 'A',
      entryFilerCode: 'S5G',
      entryNumber: '00000018',
      plannedPortOfEntry,
    });
  const hold = record('SO', 'SO50', {
    dispositionDate: '2026-01-02',
    dispositionTime: '14:35',
    dispositionCode: '53',
    districtPortOfArrival: '4601',
  });
  const released = record('SO', 'SO60', {
    dispositionActionDate: '2026-01-04',
    dispositionActionTime: '09:05',
    dispositionActionCode: '98',
  });

  it('become events in the order of their moments, each once', async () => {
    await load('SO', header('4601'), released, header('4601'), hold, released);
    const events = await warehouse.rows('release_event', 'event_no, entry_no, port, disposition, event_date');
    // 20,455 days x 1,440 minutes + 875 and 20,457 x 1,440 + 545; codes 53 and 98 with base 36, + 5,000 for a bill
    expect(events).toEqual([
      {
        event_no: (20_455 * 1_440 + 875) * 10_000 + (5 * 36 + 3) + 5_000,
        entry_no: 'S5G00000018',
        port: '4601',
        disposition: '53',
        event_date: '2026-01-02',
      },
      {
        event_no: (20_457 * 1_440 + 545) * 10_000 + (9 * 36 + 8),
        entry_no: 'S5G00000018',
        port: '4601',
        disposition: '98',
        event_date: '2026-01-04',
      },
    ]);
    expect(await warehouse.rows('release_event', 'cast(event_ts as varchar) as moment')).toEqual([
      { moment: '2026-01-02 14:35:00' },
      { moment: '2026-01-04 09:05:00' },
    ]);
  });
});

describe('a duty case', () => {
  it('becomes an order, with the rate for all others of the newest rate in effect', async () => {
    const rate = (day: string, percent: number, inactivated?: string) =>
      record('AC', 'RF', {
        caseNumber: 'A570888000',
        depositRateEffectiveDate: day,
        adValoremDepositRate: percent,
        ...(inactivated !== undefined && { rateInactivatedDate: inactivated }),
      });
    await load(
      'AC',
      record('AC', 'RA', {
        caseNumber: 'A570888000',
        shortDescription: 'FLOOR-STANDING IRONING TABLES',
        countryCode: 'CN',
      }),
      rate('2004-08-06', 157.68),
      rate('2010-02-01', 10.17),
      rate('2012-02-01', 99.99, '2012-03-01'),
      record('AC', 'RA', { caseNumber: 'A570888001', shortDescription: 'TABLES', countryCode: 'CN' }),
    );
    const columns = 'case_no, countervailing, country, product, all_others_rate';
    expect(await warehouse.rows('adcvd_order', columns)).toEqual([
      {
        case_no: 'A570888000',
        countervailing: false,
        country: 'CN',
        product: 'FLOOR-STANDING IRONING T',
        all_others_rate: '0.101700',
      },
      { case_no: 'A570888001', countervailing: false, country: 'CN', product: 'TABLES' },
    ]);
  });
});

describe('a zone admission', () => {
  it('becomes the admission that CBP prints as its example', async () => {
    await load(
      'FT',
      '10A000AAA11120ABC12345Y4601YZZZ                     Z123',
      '20A10ABCDCONVEYANCE NAME        012345         2020020620200206460120200206',
      '50000019101218030    DE000000019800NO 000000000000',
      '5100000000190000000001730000000189N00000000',
    );
    const [row, ...more] = await warehouse.rows('ftz_admission');
    expect(more).toEqual([]);
    expect(row).toMatchObject({
      admission_no: '000AAA11120ABC12345', // zone 000AAA111, year 20, control number ABC12345
      zone: '000AAA111',
      port: '4601', // in print 9999, which is no port
      zone_status: 'N',
      origin: 'DE',
      admitted_value: 17_300, // 173 dollars
    });
    expect(row).not.toHaveProperty('admitted');
  });
});
