export type { Column, ColumnClass, ColumnType, ColumnValue } from './vocabulary/column.ts';
export {
  defineFact,
  flowColumn,
  storedColumns,
  type Basis,
  type Fact,
  type FlowRow,
  type PublishedRow,
} from './vocabulary/fact.ts';
export { censusExport } from './vocabulary/census-export.ts';
export { censusImport } from './vocabulary/census-import.ts';
export { facts, type FactName, type Facts } from './vocabulary/facts.ts';
export type {
  CodeList,
  IdentityClass,
  PartyKind,
  RecordColumn,
  RecordColumnType,
} from './vocabulary/ace/record-column.ts';
export {
  defineRecord,
  extractField,
  storedRecordColumns,
  type ModuleName,
  type RecordFact,
  type RecordRow,
  type RecordValue,
} from './vocabulary/ace/record-fact.ts';
export {
  records,
  subjects,
  type RecordName,
  type Records,
  type SubjectName,
} from './vocabulary/ace/records.ts';
export { sources, type Source, type SourceKey } from './sources.ts';
export { MeasureInputError, type MeasureInputCode } from './errors/measure-input-error.ts';
export { RequestError, type RequestErrorCode, type RequestErrorParams } from './errors/request-error.ts';
export {
  fiscalYearOf,
  formatMonth,
  monthIndex,
  monthOfYear,
  monthsBetween,
  parseMonth,
  yearOf,
  type MonthIndex,
} from './time/month.ts';
export { describeMonths, monthsOf, periodLabel, type Period } from './time/period.ts';
export { isTimeLevel, splitIntoUnits, timeLevels, type TimeLevel, type TimeUnit } from './time/time-level.ts';
export { windowMonths, type Base, type Window, type WindowStep } from './time/window.ts';
export {
  derivationOf,
  finerLevel,
  isCodeOf,
  isLevel,
  levelCode,
  levels,
  type Derivation,
  type DimensionName,
  type Level,
  type LevelName,
} from './dimensions/level.ts';
export type { Aggregate, Group, Matched, Scalar } from './algebra/aggregate.ts';
export type { AnyRow, CodeName, Expression, FlowName } from './algebra/expression.ts';
export type { Comparison, Predicate } from './algebra/predicate.ts';
export {
  allOf,
  anyOf,
  exports,
  imports,
  inputsOf,
  minus,
  not,
  plus,
  type FactInputs,
} from './algebra/fact-inputs.ts';
export { Input, ScalarInput, type Grain, type InputSpec, type InputValues } from './algebra/input.ts';
export { familyOf, measure, type AnyMeasure, type Direction, type Measure } from './algebra/measure.ts';
export { units, type UnitName } from './algebra/unit.ts';
export type { Comparison as PeriodComparison, Filters, Question } from './question/question.ts';
export {
  baseLabel,
  otherCode,
  resolveQuestion,
  type Fold,
  type ResolvedFilter,
  type ResolvedQuestion,
} from './question/resolve-question.ts';
export {
  comparesAlready,
  emptyValue,
  requirementsOf,
  type BoundMeasure,
  type Requirement,
  type Requirements,
} from './question/requirements.ts';
export {
  assemble,
  type Answer,
  type AnswerRow,
  type CellKey,
  type Codes,
  type CollectedInput,
} from './question/assemble.ts';
export { compareTuples, TupleMap, type Tuple } from './question/tuple-map.ts';
export { evaluate, evaluateQuestion, evaluateResolved } from './evaluate/evaluate.ts';
export type { FactRows } from './evaluate/collect.ts';
// The measures, by family, and what finds them.
export { catalogue, catalogueOf, type Catalogue } from './catalogue.ts';
export * from './measures/imports.ts';
export * from './measures/exports.ts';
export * from './measures/price.ts';
export * from './measures/structure.ts';
export * from './measures/concentration.ts';
// Operators: a measure in, a measure over other months or of the whole report out.
export { cagr } from './operators/cagr.ts';
export { changeFromYearBefore } from './operators/change-from-year-before.ts';
export { contributionToGrowth } from './operators/contribution-to-growth.ts';
export type { DerivedMeasure } from './operators/derive.ts';
export { growthFromBase } from './operators/growth-from-base.ts';
export { growthVolatility } from './operators/growth-volatility.ts';
export { indexToBase } from './operators/index-to-base.ts';
export { movingAverage } from './operators/moving-average.ts';
export { previousPeriodGrowth } from './operators/previous-period-growth.ts';
export { robustTrendSlope } from './operators/robust-trend-slope.ts';
export { shareChange } from './operators/share-change.ts';
export { shareOfReport } from './operators/share-of-report.ts';
export { trailingTotal } from './operators/trailing-total.ts';
export { trendSlope } from './operators/trend-slope.ts';
export { yearEndProjection } from './operators/year-end-projection.ts';
export { yearEnding } from './operators/year-ending.ts';
export { yearOverYear } from './operators/year-over-year.ts';
export { yearToDateGrowth } from './operators/year-to-date-growth.ts';
export { yearToDate, type YearKind } from './operators/year-to-date.ts';
// Checks of printed figures: do they fit each other, given how each is rounded?
export { checkAgreement } from './published-figures/check-agreement.ts';
export { checkGrowthRate } from './published-figures/check-growth-rate.ts';
export { checkLevelAndRate, type LevelAndRateCheck } from './published-figures/check-level-and-rate.ts';
export { checkLevelInSeries, type LevelCheck } from './published-figures/check-level-in-series.ts';
export { checkQuotient } from './published-figures/check-quotient.ts';
export { checkSumOfParts, type SumCheck } from './published-figures/check-sum-of-parts.ts';
export { checkYearToDate, type YearToDateCheck } from './published-figures/check-year-to-date.ts';
export type { FigureCheck } from './published-figures/figure-check.ts';
export type { FigureRange } from './published-figures/figure-range.ts';
export type { PrintedFigure } from './published-figures/printed-figure.ts';
// Statutory arithmetic: fees, duty, bonds, deadlines and the working-day calendar.
export { fiscalYearOfDate } from './statutory/calendar/fiscal-year-of-date.ts';
export { formatDay, parseDay, type DayNumber } from './statutory/calendar/day-number.ts';
export { nthWorkingDay } from './statutory/calendar/nth-working-day.ts';
export { daysAfter, monthsAfter, yearsAfter } from './statutory/calendar/shift-date.ts';
export { isWorkingDay, workingDaysAfter, workingDaysBetween } from './statutory/calendar/working-days.ts';
export { entrySummaryDue } from './statutory/deadlines/entry-summary-due.ts';
export { billDue, petitionDeadline } from './statutory/deadlines/fixed-terms.ts';
export {
  deemedLiquidation,
  deemedLiquidationAfterSuspension,
  scheduledLiquidation,
} from './statutory/deadlines/liquidation.ts';
export { periodicMonthlyPaymentDue } from './statutory/deadlines/periodic-monthly-payment-due.ts';
export { correctionDeadline } from './statutory/deadlines/post-summary-correction-deadline.ts';
export { protestDeadline, summonsDeadline } from './statutory/deadlines/protest.ts';
export { continuousBondAmount } from './statutory/fees/continuous-bond-amount.ts';
export { adValoremDuty, specificDuty, wholeDollarValue } from './statutory/fees/duty.ts';
export { harborMaintenanceFee } from './statutory/fees/harbor-maintenance-fee.ts';
export { entryProcessingFee, lineProcessingFee } from './statutory/fees/merchandise-processing-fee.ts';
export {
  PROCESSING_FEES,
  processingFeesOn,
  type ProcessingFees,
} from './statutory/fees/processing-fee-schedule.ts';
export { shareOfCents, type ExactRate } from './statutory/fees/share-of-cents.ts';
