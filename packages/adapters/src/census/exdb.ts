import type { LoadSource } from '@tradepulse/core';
import { exportCommodity, exportCountry, exportDetail, exportDistrict } from '../layout/exdb-layouts.ts';
import { folder } from '../source/folder.ts';
import { defaultLimits, type ReadLimits } from '../source/limits.ts';
import { zipArchive } from '../source/zip/zip-archive.ts';
import type { ArchiveKind } from './archive-kind.ts';
import { archiveSource, type ArchiveOptions } from './archive-source.ts';
import { exportColumns } from './export-columns.ts';
import { code, digits } from './fact-decoder.ts';

const exdb: ArchiveKind<'census_export'> = {
  dataset: 'census-exdb',
  prefix: 'EXDB',
  commodity: 10,
  columns: exportColumns,
  detail: {
    layout: exportDetail,
    keys: [
      digits('domestic_foreign', 'df'),
      digits('commodity', 'commodity'),
      digits('country', 'cty_code'),
      code('district', 'district'),
    ],
  },
  commodities: {
    layout: exportCommodity,
    keys: [digits('domestic_foreign', 'df'), digits('commodity', 'commodity')],
  },
  countries: { layout: exportCountry, keys: [digits('country', 'cty_code')] },
  districts: [{ layout: exportDistrict, keys: [code('district', 'district')] }],
};

/**
 * A monthly archive of exports (`EXDB<YY><MM>.ZIP`), or a revised year (`EXDBR<YY>12.ZIP`), read like
 * {@link imdbArchive}. Values are free alongside ship; domestic and foreign exports are rows of their own.
 *
 * @source census-exdb
 * @throws ReadError - ARCHIVE_NAME when the name does not say the period
 */
export function exdbArchive(
  path: string,
  options: ArchiveOptions & { readonly limits?: ReadLimits } = {},
): LoadSource<'census_export'> {
  return archiveSource(exdb, zipArchive(path, options.limits ?? defaultLimits), options);
}

/** The same for a folder into which such an archive was unpacked; the folder is named like the archive. */
export function exdbFolder(path: string, options: ArchiveOptions = {}): LoadSource<'census_export'> {
  return archiveSource(exdb, folder(path), options);
}
