import type { FileSet } from '../../../source/byte-file.ts';
import { headerRow } from '../header.ts';
import { AceReportError } from '../report-error.ts';
import type { ReportLimits } from '../report-limits.ts';
import type { ReportTable } from '../table/report-table.ts';
import type { DateSystem } from '../values/read-date.ts';
import { sheetRows } from './sheet-rows.ts';
import { openWorkbook, type Sheet } from './workbook.ts';

/** How a workbook is read. */
export interface WorkbookOptions {
  /** Name of the sheet, when it is neither `Main Report` nor the first with the titles of the report. */
  readonly sheet?: string;
  readonly dates?: DateSystem;
}

/** The sheet in which the portal puts the rows. */
const MAIN_SHEET = 'main report';

/**
 * Opens the sheet of a workbook that holds the report: the one that was asked for, else `Main Report`, else the first
 * visible one with the titles of the report.
 *
 * @throws AceReportError - WORKBOOK_PART_MISSING for a sheet that is not there, and those of {@link openWorkbook}
 */
export async function openWorkbookTable(
  archive: FileSet,
  options: WorkbookOptions,
  limits: ReportLimits,
  signal?: AbortSignal,
): Promise<ReportTable> {
  const workbook = await openWorkbook(archive, limits, signal);
  const strings = await workbook.strings(signal);
  const context = { file: archive.name, limits, strings };
  const tables = candidates(workbook.sheets, options.sheet).map(({ number, part }): ReportTable => ({
    format: 'xlsx',
    sheet: number,
    dates: options.dates ?? workbook.dates,
    decimals: 'point',
    fixedWidth: false,
    rows: (rowsSignal, onBytes) => sheetRows(part, context, rowsSignal, onBytes),
  }));
  const [first, ...others] = tables;
  if (first === undefined)
    throw new AceReportError('WORKBOOK_PART_MISSING', { part: 'sheet' }, { file: archive.name });
  if (others.length === 0) return first;
  for (const table of tables) if ((await headerRow(table, signal)) !== null) return table;
  return first;
}

function candidates(sheets: readonly Sheet[], name: string | undefined): readonly Sheet[] {
  const named = sheets.filter(
    (sheet) => sheet.name.trim().toLowerCase() === (name?.toLowerCase() ?? MAIN_SHEET),
  );
  if (named.length > 0 || name !== undefined) return named;
  return sheets.filter(({ hidden }) => !hidden);
}
