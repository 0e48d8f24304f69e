import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ae11 } from './layouts/entry-summary/entry-summary-header-layouts.ts';
import { axE1 } from './layouts/entry-summary/entry-summary-response-layouts.ts';
import { columns } from './testing/columns.ts';
import { message, read, shown } from './testing/read-message.ts';

const examples = readFileSync(new URL('fixtures/catair_ft_e214_examples.txt', import.meta.url), 'latin1');

describe('readCatair, chapter by chapter', () => {
  it('reads the twelve examples of the zone chapter, value for value', async () => {
    const records = await read(examples, { application: 'FT' });
    // Read off the printed lines by hand with the table of the chapter; 198.00 and 0.00 have two implied decimals,
    // 173 and 189 are whole dollars.
    expect(records.map(shown)).toEqual([
      {
        actionCode: 'A',
        zoneId: '000AAA111',
        calendarYear: '20',
        controlNumber: 'ABC12345',
        expandedZoneIdIndicator: 'Y',
        portCode: '9999',
        directDeliveryIndicator: 'Y',
        abiFilerCode: 'ZZZ',
        zoneOperatorIdentifier: '[sealed:SSN]',
        firmsIdentifier: 'Z123',
      },
      {
        contactName: '[sealed:NAME]',
        contactPhone: '[sealed:PHONE]',
        reasonCode: '01',
        additionalReasonCodes: '030508',
      },
      { remarks: '[sealed:NAME]' },
      {
        admissionType: 'A',
        modeOfTransportation: '10',
        scac: 'ABCD',
        conveyanceName: 'CONVEYANCE NAME',
        voyageTripFlight: '012345',
        exportDate: '2020-02-06',
        importDate: '2020-02-06',
        portOfUnlading: '9999',
        scheduledDateOfArrival: '2020-02-06',
      },
      { billOfLading: 'ABCD120620GRC001', quantity: 800, countryOfExport: 'MX', foreignLoadPort: '12345' },
      { inBondNumber: '123456789' },
      { bondedCarrierIdentifier: '[sealed:EIN]' },
      { containerNumber: 'ABCD1234567890' },
      {
        lineItemNumber: '00001',
        htsNumber: '9101218030',
        countryOfOrigin: 'DE',
        quantity1: 198,
        unitOfMeasure1: 'NO',
        quantity2: 0,
      },
      { weight: 19, value: 17_300, charges: 18_900, zoneStatus: 'N', harborMaintenanceFee: 0 },
      { description: '[sealed:NAME]', referenceQualifier: 'MID', referenceIdentifier: '[sealed:MID]' },
      { remarks: '[sealed:NAME]' },
    ]);
  });

  it('reads the sample line of a response', async () => {
    const line = 'E1 F122   BOND WAIVER IND MUST BE 0               S5G  00000018';
    const [record] = await read(line, { application: 'AX' });
    expect(record?.is(axE1)).toBe(true);
    expect(shown(record)).toEqual({
      severityCode: 'F',
      conditionCode: '122',
      narrativeText: 'BOND WAIVER IND MUST BE 0',
      entryFilerCode: 'S5G',
      entryNumber: '00000018',
    });
  });

  // Columns and units as the chapters print them, see the tables in fixtures; the content is made up.
  it.each([
    [
      'UC',
      columns('E1', {
        3: 'R',
        4: '1',
        5: '401',
        8: '003',
        11: '010226',
        51: 'ABC',
        56: '00000018',
        66: '001',
      }),
      {
        dispositionTypeCode: 'R',
        notificationReasonCode: '003',
        dateOfAction: '2026-01-02',
        lineItemIdentifier: '001',
      },
    ],
    [
      'SO',
      columns('SO60', { 5: '010226', 11: '1435', 15: '98', 17: 'RELEASED', 57: '010326', 63: '01' }),
      {
        dispositionActionDate: '2026-01-02',
        dispositionActionTime: '14:35',
        narrativeMessage: 'RELEASED',
        releaseDate: '2026-01-03',
      },
    ],
    [
      'PF',
      columns('Q1', {
        3: '4103',
        7: 'ABC',
        12: '00000018',
        22: '12-3456789',
        34: '010226',
        40: '00000012345',
        78: '01',
      }),
      {
        importerOfRecordNumber: '[sealed:EIN]',
        preliminaryDailyStatementPrintDate: '2026-01-02',
        estimatedDutyAmount: 12_345,
      },
    ],
    [
      'MS',
      columns('Q1', {
        3: '4126002001',
        13: '4103',
        17: 'ABC',
        20: '12-3456789',
        32: '010226',
        38: '010526',
        44: '00000012345',
      }),
      {
        dailyStatementNumber: '4126002001',
        dailyStatementImporterNumber: '[sealed:EIN]',
        entrySummaryPresentationDate: '2026-01-05',
        totalDuty: 12_345,
      },
    ],
    [
      'NR',
      columns('N1', {
        3: '4103',
        7: 'ABC',
        10: '00000018',
        19: '01',
        21: '123-45-6789',
        33: '00000012345',
        55: '00000012399',
      }),
      { importerOfRecordNumber: '[sealed:SSN]', totalPaidDuty: 12_345, liquidatedDuty: 12_399 },
    ],
    [
      'AC',
      columns('RF', { 3: 'A570888000', 14: '010226', 21: '001017', 28: '00011025', 37: 'KG' }),
      {
        depositRateEffectiveDate: '2026-01-02',
        adValoremDepositRate: 10.17,
        specificDepositRate: 110.25,
        unitOfMeasure: 'KG',
      },
    ],
    [
      'CB',
      columns('10', { 3: 'B8', 5: '1', 8: '     50000', 18: '010226', 45: '268A00001' }),
      {
        bondDesignationTypeCode: 'B',
        bondTypeCode: '8',
        bondAmount: 5_000_000,
        executionDate: '2026-01-02',
        bondNumber: '268A00001',
      },
    ],
  ])('reads what %s sends, in its units', async (application, line, expected) => {
    const [record] = await read(line, { application });
    expect(shown(record)).toMatchObject(expected);
  });

  // Table 1 of the response: ARPART returns the party of a record 47, PSCEXP a line of the filer's explanation.
  it.each(['E0 ARPART 000001 REF ID: M 123-45-6789', 'E0 PSCEXP 000001 REF ID: ASK SOME BODY'])(
    'seals what a condition of a summary repeats: %s',
    async (line) => {
      const [record] = await read(line, { application: 'AX' });
      expect(JSON.stringify(record?.values())).not.toMatch(/6789|BODY/);
      expect(shown(record)).toMatchObject({ occurrencePosition: 1 });
    },
  );

  // Entry Summary Create/Update (July 2026), record 53, note 2: percentages, and dollars and cents a unit.
  it.each([
    ['00001017', 10.17],
    ['00002500', 25],
    ['00020000', 200],
    ['00011025', 110.25],
  ])('reads the deposit rate %s as %d', async (digits, rate) => {
    const [record] = await read(columns('53', { 3: 'A570888000', 14: digits }), { application: 'AE' });
    expect(shown(record)).toEqual({ caseNumber: 'A570888000', caseDepositRate: rate });
  });

  it('reads the conditions of an envelope in the block of any application', async () => {
    const [first, second] = (
      await read(message('SO', 'X0 BLOCK       1 REF ID: 286', 'X1RF999   MADE-UP TEXT').join('\n'))
    ).slice(2);
    expect(shown(first)).toMatchObject({
      referenceDataTypeCode: 'BLOCK',
      occurrencePosition: 1,
      referenceDataText: '[sealed:NAME]',
    });
    expect(shown(second)).toEqual({
      dispositionTypeCode: 'R',
      severityCode: 'F',
      conditionCode: '999',
      narrativeText: 'MADE-UP TEXT',
    });
  });

  it.each([
    ['before 25 April 2021', '012021', '1380300  '],
    ['from 25 April 2021 on', '042521', '         '],
  ])('reads the zone of an entry where messages have it %s', async (_, day, old) => {
    const at = day === '042521' ? '       OH138030000' : '1380300OH';
    const lines = message('AE', '11'.padEnd(53) + at)
      .join('\n')
      .replace('010226', day);
    const record = (await read(lines)).find((each) => each.is(ae11));
    expect(record?.get('foreignTradeZoneIdentifier')).toBe(old.trim() || '138030000');
  });

  it('reads the zone where it stands when the sender kept the old place', async () => {
    const record = (await read(message('AE', '11'.padEnd(53) + '1380300OH').join('\n'))).find((each) =>
      each.is(ae11),
    );
    expect(record?.get('foreignTradeZoneIdentifier')).toBe('1380300');
  });
});
