import { describe, expect, it } from 'vitest';
import { collect } from '../../../testing/collect.ts';
import { makeZip } from '../../../testing/make-zip.ts';
import {
  inlineCell as inline,
  inlineRow,
  makeWorkbook,
  relationsXml,
  SHEET,
  sheetXml,
  withSheet,
  workbookXml,
  type MadeCell,
} from '../fixtures/make-workbook.ts';
import { rowsOf, TITLES as LINE } from '../fixtures/read-all.ts';
import { readAceReport } from '../read-ace-report.ts';

const TITLES = LINE.split(',');
const titles = inlineRow(TITLES);

/** A workbook whose row of detail has this cell for its duty. */
const withDuty = (duty: MadeCell) => makeWorkbook([TITLES, ['B7603245278', '1', '3923900080', duty]]);

describe('cells of a workbook', () => {
  it.each<readonly [string, MadeCell]>([
    ['shared text', '$850.00'],
    ['number', 850],
    ['text in the cell', { xml: inline('850.00') }],
    [
      'formatted text in the cell',
      { xml: '<c t="inlineStr"><is><r><t>85</t></r><r><t>0.00</t></r></is></c>' },
    ],
    ['result of a formula', { xml: '<c><f>SUM(A1:A2)*0</f><v>850</v></c>' }],
    ['text that a formula made', { xml: '<c t="str"><f>"8"&amp;"50"</f><v>850</v></c>' }],
    ['number with a style', { xml: '<c s="3"><v>8.5E2</v></c>' }],
  ])('reads a %s', async (_, cell) => {
    const { rows, rejected } = await rowsOf(await withDuty(cell));
    expect(rejected).toEqual([]);
    expect(rows[0]?.duty).toBe(85_000);
  });

  it.each([
    ['an error', '<c t="e"><v>#N/A</v></c>'],
    ['a formula without its result', '<c><f>HYPERLINK("http://127.0.0.1/")</f></c>'],
  ])('rejects a row for %s', async (_, xml) => {
    const { rows, rejected } = await rowsOf(await withDuty({ xml }));
    expect(rows).toEqual([]);
    expect(rejected).toEqual([
      { file: 'es003.xlsx', line: 2, column: 'Line Tariff Duty Amount', code: 'CELL_FAILED' },
    ]);
  });

  it('leaves phonetic readings out of texts', async () => {
    const strings = '<sst><si><r><t>85</t></r><rPh sb="0" eb="1"><t>999</t></rPh><r><t>0</t></r></si></sst>';
    const cells = ['B7603245278', '1', '3923900080'].map((text) => inline(text));
    const path = await makeWorkbook([], {
      members: [
        ['xl/sharedStrings.xml', strings],
        [SHEET, sheetXml(`${titles}<row>${cells.join('')}<c t="s"><v>0</v></c></row>`)],
      ],
    });
    expect((await rowsOf(path)).rows[0]?.duty).toBe(85_000);
  });

  it('places cells by their references, and rows by their numbers', async () => {
    const path = await makeWorkbook([
      ['Report'],
      null,
      TITLES,
      null,
      [
        {
          xml: '<c r="A5" t="inlineStr"><is><t>B7603245278</t></is></c><c r="B5"><v>1</v></c><c r="C5"><v>3923900080</v></c>',
        },
      ],
      [
        {
          xml: '<c r="A6" t="inlineStr"><is><t>B7603245278</t></is></c><c r="C6"><v>3923900080</v></c><c r="D6"><v>1</v></c>',
        },
      ],
    ]);
    const { rows, lines, rejected } = await rowsOf(path);
    expect(rows.map(({ duty }) => duty)).toEqual([null]);
    expect(lines).toEqual([5]);
    expect(rejected).toMatchObject([{ line: 6, column: 'Entry Summary Line Number', code: 'MISSING_VALUE' }]);
  });

  it('takes merged cells as the file has them: the first has the value, the others reject their rows', async () => {
    const rows = [
      titles,
      inlineRow(['B7603245278', '1', '3923900080', '1.00']),
      inlineRow(['', '2', '3923900080', '2.00']),
    ];
    const path = await withSheet(
      sheetXml(rows.join(''), '<mergeCells count="1"><mergeCell ref="A2:A3"/></mergeCells>'),
    );
    const { rows: read, rejected } = await rowsOf(path);
    expect(read.map(({ duty }) => duty)).toEqual([100]);
    expect(rejected).toMatchObject([{ line: 3, column: 'Entry Summary Number', code: 'MISSING_VALUE' }]);
    const [batch] = await collect((await readAceReport(path)).entries());
    expect(batch?.entries).toEqual([]);
    const entries = (await collect((await readAceReport(path)).entries())).flatMap((all) => all.entries);
    expect(entries.map(({ complete }) => complete)).toEqual([false]);
  });

  it('reads names with a prefix, as some programs write them', async () => {
    const prefixed = sheetXml(titles + inlineRow(['B7603245278', '1', '3923900080', '1.00']))
      .replaceAll(/<(\/?)([a-z])/gi, '<$1x:$2')
      .replace('<?x:xml', '<?xml')
      .replace('xmlns=', 'xmlns:x=');
    expect((await rowsOf(await withSheet(prefixed))).rows).toHaveLength(1);
  });

  // ECMA-376 part 1, 18.17.4.1: 8 April 2025 is 45,755 from 1900 and 44,293 from 1904.
  it.each([
    [false, 45_755],
    [true, 44_293],
  ])('counts days as the workbook says (1904: %s)', async (date1904, serial) => {
    const path = await makeWorkbook(
      [
        [...TITLES, 'Entry Date'],
        ['B7603245278', '1', '3923900080', '1.00', serial],
      ],
      { date1904 },
    );
    expect((await rowsOf(path)).rows[0]?.entry_date).toBe('2025-04-08');
    expect((await rowsOf(path, { dates: '1900' })).rows[0]?.entry_date).toBe(
      date1904 ? '2021-04-07' : '2025-04-08',
    );
  });
});

