import { describe, expect, it } from 'vitest';
import { defaultLimits } from '../../../source/limits.ts';
import { makeZip } from '../../../testing/make-zip.ts';
import {
  inlineCell as inline,
  inlineRow,
  makeWorkbook,
  relationsXml,
  SHEET,
  sheetXml,
  withSheet,
} from '../fixtures/make-workbook.ts';
import { rowsOf, TITLES as LINE } from '../fixtures/read-all.ts';
import { readAceReport } from '../read-ace-report.ts';

const TITLES = LINE.split(',');
const titles = inlineRow(TITLES);

describe('workbooks that mean harm, or are broken', () => {
  const detail = inlineRow(['B7603245278', '1', '3923900080', '1.00']);

  it('refuses a document type before any entity of it is used', async () => {
    const bomb = '<!DOCTYPE a [<!ENTITY a "x"><!ENTITY b "&a;&a;&a;">]>';
    const path = await withSheet(sheetXml(titles + detail).replace('<worksheet', `${bomb}<worksheet`));
    await expect(rowsOf(path)).rejects.toMatchObject({
      code: 'WORKBOOK_DOCTYPE',
      message: 'the sheet of the workbook declares a document type (es003.xlsx)',
    });
    const outside = '<!DOCTYPE a SYSTEM "file:///etc/passwd"><workbook/>';
    const description = await makeWorkbook([], { members: [['xl/workbook.xml', outside]] });
    await expect(readAceReport(description)).rejects.toMatchObject({ code: 'WORKBOOK_DOCTYPE' });
  });

  it('knows no entity but those of XML', async () => {
    const path = await withSheet(sheetXml(titles + detail.replace('1.00', '&secret;')));
    await expect(rowsOf(path)).rejects.toMatchObject({
      code: 'WORKBOOK_DAMAGED',
      message: 'the sheet of the workbook is damaged: it is not well-formed XML (es003.xlsx)',
    });
  });

  it('zip bomb: stops a bomb while it unpacks', async () => {
    const path = await withSheet(sheetXml(titles + '<row></row>'.repeat(200_000)));
    const unpacking = { ...defaultLimits, maxBytes: 1_000_000 };
    await expect(rowsOf(path, { unpacking })).rejects.toMatchObject({
      name: 'ReadError',
      code: 'ARCHIVE_TOO_LARGE',
      message: 'the content unpacks to more than the limit maxBytes (1000000) allows (sheet1.xml)',
    });
  });

  it.each<readonly [string, string, string]>([
    ['rows', `<row r="7000000">${inline('a')}</row>`, 'rows'],
    ['columns', '<row><c r="XFD2"><v>1</v></c></row>', 'columns'],
    ['cellLength', inlineRow(['x'.repeat(1_300_000)]), 'cellLength'],
    ['cellLength', `<row a="${'x'.repeat(1_300_000)}"></row>`, 'cellLength'],
  ])('stops at the limit %s', async (_, row, limit) => {
    await expect(rowsOf(await withSheet(sheetXml(titles + row)))).rejects.toMatchObject({
      code: 'REPORT_TOO_LARGE',
      params: { limit },
    });
  });

  it('counts rows that have no number', async () => {
    const path = await withSheet(sheetXml(titles + detail + detail));
    await expect(rowsOf(path, { limits: { rows: 2 } })).rejects.toMatchObject({
      params: { limit: 'rows', most: 2 },
    });
  });

  it('stops at the limit of shared texts', async () => {
    const path = await makeWorkbook([TITLES, ['B7603245278', '1', '3923900080', '1.00']]);
    // Eight texts of 114 characters in all, and 16 each.
    await expect(readAceReport(path, { limits: { sharedText: 200 } })).rejects.toMatchObject({
      code: 'REPORT_TOO_LARGE',
      params: { limit: 'sharedText', most: 200 },
    });
  });

  it.each<readonly [string, string, string]>([
    ['rows out of order', `${titles}<row r="3"/><row r="2"/>`, 'its rows are not in order'],
    ['a row without a number', `${titles}<row r="x"/>`, 'its rows are not in order'],
    ['cells out of order', '<row><c r="B1"/><c r="A1"/></row>', 'the cells of a row are not in order'],
    ['a reference that is none', '<row><c r="B"/></row>', 'the cells of a row are not in order'],
    ['a text that is not there', '<row><c t="s"><v>9</v></c></row>', 'a cell names a text that is not there'],
    ['a text of no number', '<row><c t="s"><v>length</v></c></row>', 'a cell names a text that is not there'],
    ['tags that do not match', '<row></c>', 'it is not well-formed XML'],
    ['a bottomless pit', '<row>'.repeat(40), 'its elements are nested too deeply'],
  ])('says that a sheet with %s is damaged', async (_, rows, reason) => {
    await expect(rowsOf(await withSheet(sheetXml(rows)))).rejects.toMatchObject({
      code: 'WORKBOOK_DAMAGED',
      params: { part: 'sheet', reason },
    });
  });

  it('says that a sheet that ends early, or is not UTF-8, is damaged', async () => {
    const whole = sheetXml(titles + detail);
    await expect(rowsOf(await withSheet(whole.slice(0, -20)))).rejects.toMatchObject({
      code: 'WORKBOOK_DAMAGED',
    });
    const bytes = Buffer.from(whole.replace('1.00', '\u00E9'), 'latin1');
    await expect(rowsOf(await makeWorkbook([], { members: [[SHEET, bytes]] }))).rejects.toMatchObject({
      params: { reason: 'it is not UTF-8' },
    });
  });

  it('misses the parts that make a workbook', async () => {
    await expect(readAceReport(await makeZip('a.xlsx', [['a.txt', 'a']]))).rejects.toMatchObject({
      code: 'WORKBOOK_PART_MISSING',
      message: 'the workbook has no workbook.xml (a.xlsx)',
    });
    const path = await makeWorkbook([TITLES], { members: [['copy/sheet1.xml', '<a/>']] });
    await expect(readAceReport(path)).rejects.toMatchObject({
      code: 'WORKBOOK_PART_REPEATED',
      message: 'the workbook has more than one sheet (es003.xlsx)',
    });
  });

  it('follows no relation out of the workbook', async () => {
    const relations = relationsXml(1).replace('Target=', 'TargetMode="External" Target=');
    const path = await makeWorkbook([TITLES], { members: [['xl/_rels/workbook.xml.rels', relations]] });
    await expect(readAceReport(path)).rejects.toMatchObject({
      code: 'WORKBOOK_PART_MISSING',
      params: { part: 'sheet' },
    });
  });
});
