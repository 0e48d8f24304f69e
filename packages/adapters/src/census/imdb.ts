import type { LoadSource } from '@tradepulse/core';
import {
  importCommodity,
  importCountry,
  importDistrictOfEntry,
  importDistrictOfUnlading,
} from '../layout/imdb-control-layouts.ts';
import { importDetail } from '../layout/imdb-detail-layout.ts';
import { folder } from '../source/folder.ts';
import { defaultLimits, type ReadLimits } from '../source/limits.ts';
import { zipArchive } from '../source/zip/zip-archive.ts';
import type { ArchiveKind } from './archive-kind.ts';
import { archiveSource, type ArchiveOptions } from './archive-source.ts';
import { code, digits, optional } from './fact-decoder.ts';
import { importColumns } from './import-columns.ts';

const imdb: ArchiveKind<'census_import'> = {
  dataset: 'census-imdb',
  prefix: 'IMDB',
  commodity: 10,
  columns: importColumns,
  detail: {
    layout: importDetail,
    keys: [
      digits('commodity', 'commodity'),
      digits('country', 'cty_code'),
      optional('country_subcode', 'cty_subco'),
      code('district_entry', 'dist_entry'),
      code('district_unlading', 'dist_unlad'),
      code('rate_provision', 'rate_prov'),
    ],
  },
  commodities: { layout: importCommodity, keys: [digits('commodity', 'commodity')] },
  countries: { layout: importCountry, keys: [digits('country', 'cty_code')] },
  districts: [
    { layout: importDistrictOfEntry, keys: [code('district_entry', 'dist_entry')] },
    { layout: importDistrictOfUnlading, keys: [code('district_unlading', 'dist_unlad')] },
  ],
};

/**
 * A monthly archive of imports (`IMDB<YY><MM>.ZIP`), or a revised year (`IMDBR<YY>12.ZIP`): detail with
 * amounts in cents, units from the archive's own totals by commodity, and every total that it prints.
 *
 * Rows that only carry the year to date (nothing traded in the month) are kept as they are.
 *
 * @source census-imdb
 * @throws ReadError - ARCHIVE_NAME when the name does not say the period
 * @example
 * const january = imdbArchive('downloads/IMDB2501.ZIP');
 * january.dataset; // => 'census-imdb'
 */
export function imdbArchive(
  path: string,
  options: ArchiveOptions & { readonly limits?: ReadLimits } = {},
): LoadSource<'census_import'> {
  return archiveSource(imdb, zipArchive(path, options.limits ?? defaultLimits), options);
}

/** The same for a folder into which such an archive was unpacked; the folder is named like the archive. */
export function imdbFolder(path: string, options: ArchiveOptions = {}): LoadSource<'census_import'> {
  return archiveSource(imdb, folder(path), options);
}
