import type { ReadOptions } from '@tradepulse/core';
import { diskBytes, diskSize } from '../../source/disk-file.ts';
import { fingerprintOf } from '../../source/fingerprint.ts';
import { defaultLimits, type ReadLimits } from '../../source/limits.ts';
import { basename } from 'node:path';
import type { CodeTables } from './code-tables.ts';
import { entryBatches, type ReportEntryBatch } from './entry-groups.ts';
import { es003Columns, type ReportColumnName } from './es003-columns.ts';
import { findHeader } from './header.ts';
import { defaultReportLimits, type ReportLimits } from './report-limits.ts';
import { rowBatches, type OpenReport, type ReportRowBatch } from './row-batches.ts';
import { reportRowReader } from './row-reader.ts';
import { openTable, type TableOptions } from './table/open-table.ts';
import { columnLetters } from './xlsx/cell-reference.ts';

/** What a report does not say of itself, and how much it may hold. */
export interface AceReportOptions extends Omit<TableOptions, 'unpacking'> {
  /** The code tables by which lost zeros are given back. */
  readonly codes?: CodeTables;
  /** Columns that must be there, besides those of the entry number, the line and the tariff number. */
  readonly require?: readonly ReportColumnName[];
  readonly limits?: Partial<ReportLimits>;
  /** Limits of unpacking, for workbooks and gzipped files. */
  readonly unpacking?: ReadLimits;
  readonly signal?: AbortSignal;
}

/** A report whose header was read. Each method reads the file anew, and streams. */
export interface AceReport {
  readonly name: string;
  readonly format: 'csv' | 'xlsx';
  /** Number of the sheet in the workbook, from 1; null for CSV. */
  readonly sheet: number | null;
  /** `extended` when a column is there that the portal shows in the extended set only. */
  readonly set: 'standard' | 'extended';
  /** The columns that the report has, in its order. */
  readonly columns: readonly ReportColumnName[];
  /** Columns whose titles are not of this report, as a spreadsheet names them (`C`, `AB`). They are not read. */
  readonly unknownColumns: readonly string[];
  /** SHA-256 of the file, in hexadecimal. */
  fingerprint(signal?: AbortSignal): Promise<string>;
  /** The rows as they stand: one for each tariff number, the figures of lines and entries repeated. */
  rows(options?: ReadOptions): AsyncIterable<ReportRowBatch>;
  /** The same put together: entry summaries with their lines and tariff numbers, each figure once. */
  entries(options?: ReadOptions): AsyncIterable<ReportEntryBatch>;
}

/**
 * Opens a report of the ES-003 family (Entry Summary Line Tariff Details) that the ACE portal exported as CSV or
 * XLSX, whatever a spreadsheet did to it since: columns in any order, title rows above, totals below, dates as text or
 * serial numbers, money as text or numbers. Parties and names come out sealed.
 *
 * @throws ReadError - FILE_NOT_READABLE and the codes that begin with ARCHIVE_
 * @throws AceReportError - REPORT_HEADER_MISSING, REPORT_COLUMN_MISSING, REPORT_COLUMN_REPEATED; while reading also
 *   REPORT_TOO_LARGE, REPORT_ENCODING, REPORT_QUOTES and the codes that begin with WORKBOOK_
 * @example
 * const report = await readAceReport('es003.xlsx', { codes: { ports: new Set(['0901', '4601']) } });
 * for await (const { entries, rejected } of report.entries()) stage(entries, rejected);
 */
export async function readAceReport(path: string, options: AceReportOptions = {}): Promise<AceReport> {
  const { signal, unpacking = defaultLimits, require = [], codes = {} } = options;
  const limits = { ...defaultReportLimits, ...options.limits };
  const file = basename(path);
  const size = await diskSize(path);
  const table = await openTable(path, { ...options, unpacking }, limits, signal);
  const header = await findHeader(table, { file, require, ...(signal && { signal }) });
  const read = reportRowReader(header, table, codes);
  // What is counted while reading is unpacked: its end is known for plain CSV alone.
  const report: OpenReport = { file, size: table.format === 'csv' ? size : null, table, header, read };
  const columns = [...header.columns.keys()];
  return {
    name: file,
    format: table.format,
    sheet: table.sheet,
    set: columns.some((name) => es003Columns[name].extended) ? 'extended' : 'standard',
    columns,
    unknownColumns: header.unknown.map((at) => columnLetters(at)),
    fingerprint: (fingerprintSignal) => fingerprintOf(diskBytes(path, fingerprintSignal)),
    rows: (readOptions = {}) => rowBatches(report, readOptions),
    entries: (readOptions = {}) => entryBatches(report, limits, readOptions),
  };
}
