import type { ReadOptions } from '@tradepulse/core';
import type { ReportHeader } from './header.ts';
import type { RejectedReportRow, ReportRow, RowsAside } from './report-row.ts';
import { rowKind } from './row-kind.ts';
import { RowRejection, type ReportRowReader } from './row-reader.ts';
import type { ReportTable, TableRow } from './table/report-table.ts';

/** A row with its place in the file. */
export interface PlacedReportRow {
  readonly line: number;
  readonly row: ReportRow | RowRejection;
}

/** Rows in the order of the file, and what was left out between them. */
export interface ReportRowBatch {
  readonly file: string;
  readonly rows: readonly ReportRow[];
  /** `lines[i]` is the line, or row of the sheet, of `rows[i]`. */
  readonly lines: readonly number[];
  readonly rejected: readonly RejectedReportRow[];
  readonly aside: RowsAside;
}

/** A report whose header was found. */
export interface OpenReport {
  readonly file: string;
  /** Bytes of the file when they are known. */
  readonly size: number | null;
  readonly table: ReportTable;
  readonly header: ReportHeader;
  readonly read: ReportRowReader;
}

/** The rows of detail of a block, read, and the number of the others. */
export interface ReadBlock {
  readonly placed: readonly PlacedReportRow[];
  readonly aside: RowsAside;
}

/**
 * Reads the rows below the header, block by block.
 *
 * @yields rows of detail, understood or not
 */
export async function* readBlocks(report: OpenReport, options: ReadOptions): AsyncGenerator<ReadBlock> {
  const count = { bytes: 0, rows: 0 };
  const onBytes = (bytes: number): void => void (count.bytes += bytes);
  for await (const block of report.table.rows(options.signal, onBytes)) {
    options.signal?.throwIfAborted();
    const read = readBlock(block, report);
    count.rows += read.placed.filter(({ row }) => !(row instanceof RowRejection)).length;
    options.onProgress?.({ ...count, totalBytes: report.size });
    yield read;
  }
}

function readBlock(block: readonly TableRow[], { header, read }: OpenReport): ReadBlock {
  const aside = { blank: 0, headers: 0, footers: 0 };
  const placed: PlacedReportRow[] = [];
  for (const row of block) {
    if (row.line <= header.line) continue;
    const kind = rowKind(row.cells, header);
    if (kind === 'detail') placed.push({ line: row.line, row: read(row) });
    else aside[kind] += 1;
  }
  return { placed, aside };
}

/** The place of a row that was not understood. */
export function rejectedRow(file: string, line: number, rejection: RowRejection): RejectedReportRow {
  return { file, line, column: rejection.column, code: rejection.code };
}

/**
 * The rows of a report.
 *
 * @yields batches in the order of the file
 */
export async function* rowBatches(report: OpenReport, options: ReadOptions): AsyncGenerator<ReportRowBatch> {
  const { file } = report;
  for await (const { placed, aside } of readBlocks(report, options)) {
    const rows: ReportRow[] = [];
    const lines: number[] = [];
    const rejected: RejectedReportRow[] = [];
    for (const { row, line } of placed) {
      if (row instanceof RowRejection) rejected.push(rejectedRow(file, line, row));
      else {
        rows.push(row);
        lines.push(line);
      }
    }
    yield { file, rows, lines, rejected, aside };
  }
}
