export type { AppendColumn, ColumnChunk, Engine } from './engine/engine.ts';
export type { EngineSql, LiteralType, LiteralValue, SqlExpression } from './engine/engine-sql.ts';
export { AccessError } from './errors/access-error.ts';
export { LoadError } from './errors/load-error.ts';
export { PlanError } from './errors/plan-error.ts';
export { ReferenceTableError } from './errors/reference-table-error.ts';
export { ReportError } from './errors/report-error.ts';
export { WarehouseError } from './errors/warehouse-error.ts';
export {
  extractColumns,
  extractKeys,
  isSubjectName,
  subjectNames,
  type ExtractColumn,
} from './extract/extract-columns.ts';
export { ExtractError } from './extract/extract-error.ts';
export type { ExtractOptions, ExtractProgress } from './extract/extract-options.ts';
export type { ExtractReceipt, RuleCount, SetAsideRecord, SubjectReceipt } from './extract/extract-receipt.ts';
export type {
  Cadence,
  ColumnValues,
  ExtractManifest,
  ExtractSource,
  FieldProblem,
  RecordBatch,
  RecordRejectionCode,
  RejectedRecord,
  SubjectFile,
} from './extract/extract-source.ts';
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
export type { Mart } from './modules/marts.ts';
export type { AnyFact } from './modules/module-facts.ts';
export type { FactStatus, ModuleStatus } from './modules/module-status.ts';
export {
  SYSTEMS_OF_RECORDS,
  systemOfRecordsOf,
  type SystemOfRecords,
  type SystemOfRecordsId,
} from './modules/systems-of-records.ts';
export type { ExplainedPass } from './plan/answer-question.ts';
export type { AgreementLapseRow } from './reference/dated/agreement-lapses.ts';
export type { AgreementRow } from './reference/dated/agreements.ts';
export type { CenterTariffRow } from './reference/dated/center-tariff.ts';
export type { CenterRow } from './reference/dated/centers.ts';
export type { CodeListName, CodeRow } from './reference/dated/codes.ts';
export type { CountryCodeRow } from './reference/dated/country-codes.ts';
export type { DatedRow, SourcedRow } from './reference/dated/dated-row.ts';
export type { FederalHolidayRow } from './reference/dated/federal-holidays.ts';
export type { FeeScheduleRow } from './reference/dated/fee-schedules.ts';
export type { FieldOfficeRow } from './reference/dated/field-offices.ts';
export type { PortFieldOfficeRow } from './reference/dated/port-field-offices.ts';
export type {
  ReferenceRows,
  ReferenceTable,
  ReferenceTableName,
  ReferenceTables,
  SuppliedTable,
  SuppliedTables,
} from './reference/dated/reference-tables.ts';
export { resolveReferenceTables } from './reference/dated/resolve-tables.ts';
export type { SquareMetreFactorRow } from './reference/dated/square-metre-factors.ts';
export type { TableSource } from './reference/dated/table-definition.ts';
export type { TextileCategoryRow } from './reference/dated/textile-categories.ts';
export type { TextileTariffRow } from './reference/dated/textile-tariff.ts';
export type { TradeIssueSelectorRow } from './reference/dated/trade-issue-selectors.ts';
export type { TradeIssueRow } from './reference/dated/trade-issues.ts';
export type { Agreement, AgreementsOf } from './reference/lookup/agreements-of.ts';
export type { CenterOf } from './reference/lookup/center-of.ts';
export type { CodeMeaning } from './reference/lookup/code-meaning.ts';
export type { CountryBridge } from './reference/lookup/country-bridge.ts';
export type { FeeScheduleOn } from './reference/lookup/fee-schedule-on.ts';
export type { FieldOfficeOf } from './reference/lookup/field-office-of.ts';
export type { IsFederalHoliday } from './reference/lookup/is-federal-holiday.ts';
export type { IsKnownCode } from './reference/lookup/is-known-code.ts';
export { referenceLookups, type ReferenceLookups } from './reference/lookup/reference-lookups.ts';
export type { SquareMetreFactorOf } from './reference/lookup/square-metre-factor-of.ts';
export type { TextileCategoryOf } from './reference/lookup/textile-category-of.ts';
export type { TradeIssueClues, TradeIssuesOf } from './reference/lookup/trade-issues-of.ts';
export { unassigned } from './reference/lookup/unassigned.ts';
export type {
  CellTarget,
  Protection,
  Provenance,
  ReportCell,
  ReportColumn,
  ReportData,
  ReportLevel,
  ReportRow,
  ReportTarget,
} from './report/report-data.ts';
export type { CsvColumnMetadata, CsvMetadata } from './report/csv-metadata.ts';
export { reportDocumentSchema, type ReportDocument } from './report/report-document.ts';
export type { Report, RowValues, ValueRow } from './report/report.ts';
export type { Sizing } from './report/chart/chart-frame.ts';
export type { ChartTheme } from './report/chart/chart-theme.ts';
export type { ChartOptions, VegaLiteSpec } from './report/vega-lite.ts';
export type { MeasureTarget } from './report/targets/measure-target.ts';
export type { ReportFilters, ReportRequest, SortOrder, TopOrder } from './report/report-request.ts';
export { defaultReleasePolicy } from './release/default-release-policy.ts';
export { openReleaseRegister } from './release/open-release-register.ts';
export { openTradePulse, type TradePulse, type TradePulseOptions } from './session/open-tradepulse.ts';
export type { SessionContext } from './session/session-context.ts';
export type { Session } from './session/session.ts';
export { ruleCatalogue, type RuleDescription } from './validation/rule-catalogue.ts';
export type { ReferenceEdition } from './warehouse/reference-editions.ts';
export { publishedRowSchema } from './warehouse/row-schema.ts';
export type { CodeList, RecordColumn, RecordColumnType, Records, SubjectName } from '@tradepulse/measures';
export type { Vintage } from './warehouse/warehouse.ts';
export type { RecordkeepingContext } from './session/record-guard.ts';
export type { HeldDataset } from './retention/held-dataset.ts';
export type { PortRows, RetainedDataset } from './retention/retention-report.ts';
export type { Retention, VaultRotation } from './retention/retention.ts';
export type { RotateOptions } from './vault/rotate-vault.ts';

export { fieldCatalogue, type CataloguedField } from './fields/field-catalogue.ts';
export { fieldRule, type FieldRule } from './fields/field-rule.ts';
export { classesOf, provenanceFlagsOf } from './fields/derived-fields.ts';
export { FieldError } from './fields/field-error.ts';

export { openCaseStore } from './accounting/open-case-store.ts';
export { openAccountStore } from './accounts/open-account-store.ts';
export type { PersonCaller, SessionCaller, SessionScope } from './session/session-context.ts';

export {
  openDatabaseAuditLog,
  type DatabaseAuditLog,
  type DatabaseAuditLogOptions,
} from './audit/open-database-audit-log.ts';

export type { EntityAsked, RevealRequest } from './session/reveal-request.ts';
export type {
  RevealCircumstances,
  RevealedField,
  RevealedIdentities,
} from './session/revealed-identities.ts';
export type { ReservedReport } from './session/reserve-standing-reports.ts';
