import { errorClass, type CodedErrorClass } from '../errors/coded-error.ts';

const sentences = {
  /** There is no case of this kind with the given id. */
  CASE_UNKNOWN: (p: { kind: string }) => `there is no such case of the kind ${p.kind}`,
  /** A step does not follow from where the case stands. */
  STEP_NOT_ALLOWED: (p: { kind: string; state: string; step: string }) =>
    `the step ${p.step} does not follow from ${p.state} in a case of the kind ${p.kind}`,
  /** Somebody else took the case a step further meanwhile: read it again. */
  CASE_CHANGED: (p: { kind: string }) => `a case of the kind ${p.kind} was changed by another act meanwhile`,
  /** A step would be older than the one before it. */
  CLOCK_WENT_BACK: (p: { kind: string }) =>
    `a step of a case of the kind ${p.kind} is older than the one before it`,
  /** What is kept of a case is not what was written: it was changed outside. */
  CASE_DAMAGED: (p: { kind: string }) => `what is kept of a case of the kind ${p.kind} is not understood`,
  /** A part of what was handed in is missing or malformed; the part is named, never its content. */
  FORM_MALFORMED: (p: { field: string }) => `the part ${p.field} is missing or malformed`,
  /** An id is malformed, or looks like the number of somebody. */
  ID_NOT_USABLE: (p: { field: string }) =>
    `the id ${p.field} is malformed, or looks like a number that identifies`,
  /** A disclosure without an authorisation memorandum of its own. */
  MEMO_MISSING: () => 'there is no disclosure without the id of its authorisation memorandum',
  /** The memorandum was written for another case. */
  MEMO_OF_ANOTHER_CASE: () => 'an authorisation memorandum is for one case, and this one is for another',
  /** One person did two of the steps that different people must do. */
  PEOPLE_NOT_DISTINCT: (p: { step: string }) => `the step ${p.step} must be done by somebody else`,
  /** An answer to an outside request that disclosure control has not released. */
  ANSWER_NOT_RELEASED: () => 'an outside request is answered with released statistics, and with nothing else',
  /** A dataset without the notice of its system of records, or with one that is none of the four. */
  SYSTEM_OF_RECORDS_MISSING: () => 'the dataset names no system of records notice that covers it',
  /** A dataset that is not in the register of datasets, or was withdrawn. */
  DATASET_NOT_REGISTERED: () => 'the dataset is not registered, so nothing of it is taken in',
  /** A data source without an approved agreement. */
  AGREEMENT_NOT_APPROVED: () => 'the data source names no agreement that is approved and in force',
} as const;

/** What the keeping of requests, disclosures, agreements and datasets refuses. */
export const AccountingError: CodedErrorClass<typeof sentences> = errorClass('AccountingError', sentences);
