import { createWriteStream } from 'node:fs';
import { once } from 'node:events';
import {
  concordance,
  countryTable,
  districtTable,
  importCommodity,
  importCountry,
  importDetail,
  importDistrictOfEntry,
  importDistrictOfUnlading,
  type Layout,
} from '@tradepulse/adapters';
import yazl from 'yazl';

/** A detail record by field name; fields that are left out are zero, or blank when they are text. */
export type DetailRecord = Readonly<Record<string, string | number>>;

/** A record as the Census Bureau prints it: text to the left, numbers to the right, CRLF. */
function printRecord(layout: Layout, record: DetailRecord): string {
  const characters = Array.from({ length: layout.length }, () => ' ');
  for (const { name, start, end, kind } of layout.fields) {
    const width = end - start + 1;
    const value = record[name] ?? (kind === 'number' ? 0 : '');
    const text = kind === 'number' ? String(value).padStart(width) : String(value).padEnd(width);
    characters.splice(start - 1, width, ...text.slice(0, width).split(''));
  }
  return `${characters.join('')}\r\n`;
}

/** Sums of the numbers of records that agree in the fields that make a control record. */
function controlRecords(
  layout: Layout,
  records: readonly DetailRecord[],
  codes: Readonly<Record<string, string>>,
): readonly DetailRecord[] {
  const numbers = layout.fields.filter(({ kind }) => kind === 'number').map(({ name }) => name);
  const groups = Map.groupBy(records, (record) =>
    Object.values(codes)
      .map((from) => record[from])
      .join(),
  );
  return [...groups.values()].map((group) => ({
    ...Object.fromEntries(Object.entries(codes).map(([to, from]) => [to, group[0]?.[from] ?? ''])),
    ...Object.fromEntries(
      numbers.map((name) => [name, group.reduce((total, record) => total + Number(record[name] ?? 0), 0)]),
    ),
  }));
}

/** The members of a monthly import archive: detail, the four control files and three code tables. */
export function imdbMembers(records: readonly DetailRecord[]): Readonly<Record<string, string>> {
  const control = (layout: Layout, codes: Readonly<Record<string, string>>): string =>
    controlRecords(layout, records, { ...codes, year: 'year', month: 'month' })
      .map((record) => printRecord(layout, { unit_qy1: 'NO', ...record }))
      .join('');
  const distinct = (field: string): readonly string[] => [
    ...new Set(records.map((record) => String(record[field]))),
  ];
  return {
    'IMP_DETL.TXT': records.map((record) => printRecord(importDetail, record)).join(''),
    'imp_COMM.txt': control(importCommodity, { commodity: 'commodity' }),
    'IMP_CTY.TXT': control(importCountry, { cty_code: 'cty_code' }),
    'IMP_DE.TXT': control(importDistrictOfEntry, { dist_entry: 'dist_entry' }),
    'IMP_DU.TXT': control(importDistrictOfUnlading, { dist_unlad: 'dist_unlad' }),
    'CONCORD.TXT': distinct('commodity')
      .map((commodity) =>
        printRecord(concordance, { commodity, descriptn: `GOODS ${commodity}`, unit_qy1: 'NO' }),
      )
      .join(''),
    'COUNTRY.TXT': distinct('cty_code')
      .map((code) => printRecord(countryTable, { cty_code: code, cty_name: `COUNTRY ${code}` }))
      .join(''),
    'DISTRICT.TXT': distinct('dist_entry')
      .map((code) => printRecord(districtTable, { dist_code: code, dist_name: `DISTRICT ${code}` }))
      .join(''),
  };
}

/** Writes members into a zip file. */
export async function writeArchive(path: string, members: Readonly<Record<string, string>>): Promise<void> {
  const zip = new yazl.ZipFile();
  for (const [name, text] of Object.entries(members)) zip.addBuffer(Buffer.from(text, 'latin1'), name);
  zip.end();
  await once(zip.outputStream.pipe(createWriteStream(path)), 'close');
}
