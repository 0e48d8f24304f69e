import type { LoadSource } from '@tradepulse/core';
import { portExports, portImports } from '../layout/port-layouts.ts';
import { defaultLimits, type ReadLimits } from '../source/limits.ts';
import { zipArchive } from '../source/zip/zip-archive.ts';
import type { ArchiveKind } from './archive-kind.ts';
import { archiveSource, type ArchiveOptions } from './archive-source.ts';
import { exportColumns } from './export-columns.ts';
import { money, whole } from './fact-columns.ts';
import { code, digits } from './fact-decoder.ts';
import { importColumns } from './import-columns.ts';

const keys = [digits('commodity', 'commodity'), digits('country', 'cty_code'), code('port', 'port_code')];

/** The port files name their total `value` and their shipping weights `swt`. */
const weights = {
  air_weight: whole('air_swt'),
  vessel_weight: whole('ves_swt'),
  container_weight: whole('cnt_swt'),
};

const noTotals = { commodities: null, countries: null, districts: [] };

const imports: ArchiveKind<'census_import'> = {
  dataset: 'census-porths6-imports',
  prefix: 'PORTHS6MM',
  commodity: 6,
  columns: { ...importColumns, flows: { ...importColumns.flows, ...weights, general_value: money('value') } },
  detail: { layout: portImports, keys },
  ...noTotals,
};

const exports: ArchiveKind<'census_export'> = {
  dataset: 'census-porths6-exports',
  prefix: 'PORTHS6XM',
  commodity: 6,
  columns: { ...exportColumns, flows: { ...exportColumns.flows, ...weights, export_value: money('value') } },
  detail: { layout: portExports, keys },
  ...noTotals,
};

/**
 * General imports by HS6, country and port of unlading (`PORTHS6MM<YY><MM>.ZIP`): value, and value and
 * weight by air, vessel and container. There is no duty and no consumption value, and the archive prints
 * no totals to reconcile with.
 *
 * @throws ReadError - ARCHIVE_NAME when the name does not say the period
 */
export function portHs6Imports(
  path: string,
  options: ArchiveOptions & { readonly limits?: ReadLimits } = {},
): LoadSource<'census_import'> {
  return archiveSource(imports, zipArchive(path, options.limits ?? defaultLimits), options);
}

/** Exports by HS6, country and port (`PORTHS6XM<YY><MM>.ZIP`), like {@link portHs6Imports}. */
export function portHs6Exports(
  path: string,
  options: ArchiveOptions & { readonly limits?: ReadLimits } = {},
): LoadSource<'census_export'> {
  return archiveSource(exports, zipArchive(path, options.limits ?? defaultLimits), options);
}
