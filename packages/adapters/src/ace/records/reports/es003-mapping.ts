import type { ReadOptions, RecordRejectionCode } from '@tradepulse/core';
import { readAceReport } from '../../reports/read-ace-report.ts';
import type { ReportEntry } from '../../reports/report-entry.ts';
import type { RejectedReportRow } from '../../reports/report-row.ts';
import type { ReportRejectionCode } from '../../reports/values/cell-problem.ts';
import { fileMapping } from '../mapping/file-mapping.ts';
import { rowTable } from '../mapping/row-table.ts';
import type { RejectedUnit, Unit } from '../mapping/unit.ts';
import { datedVersion } from '../values/dated-version.ts';
import type { ReportFile } from './report-file.ts';
import {
  feesOf,
  reportFeeColumns,
  reportLineColumns,
  reportTariffColumns,
  type ReportedLine,
  type ReportedTariff,
} from './report-line-columns.ts';
import { isLiquidated, reportLiquidationColumns, reportSummaryColumns } from './report-summary-columns.ts';

const lines = (entry: ReportEntry): readonly ReportedLine[] => entry.lines.map((line) => ({ entry, line }));
const tariffs = (entry: ReportEntry): readonly ReportedTariff[] =>
  lines(entry).flatMap((reported) =>
    reported.line.tariffs.map((tariff, at) => ({ ...reported, tariff, place: at + 1 })),
  );
const rowOf = ({ entry, line }: ReportedLine): number => line.tariffs[0]?.row ?? entry.row;

/**
 * Entries of ES-003. One that comes in parts, in one report or in several, is not taken: its lines could not be told
 * from those of another state of it. The report prints no version: it is dated by the day of the extract.
 */
export const es003Mapping = fileMapping<ReportFile, ReportEntry>({
  format: 'ES-003',
  repeated: 'none',
  tables: [
    rowTable({
      subject: 'entry_summary',
      each: (entry: ReportEntry) => [entry],
      line: ({ row }) => row,
      columns: reportSummaryColumns,
    }),
    rowTable({ subject: 'entry_line', each: lines, line: rowOf, columns: reportLineColumns }),
    rowTable({
      subject: 'entry_tariff',
      each: tariffs,
      line: ({ tariff }) => tariff.row,
      columns: reportTariffColumns,
    }),
    rowTable({
      subject: 'line_fee',
      each: (entry: ReportEntry) => lines(entry).flatMap(feesOf),
      line: rowOf,
      columns: reportFeeColumns,
    }),
    rowTable({
      subject: 'liquidation',
      each: (entry: ReportEntry) => (isLiquidated(entry) ? [entry] : []),
      line: ({ row }) => row,
      columns: reportLiquidationColumns,
    }),
  ],
  units: (file, options) => unitsOf(file, options),
});

async function* unitsOf(
  { path, reading, asOf }: ReportFile,
  options: ReadOptions,
): AsyncGenerator<Unit<ReportEntry> | RejectedUnit> {
  const signal = options.signal === undefined ? {} : { signal: options.signal };
  const report = await readAceReport(path, { ...reading, ...signal });
  for await (const { entries, rejected } of report.entries(signal)) {
    for (const row of rejected) yield rejectedRow(row);
    for (const entry of entries) yield unitOf(entry, asOf);
  }
}

function unitOf(content: ReportEntry, asOf: string): Unit<ReportEntry> | RejectedUnit {
  if (!content.complete)
    return { kind: 'rejected', line: content.row, column: null, code: 'RECORD_STRUCTURE' };
  const version = datedVersion(asOf);
  return { kind: 'unit', content, identity: content.entry_no, version, withdrawn: false };
}

function rejectedRow({ line, column, code }: RejectedReportRow): RejectedUnit {
  return { kind: 'rejected', line, column, code: codes[code] };
}

/** The loader's word for each of the report's. */
const codes: Readonly<Record<ReportRejectionCode, RecordRejectionCode>> = {
  MISSING_VALUE: 'MISSING_VALUE',
  CODE_FORMAT: 'CODE_FORMAT',
  LEADING_ZERO_UNCERTAIN: 'CODE_FORMAT',
  DIGITS_LOST: 'CODE_FORMAT',
  NOT_A_NUMBER: 'NOT_A_NUMBER',
  NOT_A_DATE: 'NOT_A_DATE',
  NOT_A_FLAG: 'NOT_A_FLAG',
  FRACTION_OF_CENT: 'TOO_MANY_DECIMALS',
  VALUE_OUT_OF_RANGE: 'VALUE_OUT_OF_RANGE',
  CELL_FAILED: 'MISSING_VALUE',
  IDENTITY_SUSPECTED: 'CODE_FORMAT',
  FIELD_COUNT: 'FIELD_COUNT',
  LEVEL_DIFFERS: 'RECORD_STRUCTURE',
  ORDINAL_REPEATED: 'RECORD_STRUCTURE',
};
