import { errorClass, type CodedErrorClass } from '../errors/coded-error.ts';

const sentences = {
  /** Statistical records have no schedule of the National Archives yet, and are kept until they have one. */
  STATISTICS_UNSCHEDULED: () =>
    'statistical records are unscheduled: they are kept indefinitely until a NARA schedule is loaded',
  /** No schedule of ACE covers the dataset; that of the statistical records never does. */
  ACE_SCHEDULE_MISSING: (p: { dataset: string }) => `no ACE schedule covers the dataset ${p.dataset}`,
  /** A legal hold forbids the disposal. */
  LEGAL_HOLD: (p: { dataset: string }) => `a legal hold keeps the dataset ${p.dataset}`,
  /** A dataset that is named is none that is held. */
  DATASET_UNKNOWN: () => 'no such dataset is held',
  /** A plan was changed, or what is held is not what it was when the plan was made. */
  PLAN_CHANGED: () => 'the plan does not fit what is held: make another one',
  /** Something remains of what was disposed of; nothing was done. */
  DISPOSAL_INCOMPLETE: (p: { dataset: string }) =>
    `the disposal of ${p.dataset} is not complete; nothing was done`,
} as const;

/** What retention refuses. */
export const RetentionError: CodedErrorClass<typeof sentences> = errorClass('RetentionError', sentences);
