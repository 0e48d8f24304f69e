import { createWriteStream } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import {
  concordance,
  countryTable,
  districtTable,
  importCommodity,
  importCountry,
  importDetail,
  importDistrictOfEntry,
  importDistrictOfUnlading,
} from '@tradepulse/adapters';
import { ZipFile } from 'yazl';
import { totalsOf, type ControlMember, type Totals } from './control-totals.ts';
import { commodities, countries, detailRecords, districts, type PrintedRecord } from './detail-records.ts';
import { recordWriter } from './fixed-width.ts';

/** A monthly archive of imports, as it is shipped and unpacked. */
export interface WrittenArchive {
  readonly zip: string;
  readonly folder: string;
  /** The unpacked detail. */
  readonly detail: string;
  readonly rows: number;
  readonly detailBytes: number;
}

const RECORD_BYTES = importDetail.length + 2;

const controls: readonly ControlMember[] = [
  {
    layout: importCommodity,
    field: 'commodity',
    texts: (code) => ({ comm_desc: `LINE ${code}`, unit_qy1: 'NO', unit_qy2: 'KG' }),
  },
  { layout: importCountry, field: 'cty_code', texts: (code) => ({ cty_name: `COUNTRY ${code}` }) },
  {
    layout: importDistrictOfEntry,
    field: 'dist_entry',
    texts: (code) => ({ dist_name: `DISTRICT ${code}` }),
  },
  {
    layout: importDistrictOfUnlading,
    field: 'dist_unlad',
    texts: (code) => ({ dist_name: `DISTRICT ${code}` }),
  },
];

/**
 * Writes an archive whose detail has about so many bytes, with its totals and code tables. It is generated:
 * the same size gives the same bytes.
 */
export async function writeArchive(parent: string, bytes: number): Promise<WrittenArchive> {
  const rows = Math.ceil(bytes / RECORD_BYTES);
  const folder = join(parent, `IMDB2503-${bytes}`, 'IMDB2503');
  await mkdir(folder, { recursive: true });
  const totals = controls.map((member) => totalsOf(member));
  await writeMember(folder, importDetail.name, detailLines(rows, totals));
  for (const [at, { layout }] of controls.entries()) {
    await writeMember(folder, layout.name, totals[at]?.lines() ?? []);
  }
  await writeTables(folder);
  const zip = `${folder}.ZIP`;
  await zipFolder(folder, zip, [
    importDetail,
    ...controls.map(({ layout }) => layout),
    concordance,
    countryTable,
    districtTable,
  ]);
  return { zip, folder, detail: join(folder, 'IMP_DETL.TXT'), rows, detailBytes: rows * RECORD_BYTES };
}

function* detailLines(rows: number, totals: readonly Totals[]): Generator<string> {
  const write = recordWriter(importDetail);
  for (const record of detailRecords(rows, 2503)) {
    for (const total of totals) total.add(record);
    yield write(record);
  }
}

async function writeTables(folder: string): Promise<void> {
  const lines = (layout: Parameters<typeof recordWriter>[0], records: readonly PrintedRecord[]) =>
    records.map(recordWriter(layout));
  await writeMember(
    folder,
    concordance.name,
    lines(
      concordance,
      commodities.map((commodity) => ({
        commodity,
        descriptn: `Tariff line ${commodity}`,
        unit_qy1: 'NO',
        unit_qy2: 'KG',
      })),
    ),
  );
  await writeMember(
    folder,
    countryTable.name,
    lines(
      countryTable,
      countries.map((code) => ({ cty_code: code, cty_name: `Country ${code}` })),
    ),
  );
  await writeMember(
    folder,
    districtTable.name,
    lines(
      districtTable,
      districts.map((code) => ({ dist_code: code, dist_name: `District ${code}` })),
    ),
  );
}

const LINES_A_PIECE = 512;

function writeMember(folder: string, name: string, lines: Iterable<string>): Promise<void> {
  return pipeline(Readable.from(pieces(lines)), createWriteStream(join(folder, `${name}.TXT`)));
}

function* pieces(lines: Iterable<string>): Generator<Buffer> {
  let piece: string[] = [];
  for (const line of lines) {
    piece.push(line);
    if (piece.length < LINES_A_PIECE) continue;
    yield Buffer.from(piece.join(''), 'latin1');
    piece = [];
  }
  yield Buffer.from(piece.join(''), 'latin1');
}

async function zipFolder(
  folder: string,
  path: string,
  members: readonly { readonly name: string }[],
): Promise<void> {
  const zip = new ZipFile();
  for (const { name } of members) zip.addFile(join(folder, `${name}.TXT`), `${name}.TXT`);
  zip.end();
  await pipeline(zip.outputStream, createWriteStream(path));
}
