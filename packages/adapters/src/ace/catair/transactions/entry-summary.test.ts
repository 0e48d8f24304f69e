import { describe, expect, it } from 'vitest';
import { collect } from '../../../testing/collect.ts';
import { catairLayouts } from '../layouts/catair-layouts.ts';
import { readCatair } from '../read-catair.ts';
import { columns } from '../testing/columns.ts';
import { memoryFile } from '../testing/memory-file.ts';
import { ENTRY_SUMMARY, ENTRY_SUMMARY_STATUS } from './entry-summary-grammar.ts';
import { readEntrySummaries, readEntrySummaryStatuses } from './read-entry-summaries.ts';

const fileOf = (application: string, records: readonly string[]) =>
  readCatair(
    memoryFile(
      [
        'AX123ABC      010226',
        `B  4103ABC${application}`,
        ...records,
        `Y  4103ABC${application}`,
        'ZX123ABC      010226',
      ].join('\r\n'),
    ),
  );

/** Made up, in the order of the chapter: two lines, the first with a number of chapter 99 before that of the goods. */
const summary = [
  columns('10', { 3: 'AABC', 9: '00000018', 18: '4103', 22: 'REF1', 34: '01', 36: '10', 39: 'X' }),
  columns('11', { 3: '12-3456789', 15: '12-3456789', 42: '010326', 48: '010126', 61: 'OH' }),
  columns('22', { 3: '00000042', 11: 'CTNS' }),
  columns('23', { 3: 'M', 4: 'ABCD', 8: '123456789' }),
  columns('23', { 3: 'H', 4: 'ABCD', 8: '987654321' }),
  columns('31', { 3: '8', 4: 'B', 6: '123' }),
  columns('32', { 3: 'ABC', 8: '00000018', 16: 'ABC', 21: '00000026' }),
  columns('34', { 3: '499', 6: '00003358' }),
  columns('40', { 5: '001', 9: 'CN' }),
  columns('47', { 3: 'M', 4: 'CNACMSHO12SHE' }),
  columns('50', { 3: '99038815', 14: '0000000330', 25: '0000000000' }),
  columns('50', { 3: '6404199060', 14: '0000000198', 25: '0000000022', 36: '000000000150', 48: 'PRS' }),
  columns('52', { 3: '14', 5: '1234567890' }),
  columns('53', { 3: 'A570888000', 13: 'C', 14: '00001017', 22: 'A', 25: '0000000022', 47: '0000000224' }),
  columns('62', { 3: '499', 6: '00000008' }),
  columns('40', { 5: '002', 9: 'DE' }),
  columns('50', { 3: '8471300100', 14: '0000000000', 25: '0000001000', 36: '000000000100', 48: 'NO' }),
  columns('62', { 3: '501', 6: '00000125' }),
  columns('88', { 3: '00000000000', 15: '00000000224' }),
  columns('89', { 3: '499', 6: '00000003358', 17: '501', 20: '00000001250' }),
  columns('90', { 3: '00000000528' }),
];

async function codesOf(records: readonly string[]): Promise<readonly string[]> {
  const codes: string[] = [];
  const onRejected = (error: { code: string; place: { line?: number } | null }) =>
    codes.push(`${error.code} ${error.place?.line}`);
  await collect(readEntrySummaries(fileOf('AE', records), { onRejected }));
  return codes;
}

