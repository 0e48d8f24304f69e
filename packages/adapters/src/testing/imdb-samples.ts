import type { FactRow, LoadSource, RejectedRow } from '@tradepulse/core';
import { importDetail } from '../layout/imdb-detail-layout.ts';
import { collect } from './collect.ts';
import { member, type Values } from './fixed-width.ts';
import { goldenText } from './golden.ts';
import { makeZip, type Member } from './make-zip.ts';

const samples = 'census-imdb/IMDB2501';

/** The genuine records of the detail and of the totals by commodity, January 2025. */
export const genuineDetail = goldenText(`${samples}/IMP_DETL.sample.txt`);
export const genuineCommodities = goldenText(`${samples}/IMP_COMM.sample.txt`);

/** The genuine records under the genuine names of January 2025, which vary in letter case. */
export const genuine: readonly Member[] = [
  ['IMDB2501/', '', { compress: false }],
  ['IMDB2501/IMP_DETL.txt', genuineDetail],
  ['IMDB2501/IMP_COMM.txt', genuineCommodities],
  ['IMDB2501/imp_CTY.txt', goldenText(`${samples}/IMP_CTY.sample.txt`)],
  ['IMDB2501/IMP_DE.txt', goldenText(`${samples}/IMP_DE.sample.txt`)],
  ['Documentation/IMP_DETL.lay', 'FILENAME: IMP_DETL.TXT'],
];

/** The keys of the first genuine record. */
export const firstKeys: Values = {
  commodity: '0101210010',
  cty_code: '1220',
  cty_subco: '00',
  dist_entry: '07',
  dist_unlad: '07',
  rate_prov: '10',
  year: '2025',
  month: '01',
};

/** An archive of January 2025 with this text as its detail. */
export const archiveOf = (text: string): Promise<string> =>
  makeZip('IMDB2501.ZIP', [
    ['IMP_DETL.TXT', text],
    ['IMP_COMM.TXT', genuineCommodities],
  ]);

/** An archive of January 2025 with these records as its detail. */
export const archiveWith = (...records: readonly Values[]): Promise<string> =>
  archiveOf(member(importDetail, records));

/** All rows of a source. */
export async function rowsOf<F extends LoadSource['fact']>(source: LoadSource<F>): Promise<FactRow<F>[]> {
  return (await collect(source.batches())).flatMap(({ rows }) => rows);
}

/** All rows of a source that were not understood. */
export async function rejectedOf(source: LoadSource): Promise<RejectedRow[]> {
  return (await collect(source.batches())).flatMap(({ rejected }) => rejected);
}
