import { errorClass } from '@tradepulse/privacy';

const sentences = {
  /** No release of the fact was loaded. */
  NOTHING_LOADED: (p: { fact: string }) => `nothing is loaded of ${p.fact}`,
  /** No loaded dataset reports a figure that a measure needs; `flows` is what the nearest one lacks. */
  FLOW_NOT_AVAILABLE: (p: { fact: string; flows: string; datasets: string }) =>
    `no dataset of ${p.fact} that is loaded (${p.datasets}) reports ${p.flows}`,
  /** Every dataset that reports the figures is too coarse; `levels` is what the nearest one lacks. */
  LEVEL_NOT_AVAILABLE: (p: { fact: string; levels: string; datasets: string }) =>
    `no dataset of ${p.fact} that is loaded (${p.datasets}) is fine enough for ${p.levels}`,
  /** A month or year is not loaded, or only as part of a longer period; `available` says what can be asked. */
  PERIOD_NOT_AVAILABLE: (p: { fact: string; requested: string; available: string }) =>
    `${p.fact} cannot be answered for ${p.requested}; what is loaded can answer ${p.available}`,
  /** A month that is asked, or that a measure looks back to, is older than the module answers for. */
  PERIOD_BEFORE_WINDOW: (p: { module: string; requested: string; first: string }) =>
    `${p.module} answers from ${p.first} on, and not for ${p.requested}`,
  /** `vintage` names no load. */
  VINTAGE_UNKNOWN: (p: { vintage: number }) => `there is no load ${p.vintage}`,
  /** A report as of an earlier load reads records, of which the current version alone is measured. */
  VINTAGE_OF_RECORDS: () =>
    'transactions are measured as they stand: a report that reads them takes no vintage',
  /** The report would have more rows than `maxRows`; it is refused, never cut. */
  TOO_MANY_CELLS: (p: { limit: number }) =>
    `the report has more than ${p.limit} rows; narrow it or raise the limit`,
  /** An extract was published while the report was made: its figures could be of two versions. */
  RECORDS_CHANGED: () => 'an extract was published while the report was made; ask again',
  /** So much was asked of these records, in so many ways, that what it tells together cannot be judged any more. */
  TOO_MANY_CONTRIBUTIONS: (p: { limit: number }) =>
    `protecting the report needs more than ${p.limit} contributions; ask for fewer levels or less time`,
} as const;

/** The warehouse cannot answer a question from what is loaded. */
export const PlanError = errorClass('PlanError', sentences);
