import { errorClass, type CodedErrorClass } from '@tradepulse/privacy';

const sentences = {
  NOTHING_LOADED: (p: { fact: string }) => `nothing is loaded of ${p.fact}`,
  FLOW_NOT_AVAILABLE: (p: { fact: string; flows: string; datasets: string }) =>
    `no dataset of ${p.fact} that is loaded (${p.datasets}) reports ${p.flows}`,
  LEVEL_NOT_AVAILABLE: (p: { fact: string; levels: string; datasets: string }) =>
    `no dataset of ${p.fact} that is loaded (${p.datasets}) is fine enough for ${p.levels}`,
  PERIOD_NOT_AVAILABLE: (p: { fact: string; requested: string; available: string }) =>
    `${p.fact} cannot be answered for ${p.requested}; what is loaded can answer ${p.available}`,
  VINTAGE_UNKNOWN: (p: { vintage: number }) => `there is no load ${p.vintage}`,
  TOO_MANY_CELLS: (p: { limit: number }) =>
    `the report has more than ${p.limit} rows; narrow it or raise the limit`,
} as const;

/** The warehouse cannot answer a question from what is loaded. */
export const PlanError: CodedErrorClass<typeof sentences> = errorClass('PlanError', sentences);
