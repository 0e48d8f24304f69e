import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { collect } from '../../testing/collect.ts';
import { entriesOf, makeCsv, rowsOf, TITLES } from './fixtures/read-all.ts';
import { entryAmounts } from './line-amounts.ts';
import { readAceReport } from './read-ace-report.ts';

const codes = { ports: new Set(['0901', '4601']) };

describe('readAceReport', () => {
  it('reads a report as the portal writes it', async () => {
    const path = await makeCsv(
      `${TITLES},Entry Type Code,Port of Entry Code,Entry Date,Importer Number,Line Tariff Goods Value Amount`,
      'B7603245278,1,3923900080,"$850.00",01,4601,04/08/2025,12-3456789AB,"$10,000.00"',
    );
    const report = await readAceReport(path);
    expect(report).toMatchObject({
      name: 'es003.csv',
      format: 'csv',
      sheet: null,
      set: 'standard',
      unknownColumns: [],
    });
    const { rows, lines, rejected } = await rowsOf(path);
    expect(rejected).toEqual([]);
    expect(lines).toEqual([2]);
    expect(rows).toMatchObject([
      {
        entry_no: 'B7603245278',
        line_no: '001',
        hts: '3923900080',
        duty: 85_000,
        entry_type: '01',
        port_entry: '4601',
        entry_date: '2025-04-08',
        value: 1_000_000,
        liq_date: null,
      },
    ]);
    expect(String(rows[0]?.importer)).toBe('[sealed:EIN]');
  });

  // Worked by hand from the cells: line 001 has duties 2,000.00 + 850.10, line 002 0.30; values 10,000.00 and 3.30.
  // Fees of 34.64 stand in three rows and are paid once.
  it.each(['openpyxl.xlsx', 'xlsxwriter.xlsx'])('reads the workbook of another program, %s', async (name) => {
    const path = fileURLToPath(new URL(`./fixtures/${name}`, import.meta.url));
    const report = await readAceReport(path, { codes });
    expect(report).toMatchObject({ format: 'xlsx', unknownColumns: ['N'], set: 'standard' });
    const { entries, rejected } = await entriesOf(path, { codes });
    expect(rejected).toEqual([]);
    expect(entries.map((entry) => [entry.entry_no, entry.mpf_paid, entryAmounts(entry)])).toEqual([
      ['B7603245278', 3_464, { value: 1_000_330, duty: 285_040 }],
      ['31600000017', 3_271, { value: 10_000, duty: 1_650 }],
    ]);
    const [first, second] = entries;
    expect(first).toMatchObject({
      row: 4,
      complete: true,
      returned: false,
      port_entry: '0901',
      entry_type: '01',
      entry_date: '2025-04-08',
    });
    expect(
      first?.lines.map(({ article, chapter99 }) => [article?.hts, chapter99.map(({ hts }) => hts)]),
    ).toEqual([
      ['3923900080', ['99030128']],
      ['6109100012', []],
    ]);
    expect(String(second?.importer)).toBe('[sealed:SSN]');
    expect((await rowsOf(path, { codes })).footers).toBe(1);
  });

  it('finds the titles below title rows, in any order, and counts what is no detail', async () => {
    const path = await makeCsv(
      'Entry Summary Line Tariff Details,,,',
      '"Run by: someone, 04/08/2025"',
      '',
      'HTS Number - Full,My Notes,Line Tariff Duty Amount,Entry Summary Line Number,Entry Summary Number,',
      '3923900080,a,1.00,1,B7603245278,',
      '',
      'HTS Number - Full,My Notes,Line Tariff Duty Amount,Entry Summary Line Number,Entry Summary Number,',
      '3923900080,b,2.00,2,B7603245278,',
      ',,3.00,,Grand Total,',
      '"End of report",,,,,',
    );
    expect((await readAceReport(path)).unknownColumns).toEqual(['B']);
    const { rows, lines, ...counts } = await rowsOf(path);
    expect(rows.map(({ duty }) => duty)).toEqual([100, 200]);
    expect(lines).toEqual([5, 8]);
    expect(counts).toEqual({ rejected: [], footers: 2, headers: 1, blank: 1 });
  });

  it('knows the extended set by its columns', async () => {
    const path = await makeCsv(`${TITLES},Importation Date`, 'B7603245278,1,3923900080,1.00,2025-04-01');
    expect((await readAceReport(path)).set).toBe('extended');
    expect((await rowsOf(path)).rows[0]?.import_date).toBe('2025-04-01');
  });

  it('rejects rows with their place, their column as CBP titles it and a code', async () => {
    const path = await makeCsv(
      `${TITLES},Port of Entry Code,Entry Date`,
      'B7603245278,1,3923900080,1.005,4601,04/08/2025',
      'B7603245278,2,3923900080,1.00,901,04/08/2025',
      'B7603245278,3,3923900080,1.00,902,04/08/2025',
      'B7603245278,4,39239000,1.00,4601,04/08/2025',
      'B7603245278,5,3923900080,one,4601,04/08/2025',
      'B7603245278,6,3923900080,1.00,4601,02/30/2025',
      ',7,3923900080,1.00,4601,04/08/2025',
      'B7603245278,8,,1.00,4601,04/08/2025',
      'B7603245278,9,3923900080,1.00,4601',
      'B7603245278,10,3923900080,1,000.00,4601,04/08/2025',
    );
    const { rows, rejected } = await rowsOf(path, { codes });
    expect(rows.map(({ line_no, port_entry }) => [line_no, port_entry])).toEqual([['002', '0901']]);
    expect(rejected.map(({ line, column, code }) => [line, column, code])).toEqual([
      [2, 'Line Tariff Duty Amount', 'FRACTION_OF_CENT'],
      [4, 'Port of Entry Code', 'LEADING_ZERO_UNCERTAIN'],
      [5, 'HTS Number - Full', 'CODE_FORMAT'],
      [6, 'Line Tariff Duty Amount', 'NOT_A_NUMBER'],
      [7, 'Entry Date', 'NOT_A_DATE'],
      [8, 'Entry Summary Number', 'MISSING_VALUE'],
      [9, 'HTS Number - Full', 'MISSING_VALUE'],
      [10, null, 'FIELD_COUNT'],
      [11, null, 'FIELD_COUNT'],
    ]);
    expect(rejected.every(({ file }) => file === 'es003.csv')).toBe(true);
  });

  it('knows the types of entry by itself, and takes a table of the host instead', async () => {
    const path = await makeCsv(`${TITLES},Entry Type Code`, 'B7603245278,1,3923900080,1.00,1');
    expect((await rowsOf(path)).rows[0]?.entry_type).toBe('01');
    const other = await rowsOf(path, { codes: { entryTypes: new Set(['11']) } });
    expect(other.rejected).toMatchObject([{ code: 'LEADING_ZERO_UNCERTAIN', column: 'Entry Type Code' }]);
  });

  it('refuses a file without the titles, without telling what it says', async () => {
    const path = await makeCsv('900-00-0001,Someone', 'a,b');
    await expect(readAceReport(path)).rejects.toMatchObject({
      name: 'AceReportError',
      code: 'REPORT_HEADER_MISSING',
      message:
        'none of the first 50 rows is the header: expected the title Entry Summary Number and others of the report (es003.csv)',
    });
  });

  it('misses the columns that no report can do without, and those that the host requires', async () => {
    const path = await makeCsv(
      'Entry Summary Number,Entry Date,HTS Number - Full',
      'B7603245278,04/08/2025,3923900080',
    );
    await expect(readAceReport(path)).rejects.toMatchObject({
      code: 'REPORT_COLUMN_MISSING',
      message: 'the report has no column Entry Summary Line Number (es003.csv, line 1)',
    });
    const whole = await makeCsv(TITLES, 'B7603245278,1,3923900080,1.00');
    await expect(readAceReport(whole, { require: ['mpf_paid'] })).rejects.toMatchObject({
      code: 'REPORT_COLUMN_MISSING',
      params: { title: 'Total Paid MPF Amount' },
    });
  });

  it('refuses a column that is there twice, under one title or two', async () => {
    for (const again of ['Line Tariff Duty Amount', 'Entry Number']) {
      await expect(readAceReport(await makeCsv(`${TITLES},${again}`))).rejects.toMatchObject({
        code: 'REPORT_COLUMN_REPEATED',
      });
    }
  });

  it('says that there is no file', async () => {
    await expect(readAceReport('/nowhere/es003.csv')).rejects.toMatchObject({ code: 'FILE_NOT_READABLE' });
  });

  it('shows no identity in anything that can be printed', async () => {
    const names = ['900-00-0001', '12-3456789AB', 'Very Secret Ltd', 'CNVERSEC12SHA', 'Hidden Maker', 'SX9'];
    const path = await makeCsv(
      `${TITLES},Importer Number,Ultimate Consignee Number,Importer Name,Manufacturer ID,Manufacturer Name,Surety Code,My Column`,
      `B7603245278,1,3923900080,1.00,${names.join(',')},900-00-0001`,
      `B7603245278,2,3923900080,900-00-0001,${names.join(',')},`,
      `900-00-0001,3,Very Secret Ltd,1.00,${names.join(',')},`,
    );
    const printed = JSON.stringify([await readAceReport(path), await rowsOf(path), await entriesOf(path)]);
    expect(printed).toContain('[sealed:SSN]');
    for (const name of names) expect(printed).not.toContain(name);
  });

  it('gives the fingerprint of the file', async () => {
    // sha256sum of the line of titles, by coreutils
    const report = await readAceReport(await makeCsv(TITLES));
    expect(await report.fingerprint()).toBe(
      '73899347db712a18299f150e5d15ab0a1f1205408c9ef9153cf2c1cb8721f6fe',
    );
  });

  it('tells how far it is, and stops when it is told to', async () => {
    const path = await makeCsv(
      TITLES,
      ...Array.from({ length: 1_500 }, (_, at) => `B7603245278,${(at % 999) + 1},3923900080,1.00`),
    );
    const report = await readAceReport(path);
    const told: number[] = [];
    const controller = new AbortController();
    const reading = collect(
      report.rows({
        signal: controller.signal,
        onProgress: ({ rows, bytes, totalBytes }) => {
          told.push(rows);
          expect(bytes).toBe(totalBytes);
          if (rows > 600) controller.abort(new Error('enough'));
        },
      }),
    );
    await expect(reading).rejects.toThrow('enough');
    // Blocks of 512, the titles being the first row.
    expect(told).toEqual([511, 1_023]);
  });
});