describe('sheets of a workbook', () => {
  const sheet = (duty: string, first = TITLES) =>
    sheetXml(inlineRow(first) + inlineRow(['B7603245278', '1', '3923900080', duty]));

  const workbook = (description: string) =>
    makeZip('es003.xlsx', [
      ['xl/workbook.xml', description],
      ['xl/_rels/workbook.xml.rels', relationsXml(3)],
      ['xl/worksheets/sheet1.xml', sheet('1.00', ['a', 'b', 'c', 'd'])],
      ['xl/worksheets/sheet2.xml', sheet('2.00')],
      ['xl/worksheets/sheet3.xml', sheet('3.00')],
    ]);

  it.each([
    ['Main Report', ['Cover', 'Data', 'main report '], undefined, 3, 300],
    ['the first with the titles', ['Cover', 'Data', 'More'], undefined, 2, 200],
    ['the one that was asked for', ['Cover', 'Main Report', 'Copy'], 'Copy', 3, 300],
  ])('reads %s', async (_, names, asked, number, duty) => {
    const path = await workbook(workbookXml(names));
    const options = asked === undefined ? {} : { sheet: asked };
    expect((await readAceReport(path, options)).sheet).toBe(number);
    expect((await rowsOf(path, options)).rows[0]?.duty).toBe(duty);
  });

  it('passes over sheets that are hidden', async () => {
    const path = await workbook(
      workbookXml(['Cover', 'Data', 'More']).replace('name="Data"', 'name="Data" state="hidden"'),
    );
    expect((await readAceReport(path)).sheet).toBe(3);
  });

  it('misses the sheet that was asked for', async () => {
    const path = await workbook(workbookXml(['Cover', 'Data', 'More']));
    await expect(readAceReport(path, { sheet: 'Other' })).rejects.toMatchObject({
      code: 'WORKBOOK_PART_MISSING',
      message: 'the workbook has no sheet (es003.xlsx)',
    });
  });
});
