export { openAuditLog } from './open-audit-log.ts';
export { memoryAuditSink, type MemoryAuditSink } from './memory-audit-sink.ts';
export { verifyAuditLog, type AuditVerification, type VerifyOptions } from './verify-audit-log.ts';
export { auditFilter } from './audit-filter.ts';
export { AuditError } from './audit-error.ts';
export type { AuditHead, AuditLog, AuditLogOptions } from './audit-log.ts';
export type { AppendFile, AuditFileSystem } from './files/audit-file-system.ts';
export type { ProcessIdentity, Processes } from './files/process-identity.ts';
export type { ChainedRecord } from './chain.ts';
export type { AuditReceipt, AuditSink } from './audit-sink.ts';
export type {
  AuditActor,
  AuditContent,
  AuditDataset,
  AuditDecision,
  AuditFilter,
  AuditKind,
  AuditPhase,
  AuditQuery,
  AuditRecord,
  AuditRows,
} from './audit-record.ts';
export type { AuditWriterOptions, ChainedAuditLog } from './audit-log.ts';
export type { AuditBatch, AuditLine, AuditStore } from './audit-store.ts';
export type { AuditFields, AuditTarget } from './audit-record.ts';
export { signCheckpoint, openCheckpoint, type Checkpoint } from './checkpoint/checkpoint.ts';
export { checkpointDirectory, type CheckpointDirectory } from './checkpoint/checkpoint-directory.ts';
export type { CheckpointAnchor, CheckpointOptions } from './checkpoint/checkpoint-plan.ts';
export type { CheckpointVerdict } from './checkpoint/check-checkpoints.ts';
export {
  noteSigner,
  parseVerifierKey,
  type NoteSigner,
  type NoteVerifier,
} from './checkpoint/signed-note.ts';
export type { FreeSpaceWarning } from './files/free-space.ts';
export type { AuditOrigin } from './files/process-identity.ts';
export { consistencyProof, inclusionProof } from './merkle/make-proof.ts';
export { verifyConsistency, verifyInclusion, type TreeHead } from './merkle/verify-proof.ts';
export { openStoredAuditLog, type StoredAuditLogOptions } from './open-stored-audit-log.ts';
export { AUDIT_KINDS, type AuditActivity, type AuditKindRule } from './record/audit-kind.ts';
export { auditParameter, type AuditParameter } from './record/audit-parameter.ts';
export type { VerifyAgainst } from './verify-audit-log.ts';
export { verifyAuditRecords, type StoredRecord } from './verify-audit-records.ts';
export {
  AUDIT_CONFIGURATION,
  changeAuditConfiguration,
  type AuditConfiguration,
  type ConfigurationAccess,
} from './configuration/audit-configuration.ts';
export type { AuditEntry } from './query/audit-entry.ts';
export type { AuditSource } from './query/audit-source.ts';
export type { AuditCompliance, AuditProgress, AuditSummary } from './query/audit-summary.ts';
export {
  queryAuditLog,
  reviewAuditMonth,
  type AuditQueryAccess,
  type AuditReview,
} from './query/query-audit-log.ts';
export {
  RISK_RULES,
  type AuditRisk,
  type RiskCode,
  type RiskFinding,
  type RiskLevel,
  type RiskRule,
} from './query/risk-rules.ts';
export type { AuditTrailQuery, SecurityAudit } from './query/security-audit.ts';
export { AUDIT_RETENTION, type AuditRetention } from './retention/audit-retention.ts';
export {
  retireAuditSegments,
  type RetiredNames,
  type RetireOptions,
} from './retention/retire-audit-segments.ts';
export { cloudEvent, type CloudEvent } from './views/cloud-event.ts';
export { ocsfEvent, type OcsfEvent, type OcsfValue } from './views/ocsf-event.ts';
export { actRecord, type Act } from './record/act-record.ts';
