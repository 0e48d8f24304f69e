import { open } from 'node:fs/promises';
import { notReadable } from '../../../source/disk-file.ts';
import type { ReadLimits } from '../../../source/limits.ts';
import { unpackedFile } from '../../../source/unpacked-file.ts';
import { zipArchive } from '../../../source/zip/zip-archive.ts';
import type { ReportLimits } from '../report-limits.ts';
import { openWorkbookTable, type WorkbookOptions } from '../xlsx/workbook-table.ts';
import { openCsv, type CsvOptions } from './csv-table.ts';
import type { ReportTable } from './report-table.ts';

/** What a file does not say of itself, and how much it may hold. */
export type TableOptions = CsvOptions & WorkbookOptions & { readonly unpacking: ReadLimits };

/**
 * Opens a report: a workbook when the file is a zip archive, otherwise CSV, gzipped or not.
 *
 * @throws ReadError - FILE_NOT_READABLE, the ARCHIVE codes of {@link zipArchive}
 * @throws AceReportError - WORKBOOK_PART_MISSING, WORKBOOK_PART_REPEATED, WORKBOOK_DAMAGED, WORKBOOK_DOCTYPE
 */
export async function openTable(
  path: string,
  options: TableOptions,
  limits: ReportLimits,
  signal?: AbortSignal,
): Promise<ReportTable> {
  if (await isZip(path))
    return openWorkbookTable(zipArchive(path, options.unpacking), options, limits, signal);
  return openCsv(await unpackedFile(path, options.unpacking), options, limits, signal);
}

async function isZip(path: string): Promise<boolean> {
  const start = Buffer.alloc(4);
  const handle = await open(path).catch((error: unknown) => {
    throw notReadable(path, error);
  });
  try {
    await handle.read(start, 0, 4, 0);
  } finally {
    await handle.close();
  }
  return start.toString('latin1') === 'PK\x03\x04';
}
