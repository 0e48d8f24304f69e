import { errorClass, type CodedErrorClass } from '@tradepulse/privacy';

const sentences = {
  NO_MEASURE: () => 'a report needs at least one measure',
  TOP_COUNT: () => 'the number of first rows is not a whole number from 1',
  TOP_LEVEL: (p: { level: string }) => `the first rows are of a level of the report (${p.level} is not one)`,
  MEASURE_NOT_IN_REPORT: (p: { measure: string }) => `the report has no measure ${p.measure}`,
  ROW_NOT_IN_REPORT: (p: { row: number }) => `the report has no row ${p.row}`,
  NOTHING_FINER: (p: { level: string }) => `the row cannot be drilled into: nothing is finer than ${p.level}`,
  GROUP_UNKNOWN: (p: { group: string }) => `there is no country group ${p.group}`,
  RENDERER_MISSING: (p: { packages: string }) =>
    `charts need ${p.packages}: install them beside @tradepulse/core`,
} as const;

/** A report cannot be made, or used, as asked. */
export const ReportError: CodedErrorClass<typeof sentences> = errorClass('ReportError', sentences);
