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
export { references, type ReferenceName, type References } from './vocabulary/reference.ts';
export {
  isFact,
  isRecord,
  kindOfColumn,
  recordNamed,
  type ColumnOf,
  type KindsOf,
  type RelationName,
  type ValueKind,
} from './vocabulary/relation.ts';
export { levelExpression } from './dimensions/record-levels.ts';
export { sources, type Source, type SourceKey } from './sources.ts';
export { MeasureInputError, type MeasureInputCode } from './errors/measure-input-error.ts';
export { RequestError, type RequestErrorCode, type RequestErrorParams } from './errors/request-error.ts';
export { plainName } from './errors/plain-name.ts';
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
export type {
  Aggregate,
  CalendarAggregate,
  Group,
  Key,
  Matched,
  RowAggregate,
  Scalar,
} from './algebra/aggregate.ts';
export type {
  ArithmeticExpression,
  AuthorKind,
  BasicExpression,
  CalendarExpression,
  Expression,
  Peers,
  Related,
  TextExpression,
  Value,
} from './algebra/expression.ts';
export type { TimeRole } from './algebra/time-role.ts';
export { isArithmetic, isBasic, isCalendar, isText } from './algebra/expression-family.ts';
export { kindOfExpression, kindOfScalar, type Naming } from './algebra/kind-of-expression.ts';
export type { Comparison, Predicate } from './algebra/predicate.ts';
export {
  exports,
  imports,
  inputsOf,
  type CodeName,
  type FactInputs,
  type FlowName,
} from './algebra/fact-inputs.ts';
export {
  allOf,
  anyOf,
  compare,
  isIn,
  isReported,
  not,
  startsWith,
  type ValueOr,
} from './algebra/conditions.ts';
export {
  absolute,
  choose,
  columnNamed,
  constant,
  day,
  dayOf,
  days,
  firstDay,
  hours,
  indicator,
  joined,
  larger,
  lastDay,
  leadingDigits,
  lesser,
  minus,
  monthOf,
  orElse,
  outer,
  over,
  plus,
  prefix,
  remainder,
  seconds,
  times,
  workingDays,
  yearOfDate,
} from './algebra/values.ts';
export { rowsOf, RecordRows, type KeyOf, type Matching } from './algebra/record-rows.ts';
export { RelatedRows } from './algebra/related-rows.ts';
export { daysOfPeriod, monthsOfPeriod, workingDaysOfPeriod } from './algebra/calendar-inputs.ts';
export { Input, ScalarInput, type Grain, type InputSpec, type InputValues } from './algebra/input.ts';
export type { Vintage } from './algebra/vintage.ts';
export {
  isInterval,
  numbersIn,
  type Interval,
  type MeasureResults,
  type MeasureValue,
  type ResultKind,
} from './algebra/interval.ts';
export {
  familyOf,
  measure,
  relationsOf,
  type AnyMeasure,
  type Direction,
  type Measure,
  type MeasureGiving,
  type ValueOf,
} from './algebra/measure.ts';
export { kindOfMeasure, type MeasureKind } from './algebra/kind-of-measure.ts';
export { units, type UnitName } from './algebra/unit.ts';
export { onSource } from './conformed/on-source.ts';
export type { Comparison as PeriodComparison, Filters, ImportSource, Question } from './question/question.ts';
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
export type { AnyRow, CellValue, FactRows } from './evaluate/row.ts';
export { calendarInputs } from './question/calendar-inputs.ts';
export { daysOfMonths, type DaySpan } from './time/days-of-months.ts';
// The measures, by family, and what finds them.
export { catalogue, catalogueOf, type Catalogue } from './catalogue.ts';
export * from './measures/imports.ts';
export * from './measures/exports.ts';
export * from './measures/price.ts';
export * from './measures/structure.ts';
export * from './measures/concentration.ts';
export * from './measures/revenue.ts';
export * from './measures/entry.ts';
export * from './measures/release.ts';
export * from './measures/exams.ts';
export * from './measures/compliance.ts';
export * from './measures/validation.ts';
export * from './measures/liquidation.ts';
export * from './measures/adcvd.ts';
export * from './measures/enforcement.ts';
export * from './measures/ipr.ts';
export * from './measures/textiles.ts';
export * from './measures/fta.ts';
export * from './measures/cee.ts';
export * from './measures/pti.ts';
export * from './measures/audit.ts';
export * from './measures/bonds.ts';
export * from './measures/partnership.ts';
export * from './measures/workforce.ts';
export * from './measures/risk.ts';
export * from './measures/quality.ts';
// Operators: a measure in, a measure over other months or of the whole report out.
export { cagr } from './operators/growth/cagr.ts';
export { changeFromYearBefore } from './operators/growth/change-from-year-before.ts';
export { contributionToGrowth } from './operators/growth/contribution-to-growth.ts';
export type { DerivedMeasure } from './operators/derive.ts';
export { growthFromBase } from './operators/growth/growth-from-base.ts';
export { growthVolatility } from './operators/windows/growth-volatility.ts';
export { indexToBase } from './operators/growth/index-to-base.ts';
export { movingAverage } from './operators/windows/moving-average.ts';
export { previousPeriodGrowth } from './operators/growth/previous-period-growth.ts';
export { robustTrendSlope } from './operators/windows/robust-trend-slope.ts';
export { shareChange } from './operators/growth/share-change.ts';
export { shareOfReport } from './operators/growth/share-of-report.ts';
export { trailingTotal } from './operators/windows/trailing-total.ts';
export { trendSlope } from './operators/windows/trend-slope.ts';
export { forecastDeviationZ } from './operators/seasonal/forecast-deviation-z.ts';
export { forecastErrorMape } from './operators/seasonal/forecast-error-mape.ts';
export { seasonalFactor } from './operators/seasonal/seasonal-factor.ts';
export { seasonallyAdjusted } from './operators/seasonal/seasonally-adjusted.ts';
export { workingDayAdjusted } from './operators/seasonal/working-day-adjusted.ts';
export { yearEndProjection } from './operators/windows/year-end-projection.ts';
export { yearEnding } from './operators/windows/year-ending.ts';
export { yearOverYear } from './operators/growth/year-over-year.ts';
export { yearToDateGrowth } from './operators/windows/year-to-date-growth.ts';
export { yearToDate, type YearKind } from './operators/windows/year-to-date.ts';
// Targets: what a result is held to, and how it stands to that.
export { targetAttainment } from './targets/target-attainment.ts';
export { targetDistance } from './targets/target-distance.ts';
export { targetStatus, type TargetStatus } from './targets/target-status.ts';
export { isBand, suitsDirection, type Target, type TargetBand, type TargetValue } from './targets/target.ts';
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
