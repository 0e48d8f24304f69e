import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { toCsvMetadata } from './csv-metadata.ts';
import { toCsv } from './csv.ts';
import { importsByCountry, importsInTotal } from './fixtures/sample-reports.ts';
import { toHtml } from './html.ts';
import { toJson } from './json.ts';
import type { ReportData } from './report-data.ts';
import { toVegaLite } from './vega-lite.ts';

/** The sample report, as if its first measure rested on export declarations too. */
function marked(): ReportData {
  const data = importsByCountry();
  const [first, ...others] = data.columns;
  if (first === undefined) throw new Error('the sample report has columns');
  return {
    ...data,
    columns: [{ ...first, flags: ['TITLE_13', 'EXPORT_301G'] }, ...others],
    flags: ['TITLE_13', 'EXPORT_301G'],
  };
}

describe('every rendering of a report', () => {
  it('R-64 is stamped internal-only: every row of the CSV, and its metadata', () => {
    const [header, ...rows] = parse(toCsv(marked())) as readonly (readonly string[])[];
    expect(header?.at(-1)).toBe('Marking');
    expect(rows.length).toBe(32);
    for (const row of rows) expect(row.at(-1)).toBe('internal-only');
    expect(toCsvMetadata(marked(), 'a.csv')['dc:accessRights']).toBe('internal-only');
  });

  it('R-64 is stamped internal-only: JSON, chart and page', async () => {
    expect(toJson(marked()).marking).toBe('internal-only');
    const spec = toVegaLite(marked());
    expect(spec.usermeta.marking).toBe('internal-only');
    expect(spec.title.subtitle).toMatch(/; internal-only$/u);
    expect(await toHtml(importsInTotal())).toMatch(/Marking<\/dt>\s*<dd>internal-only</u);
  });

  it('R-35 carries the flags of its figures: JSON, metadata, chart and page', async () => {
    const document = toJson(marked());
    expect(document.flags).toEqual(['TITLE_13', 'EXPORT_301G']);
    expect(document.measures.map(({ flags }) => flags.length)).toEqual([2, 1, 1, 1]);
    const { tableSchema, 'dc:provenance': flags } = toCsvMetadata(marked(), 'a.csv');
    expect(flags).toEqual(['TITLE_13', 'EXPORT_301G']);
    expect(tableSchema.columns.map((column) => column['dc:provenance'].length)).toEqual([
      0, 0, 2, 1, 1, 1, 0,
    ]);
    expect(toVegaLite(marked()).usermeta.flags).toEqual(['TITLE_13', 'EXPORT_301G']);
    const page = await toHtml({ ...importsInTotal(), columns: marked().columns });
    expect(page).toContain('Export information (13 U.S.C. 301(g); 15 CFR 30.60)');
  });
});
