import { errorClass } from '@tradepulse/privacy';

const sentences = {
  /** The list of measures is empty. */
  NO_MEASURE: () => 'a report needs at least one measure',
  /** `top.count` is not a whole number from 1. */
  TOP_COUNT: () => 'the number of first rows is not a whole number from 1',
  /** `top.level` is no level of the report; name one when the report has several. */
  TOP_LEVEL: (p: { level: string }) => `the first rows are of a level of the report (${p.level} is not one)`,
  /** Sorting, ranking, drawing or a target by a measure that was not asked for. */
  MEASURE_NOT_IN_REPORT: (p: { measure: string }) => `the report has no measure ${p.measure}`,
  /** A target is no finite value and no band from its lower to its upper end, or its tolerance is negative. */
  TARGET_NOT_UNDERSTOOD: (p: { measure: string }) =>
    `a target of ${p.measure} is not understood: expected a finite value, or from and to in order, and no negative tolerance`,
  /** A neutral measure has no better side: it is held to a band. */
  TARGET_NEEDS_BAND: (p: { measure: string }) =>
    `${p.measure} is neutral, neither higher nor lower is better: its target is a band, from and to`,
  /** Drilling into a row that is not there. */
  ROW_NOT_IN_REPORT: (p: { row: number }) => `the report has no row ${p.row}`,
  /** Drilling below the finest level, or into a row without a code. */
  NOTHING_FINER: (p: { level: string }) => `the row cannot be drilled into: nothing is finer than ${p.level}`,
  /** `country_group` names no group of the warehouse. */
  GROUP_UNKNOWN: (p: { group: string }) => `there is no country group ${p.group}`,
  /** What leaves the module is grouped by industry, and the first level of the report is none. */
  INDUSTRY_MISSING: (p: { module: string; levels: string }) =>
    `reports of ${p.module} are grouped by industry: the first level is one of ${p.levels}`,
  /** The optional peers that draw charts are not installed. */
  RENDERER_MISSING: (p: { packages: string }) =>
    `charts need ${p.packages}: install them beside @tradepulse/core`,
} as const;

/** A report cannot be made, or used, as asked. */
export const ReportError = errorClass('ReportError', sentences);
