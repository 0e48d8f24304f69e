export {
  disposalPlan,
  planHash,
  type DisposalEvent,
  type DisposalItem,
  type DisposalPlan,
  type DisposalProof,
  type KeptDataset,
} from './disposal-plan.ts';
export { dispositionOf, type Disposition, type RecordsKind } from './disposition.ts';
export type { HoldForm, LegalHold } from './legal-hold.ts';
export {
  openRetentionCases,
  retentionRules,
  writeDisposal,
  type RetentionCases,
} from './open-retention-cases.ts';
export { PII_EXTRACT_DAYS, type PiiExtract } from './pii-extract.ts';
export { RetentionError } from './retention-error.ts';
export {
  AUDIT_SCHEDULE,
  type AceSchedule,
  type RecordSchedule,
  type ScheduleForm,
  type StatisticalSchedule,
} from './schedule.ts';
