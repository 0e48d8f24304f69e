export type { CodeTable, CodeTables } from './ace/reports/code-tables.ts';
export type { ReportEntryBatch } from './ace/reports/entry-groups.ts';
export { es003Columns, type ReportColumnName } from './ace/reports/es003-columns.ts';
export { entryAmounts, lineAmounts, type ReportAmounts } from './ace/reports/line-amounts.ts';
export { readAceReport, type AceReport, type AceReportOptions } from './ace/reports/read-ace-report.ts';
export type {
  ReportColumn,
  ReportColumnType,
  ReportLevel,
  ReportValue,
} from './ace/reports/report-column.ts';
export type { ReportEntry, ReportLine, ReportTariff } from './ace/reports/report-entry.ts';
export { AceReportError, type AceReportErrorCode } from './ace/reports/report-error.ts';
export type { ReportLimits } from './ace/reports/report-limits.ts';
export type { FieldsOf, RejectedReportRow, ReportRow, RowsAside } from './ace/reports/report-row.ts';
export type { ReportRowBatch } from './ace/reports/row-batches.ts';
export type { CsvOptions } from './ace/reports/table/csv-table.ts';
export type { TextEncoding } from './ace/reports/table/decoded-text.ts';
export type { Delimiter } from './ace/reports/table/delimiter.ts';
export type { TableOptions } from './ace/reports/table/open-table.ts';
export type { ReportRejectionCode } from './ace/reports/values/cell-problem.ts';
export type { DecimalMark } from './ace/reports/values/decimal-text.ts';
export type { DateSystem } from './ace/reports/values/read-date.ts';
export type { WorkbookOptions } from './ace/reports/xlsx/workbook-table.ts';
export { exdbArchive, exdbFolder } from './census/exdb.ts';
export { imdbArchive, imdbFolder } from './census/imdb.ts';
export { portHs6Exports, portHs6Imports } from './census/port-hs6.ts';
export { apiAnswer, type ApiAnswerOptions, type FactOf } from './census/api/api-answer.ts';
export { type KnownPeriod } from './census/api/answer-period.ts';
export { type TradeFlow } from './census/api/variable.ts';
export { type ArchiveOptions } from './census/archive-source.ts';
export { type StatisticalPeriod } from './census/statistical-period.ts';
export { ReadError, type ReadErrorCode } from './errors/read-error.ts';
export { layoutFor } from './layout/layout-for.ts';
export { type Field, type FieldName, type Layout, type LayoutRecord } from './layout/layout.ts';
export { layouts } from './layout/layouts.ts';
export { readFixedWidth, type FixedWidthOptions, type PlacedRecord } from './layout/read-fixed-width.ts';
export { type ByteFile, type FileSet } from './source/byte-file.ts';
export { folder } from './source/folder.ts';
export { defaultLimits, type ReadLimits } from './source/limits.ts';
export { tarArchive } from './source/tar/tar-archive.ts';
export { unpackedFile } from './source/unpacked-file.ts';
export { zipArchive } from './source/zip/zip-archive.ts';
export {
  advancedTechnologyTable,
  concordance,
  countryTable,
  districtTable,
  endUseTable,
  harmonizedSystemTable,
  naicsTable,
  sitcTable,
} from './layout/code-table-layouts.ts';
export { exportCommodity, exportCountry, exportDetail, exportDistrict } from './layout/exdb-layouts.ts';
export {
  importCommodity,
  importCountry,
  importDistrictOfEntry,
  importDistrictOfUnlading,
} from './layout/imdb-control-layouts.ts';
export { importDetail } from './layout/imdb-detail-layout.ts';
export { portExports, portImports } from './layout/port-layouts.ts';
export {
  stateExportsHs6,
  stateExportsNaics,
  stateImportsHs6,
  stateImportsNaics,
} from './layout/state-layouts.ts';
export { textileSummary } from './layout/textile-layout.ts';
export { CatairError, type CatairErrorCode, type FieldFaultCode } from './ace/catair/catair-error.ts';
export { type CatairProblem } from './ace/catair/catair-problem.ts';
export { type CatairBlock, type CatairRecord } from './ace/catair/catair-record.ts';
export { type FieldValue, type RecordValues } from './ace/catair/field-value.ts';
export { catairLayouts } from './ace/catair/layouts/catair-layouts.ts';
export {
  type CatairField,
  type CatairFields,
  type RecordLayout,
} from './ace/catair/layouts/record-layout.ts';
export { readCatair, type CatairBatch, type CatairOptions } from './ace/catair/read-catair.ts';
export { type UnknownTag } from './ace/catair/unknown-records.ts';
export {
  encodeMessage as encodeCatairMessage,
  type MessageEnvelope,
} from './ace/catair/write/encode-message.ts';
export { encodeRecord as encodeCatairRecord, type PlainValues } from './ace/catair/write/encode-record.ts';
export { aceExtract } from './ace/extract/ace-extract.ts';
export { ExtractFormatError, type ExtractFormatErrorCode } from './ace/extract/extract-format-error.ts';
export type { RecordStatus } from './ace/extract/extract-format.ts';
export {
  openExtractWriter,
  type ExtractHeading,
  type ExtractWriteOptions,
  type ExtractWriter,
} from './ace/extract/write/extract-writer.ts';
export type {
  RecordPlace,
  SubjectWriter,
  SubjectWriterOptions,
  WritableRecord,
} from './ace/extract/write/subject-writer.ts';
export { writeExtract, type SubjectRecords } from './ace/extract/write/write-extract.ts';
export type { WritableValue } from './ace/extract/write/write-value.ts';
export {
  type CensusOverride,
  type Claims,
  type EntrySummaryLine,
  type TariffRow,
} from './ace/catair/transactions/entry-summary-line.ts';
export {
  type Collection,
  type EntrySummaryStatus,
  type QueryCondition,
} from './ace/catair/transactions/entry-summary-status.ts';
export { type EntrySummary, type Manifest } from './ace/catair/transactions/entry-summary.ts';
export { type ClassAmount } from './ace/catair/transactions/numbered-values.ts';
export {
  readEntrySummaries,
  readEntrySummaryStatuses,
  type TransactionOptions,
} from './ace/catair/transactions/read-entry-summaries.ts';
export {
  type AgencyLine,
  type AgencySet,
  type CargoReleaseLine,
  type ReleaseTariff,
} from './ace/catair/transactions/release/cargo-release-line.ts';
export {
  type CargoRelease,
  type Conveyance,
  type ReleaseBill,
  type SecurityFiling,
} from './ace/catair/transactions/release/cargo-release.ts';
export {
  readCargoReleases,
  readStatusNotifications,
} from './ace/catair/transactions/release/read-cargo-releases.ts';
export { type FilingParty, type ReleaseParty } from './ace/catair/transactions/release/release-parties.ts';
export {
  type AgencyDisposition,
  type NotifiedBill,
  type StatusNotification,
} from './ace/catair/transactions/release/status-notification.ts';
export { catairExtract, type CatairExtractOptions } from './ace/records/catair/catair-extract.ts';
export {
  reconcileExtracts,
  type ReconciledColumn,
  type ReconciledSubject,
} from './ace/records/reconcile/reconcile-extracts.ts';
export { recordOrigins, type RecordOrigin } from './ace/records/record-origins.ts';
export type { RecordsHeading } from './ace/records/extract/extract-heading.ts';
export { aceReportExtract, type AceReportExtractOptions } from './ace/records/reports/ace-report-extract.ts';
