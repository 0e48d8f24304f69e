import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { columns } from './testing/columns.ts';
import { message, read, shown } from './testing/read-message.ts';

const examples = readFileSync(new URL('fixtures/cbp_pga_examples.txt', import.meta.url), 'latin1');

describe('readCatair, chapters of release, agencies, in-bond and drawback', () => {
  it("reads the example records of the agencies' message set, value for value", async () => {
    // Read off the printed lines by hand with the tables of the chapter.
    expect((await read(examples, { application: 'SE' })).map(shown)).toEqual([
      { commercialDescription: '[sealed:NAME]' },
      { itemType: 'P' },
      { commodityQualifierCode: 'V06', commodityCharacteristicDescription: '[sealed:NAME]' },
      {
        lpcoTransactionType: '3',
        lpcoType: 'EP1',
        lpcoNumber: '[sealed:LICENCE_PERMIT]',
        lpcoDateQualifier: '1',
        lpcoDate: '2020-12-31',
      },
      { entityRoleCode: 'MF', entityName: '[sealed:NAME]' },
      { entityRoleCode: 'IM', entityName: '[sealed:NAME]', entityAddress1: '[sealed:ADDRESS_BUSINESS]' },
      {
        entityCity: '[sealed:ADDRESS_BUSINESS]',
        entityStateOrProvince: 'GA',
        entityCountry: 'US',
        entityPostalCode: '[sealed:ADDRESS_BUSINESS]',
      },
      {
        individualQualifier: 'CI1',
        individualName: '[sealed:NAME]',
        individualTelephone: '[sealed:PHONE]',
        individualEmailOrFax: '[sealed:EMAIL]',
      },
      { entityRoleCode1: 'DFP', entityRoleCode2: 'IM' },
      { entityRoleCode1: 'INC', entityRoleCode2: 'DDO' },
      { substitutionIndicator: 'R', substitutionNumber: '0001' },
      { remarksTypeCode: 'EP2', remarksCode: 'A' },
    ]);
  });

  // Note 1 of record PG04.
  it.each([
    ['1000000', 100],
    ['0990000', 99],
    ['0090000', 9],
    ['0009000', 0.9],
    ['0000900', 0.09],
    ['0000090', 0.009],
    ['0000009', 0.0009],
  ])('reads the percentage %s of a constituent as %d, as the chapter does', async (digits, percent) => {
    const [record] = await read(columns('PG04', { 74: digits }), { application: 'AE' });
    expect(shown(record)).toEqual({ percentOfConstituentElement: percent });
  });

  // Notes on record SE20: 90,000 and 10,500,000 dollars.
  it.each(['90000', '10500000'])('reads SE20AMT%s, a bond amount, as it is printed', async (amount) => {
    const [record] = await read(`SE20AMT${amount}`, { application: 'SE' });
    expect(shown(record)).toEqual({ referenceIdentifierQualifier: 'AMT', referenceIdentifier: amount });
  });

  // Note 8 of record WO70, of May 2016 and so with line numbers of four digits and tariff positions of one. In print
  // blanks run together; they stand here where the fields of the record leave them.
  it('reads the two examples of agency dispositions, which are of an older layout', async () => {
    const lines = [
      columns('SO70FDADEV052616091901DATA UNDER PGA REVIEW', { 53: '01', 57: '00011001', 79: '01' }),
      columns('SO70FDADEV052616093207MAY PROCEED', { 53: '0722', 57: '00011001', 79: '01' }),
    ];
    const records = await read(lines.join('\n'), { application: 'SO', day: '2016-05-26' });
    const both = {
      governmentAgencyCode: 'FDA',
      governmentAgencyProgramCode: 'DEV',
      statusActionDate: '2016-05-26',
      beginningCbpLine: '0001',
      beginningTariffPosition: '1',
      beginningPgaLine: '001',
      pgaProcessingGroupVersion: '01',
    };
    expect(records.map(shown)).toEqual([
      {
        ...both,
        statusActionTime: '09:19',
        pgaEntryLevelStatusCode: '01',
        pgaEntryLevelStatusMessage: 'DATA UNDER PGA REVIEW',
        pgaLineLevelStatusCode: '01',
      },
      {
        ...both,
        statusActionTime: '09:32',
        pgaEntryLevelStatusCode: '07',
        pgaEntryLevelStatusMessage: 'MAY PROCEED',
        pgaLineLevelStatusCode: '07',
        statusReasonCode: '22',
      },
    ]);
  });

  it.each([
    ['05', '250905', { beginningCbpLine: '0123', beginningTariffPosition: '4' }],
    ['06', '250906', { beginningCbpLine: '012', beginningTariffPosition: '34' }],
  ])('reads lines of agencies by the layout of %s September 2025', async (_, day, expected) => {
    const mmddyy = day.slice(2) + day.slice(0, 2);
    const lines = message('SO', columns('SO70', { 5: 'FDA', 57: '01234' }));
    const [, , record] = await read(lines.join('\n').replace('010226', mmddyy));
    expect(shown(record)).toEqual({ governmentAgencyCode: 'FDA', ...expected });
  });

  // Columns and units as the chapters print them, see fixtures/cbp_release_layouts.csv; the content is made up.
  it.each([
    [
      'SE',
      columns('SE41', { 5: 'P', 6: '010226', 12: '00000042' }),
      { zoneStatusCode: 'P', privilegedMerchandiseFilingDate: '2026-01-02', quantity: 42 },
    ],
    ['C1', columns('WSD', { 4: '010226', 10: '143501' }), { dispositionActionTime: '14:35:01' }],
    ['C1', columns('WO60', { 5: '010226', 15: '98', 57: '010326' }), { releaseDate: '2026-01-03' }],
    [
      'AE',
      columns('PG25', { 5: 'F', 8: '001850', 41: '01022026', 57: '000000000150', 69: '000000000150' }),
      {
        actualTemperature: 18.5,
        lotProductionStartDate: '2026-01-02',
        pgaLineValue: 15_000,
        pgaUnitValue: 150,
      },
    ],
    [
      'QP',
      columns('10', { 3: 'A', 4: '61', 6: '123456785', 22: '4601', 31: '00001500', 39: '12-3456789' }),
      { inBondNumber: '123456785', value: 150_000, bondedCarrierId: '[sealed:EIN]' },
    ],
    ['WP', columns('20', { 3: '260102', 9: '143501' }), { actionDate: '2026-01-02', actionTime: '14:35:01' }],
    ['NS', columns('30', { 64: '260102', 70: '1435' }), { actionDate: '2026-01-02', actionTime: '14:35' }],
    [
      'DE',
      columns('43', { 3: '364', 6: '00012345', 14: '00012346', 22: '       5' }),
      { claimAmount: 12_345, calculatedAmount: 12_346, adjustedClaimedAmount: 5 },
    ],
    [
      'DE',
      columns('64', { 29: '      1050', 39: '   1375000' }),
      { foreignDutyPaid: 10.5, exchangeRate: 1.375 },
    ],
    [
      'DX',
      columns('E1', { 3: 'A', 5: '995', 64: '00100' }),
      { conditionCode: '995', versionNumber: '00100' },
    ],
  ])('reads what stands in a block of %s, in its units', async (application, line, expected) => {
    const [record] = await read(line, { application });
    expect(shown(record)).toMatchObject(expected);
  });

  it('tells records of one tag apart by their block: 30, 40 and 60 of summaries, in-bond and drawback', async () => {
    const titles = await Promise.all(
      ['AE', 'QP', 'DE'].map(async (application) =>
        (await read(['30', '40', '60'].join('\n'), { application })).map(({ layout }) => layout.title),
      ),
    );
    expect(new Set(titles.flat()).size).toBe(8); // drawback has no record 30
  });
});
