export type { ColumnChunk, Engine } from './engine/engine.ts';
export { AccessError } from './errors/access-error.ts';
export { LoadError } from './errors/load-error.ts';
export { PlanError } from './errors/plan-error.ts';
export { ReportError } from './errors/report-error.ts';
export { WarehouseError } from './errors/warehouse-error.ts';
export type {
  CommodityLevel,
  ControlTotal,
  FactRow,
  LoadSource,
  ReadOptions,
  ReadProgress,
  ReferenceBatch,
  RejectedRow,
  RejectionCode,
  ReleaseGrain,
  RowBatch,
  SetAside,
} from './load/load-source.ts';
export type { LoadReceipt } from './load/receipt.ts';
export type { ReconciledTotal } from './load/reconcile.ts';
export { rowsSource, type RowsRelease } from './load/rows-source.ts';
export type { LoadOptions } from './load/take-rows.ts';
export type { ExplainedPass } from './plan/answer-question.ts';
export type {
  Protection,
  Provenance,
  ReportCell,
  ReportColumn,
  ReportData,
  ReportLevel,
  ReportRow,
} from './report/report-data.ts';
export type { CsvColumnMetadata, CsvMetadata } from './report/csv-metadata.ts';
export { reportDocumentSchema, type ReportDocument } from './report/report-document.ts';
export type { Report, ValueRow } from './report/report.ts';
export type { Sizing } from './report/chart/chart-frame.ts';
export type { ChartTheme } from './report/chart/chart-theme.ts';
export type { ChartOptions, VegaLiteSpec } from './report/vega-lite.ts';
export type { ReportFilters, ReportRequest, SortOrder, TopOrder } from './report/report-request.ts';
export {
  censusReleasePolicy,
  openTradePulse,
  type TradePulse,
  type TradePulseOptions,
} from './session/open-tradepulse.ts';
export type { SessionContext } from './session/session-context.ts';
export type { Session } from './session/session.ts';
export { publishedRowSchema } from './warehouse/row-schema.ts';
export type { Vintage } from './warehouse/warehouse.ts';