describe('readEntrySummaries', () => {
  it('puts header, lines, tariff numbers, fees and totals together', async () => {
    const [read, ...more] = await collect(readEntrySummaries(fileOf('AE', summary)));
    expect(more).toEqual([]);
    expect(read).toMatchObject({
      file: 'message.txt',
      at: 3,
      entryNumber: 'ABC00000018',
      control: { actionRequestCode: 'A', entryTypeCode: '01', modeOfTransportationCode: '10' },
      content: {
        estimatedEntryDate: '2026-01-03',
        dateOfImportation: '2026-01-01',
        usStateOfDestinationCode: 'OH',
      },
      bonds: [{ bondTypeCode: '8', suretyCompanyCode: '123' }],
      releases: ['ABC00000018', 'ABC00000026'],
      fees: [{ classCode: '499', amount: 3_358 }],
      adCvdTotals: { totalCashDepositAdDutyAmount: 224 },
      feeTotals: [
        { classCode: '499', amount: 3_358 },
        { classCode: '501', amount: 1_250 },
      ],
      totals: { grandTotalDutyAmount: 528 },
    });
    expect(read?.manifests).toMatchObject([
      {
        manifest: { manifestedQuantity: 42 },
        bills: [{ manifestComponentTypeCode: 'M' }, { manifestComponentTypeCode: 'H' }],
      },
    ]);
  });

  it('puts what follows a tariff number under it, and fees under their line', async () => {
    const [read] = await collect(readEntrySummaries(fileOf('AE', summary)));
    const [first, second] = read!.lines;
    expect(first).toMatchObject({
      at: 11,
      item: { lineItemIdentifier: '001', countryOfOriginCode: 'CN' },
      tariffs: [
        { ordinal: 1, tariff: { htsNumber: '99038815', dutyAmount: 330, valueOfGoodsAmount: 0 }, cases: [] },
        {
          ordinal: 2,
          tariff: { htsNumber: '6404199060', dutyAmount: 198, valueOfGoodsAmount: 2_200, quantity1: 1.5 },
          cases: [
            {
              caseNumber: 'A570888000',
              caseDepositRate: 10.17,
              adCvdValueOfGoodsAmount: 2_200,
              adCvdDutyAmount: 224,
            },
          ],
        },
      ],
      fees: [{ accountingClassCode: '499', userFeeAmount: 8 }],
    });
    expect(String(first?.tariffs[1]?.licences[0]?.licenseCertificatePermitNumber)).toBe(
      '[sealed:LICENCE_PERMIT]',
    );
    expect(String(first?.parties[0]?.articlePartyIdentifier)).toBe('[sealed:MID]');
    expect(second).toMatchObject({
      tariffs: [{ ordinal: 1 }],
      fees: [{ accountingClassCode: '501', userFeeAmount: 125 }],
    });
  });

  it('reads a deletion, which is a header alone, and what follows it', async () => {
    const read = await collect(readEntrySummaries(fileOf('AE', ['10DABC  00000018', ...summary])));
    expect(read.map(({ control, lines }) => [control.actionRequestCode, lines.length])).toEqual([
      ['D', 0],
      ['A', 2],
    ]);
  });

  it('leaves the blocks of other applications alone', async () => {
    expect(await collect(readEntrySummaries(fileOf('AX', summary)))).toEqual([]);
  });

  it.each([
    ['a tariff number before any line', ['10A', '506404199060'], 'RECORD_OUT_OF_PLACE 4'],
    ['a line before any header', ['40  001'], 'RECORD_OUT_OF_PLACE 3'],
    ['a second header content', ['10A', '11', '11'], 'RECORD_REPEATED 5'],
    ['an amount that is none', ['10A', '40', '50'.padEnd(13) + 'X'.padEnd(10)], 'FIELD_NOT_UNDERSTOOD 5'],
  ])('leaves out %s and says where', async (_, records, expected) => {
    expect(await codesOf(records)).toEqual([expected]);
    const strict = collect(readEntrySummaries(fileOf('AE', records)));
    await expect(strict).rejects.toThrow(expect.objectContaining({ code: expected.split(' ')[0] }));
  });

  it('has a place for every record of the chapter', () => {
    const tags = new Set(catairLayouts.filter(({ chapter }) => chapter === 'AE').map(({ tag }) => tag));
    expect(new Set(Object.keys(ENTRY_SUMMARY.parents))).toEqual(tags);
  });
});

describe('readEntrySummaryStatuses', () => {
  const status = [
    columns('JB', {
      3: 'ABC',
      8: '00000018',
      16: '00100',
      21: '010226093000AM',
      35: 'N',
      43: '1',
      44: '010326',
      51: 'CEE004',
    }),
    columns('JC', { 3: '11', 5: '010226', 11: '0', 20: '0' }),
    columns('JD', { 3: '2', 4: '010226', 10: '     -123456', 22: '000000000000' }),
    columns('JI', { 3: '123', 6: 'P', 7: '8', 8: 'B' }),
    columns('JJ', { 3: '460126123456', 15: '1', 16: 'OP' }),
    columns('JL', { 3: '010926', 9: '      -3358' }),
    columns('JM', { 3: '499', 6: '      -3358' }),
    columns('JL', { 3: '011026', 9: '00000003358' }),
    columns('JM', { 3: '499', 6: '00000003358' }),
    columns('JZ', { 3: '100', 50: 'ABC' }),
  ];

  it('puts status, amounts, collections and the summary together', async () => {
    const read = await collect(readEntrySummaryStatuses(fileOf('ER', [...status, ...summary])));
    expect(read.map(({ kind }) => kind)).toEqual(['condition', 'status']);
    expect(read[1]).toMatchObject({
      entryNumber: 'ABC00000018',
      identity: {
        versionNumber: '00100',
        acceptDateTime: '2026-01-02T09:30:00',
        liquidationDate: '2026-01-03',
        centerId: 'CEE004',
      },
      liquidated: { liquidatedDuty: -123_456, liquidatedTax: 0 },
      collections: [
        {
          collection: { collectionDate: '2026-01-09', totalAmount: -3_358 },
          amounts: [{ classCode: '499', classCodeAmount: -3_358 }],
        },
        {
          collection: { collectionDate: '2026-01-10', totalAmount: 3_358 },
          amounts: [{ classCode: '499', classCodeAmount: 3_358 }],
        },
      ],
      summary: { entryNumber: 'ABC00000018', lines: [{}, {}] },
    });
  });

  it('begins a new one with each status', async () => {
    const read = await collect(readEntrySummaryStatuses(fileOf('ER', [...status, ...status])));
    expect(read.map(({ kind, at }) => `${kind} ${at}`)).toEqual([
      'condition 12',
      'status 3',
      'condition 22',
      'status 13',
    ]);
  });

  it('has a place for every record of the chapter but the header of a criteria query', () => {
    const tags = new Set(
      catairLayouts.filter(({ chapter }) => ['AE', 'ER'].includes(chapter)).map(({ tag }) => tag),
    );
    tags.delete('JA');
    expect(new Set(Object.keys(ENTRY_SUMMARY_STATUS.parents))).toEqual(tags);
  });
});
