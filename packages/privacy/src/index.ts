export {
  CodedError,
  errorClass,
  type CodedErrorClass,
  type Place,
  type Sentences,
} from './errors/coded-error.ts';
export { systemClock, type Clock } from './clock.ts';

export { decide } from './authority/decide.ts';
export type { AccessRequest } from './authority/access-request.ts';
export type { Decision, Obligations, Referral, RowFilter } from './authority/decision.ts';
export type {
  Instant,
  Person,
  Principal,
  ProjectAssignment,
  ProjectScope,
  Service,
  TrainingCompletion,
} from './authority/principal.ts';
export type { GrantChain, GrantStep, NeedToKnow } from './authority/grant.ts';
export { principalSchema, type CheckedPrincipal } from './authority/principal-schema.ts';
export { POLICY, policyHash } from './authority/policy.ts';
export { COURSES, type Course, type CourseRule } from './authority/course.ts';
export { GEOGRAPHY_LEVELS, type GeographyLevel } from './authority/geography.ts';
export { MODULES, type ModuleId, type ModuleRule } from './authority/module.ts';
export { PURPOSES, type Purpose, type PurposeRule } from './authority/purpose.ts';
export { REASONS, type ReasonCode, type ReasonRule } from './authority/reason.ts';
export { ROLES, type Role, type RoleRule } from './authority/role.ts';
export { SERVICES, type ServiceName, type ServiceRule } from './authority/service.ts';
export { VERBS, type Verb, type VerbRule } from './authority/verb.ts';

export { openAuditLog } from './audit-log/open-audit-log.ts';
export { memoryAuditSink, type MemoryAuditSink } from './audit-log/memory-audit-sink.ts';
export { verifyAuditLog, type AuditVerification, type VerifyOptions } from './audit-log/verify-audit-log.ts';
export { auditFilter } from './audit-log/audit-filter.ts';
export { AuditError } from './audit-log/audit-error.ts';
export type { AuditHead, AuditLog, AuditLogOptions } from './audit-log/audit-log.ts';
export type { AppendFile, AuditFileSystem } from './audit-log/files/audit-file-system.ts';
export type { ProcessIdentity, Processes } from './audit-log/files/process-identity.ts';
export type { ChainedRecord } from './audit-log/chain.ts';
export type { AuditReceipt, AuditSink } from './audit-log/audit-sink.ts';
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
} from './audit-log/audit-record.ts';

export { unreleased, type Unreleased } from './disclosure/unreleased.ts';
export { isReleased, type Released } from './disclosure/released.ts';
export type {
  CellReference,
  Interval,
  Population,
  StatisticalCell,
  StatisticalColumn,
  StatisticalRow,
  StatisticalTable,
} from './disclosure/statistical-table.ts';
export {
  WITHHELD_SYMBOL,
  type ProtectedCell,
  type ProtectedRow,
  type ProtectedTable,
  type ProtectionSummary,
  type SourceProtection,
} from './disclosure/protected-table.ts';
export {
  publisherTreated,
  type PublisherTreated,
  type ReleasePolicy,
  type SourcePolicy,
} from './disclosure/release-policy.ts';
export { releaseTable, type Release } from './disclosure/release-table.ts';
export { DisclosureError } from './disclosure/disclosure-error.ts';

export { DATA_CLASSES, isDataClass, type DataClass, type DataClassRule } from './classes/data-class.ts';
export { joinClasses } from './classes/join-classes.ts';
export { seal, type Sealed } from './classes/sealed.ts';

export { isBondNumber, isDunsNumber, isStatementNumber } from './identifiers/account-numbers.ts';
export { isAirWaybill, isBillOfLading } from './identifiers/bill-of-lading.ts';
export { buildManufacturerId, type ManufacturerAddress } from './identifiers/build-manufacturer-id.ts';
export { canonicalIdentifier, withoutSeparators } from './identifiers/canonical-identifier.ts';
export { isAdCvdCase, isProtestNumber } from './identifiers/case-numbers.ts';
export {
  canonicalEntryNumber,
  entryNumberCheckDigit,
  hasEntryNumberForm,
  isEntryNumber,
} from './identifiers/entry-number.ts';
export { hasShape } from './identifiers/has-shape.ts';
export {
  holdingBase,
  importerNumberClass,
  importerNumberForm,
  type ImporterNumberForm,
} from './identifiers/importer-number.ts';
export { isInBondNumber } from './identifiers/in-bond-number.ts';
export { looksLikeSocialSecurityNumber } from './identifiers/looks-like-social-security-number.ts';
export {
  CANADIAN_PROVINCES,
  hasManufacturerIdForm,
  parseManufacturerId,
  type ManufacturerId,
} from './identifiers/manufacturer-id.ts';
export {
  isSealedAgentCode,
  sealedImporterNumberForm,
  sealedManufacturerCountry,
} from './identifiers/sealed-forms.ts';

export {
  openRedactor,
  type RedactedText,
  type Redactor,
  type RedactorOptions,
} from './redaction/open-redactor.ts';
export { REDACTION_DETECTORS } from './redaction/default-detectors.ts';
export { RedactionError } from './redaction/redaction-error.ts';
export type { Finding, Span } from './redaction/finding.ts';
export type {
  Detector,
  LabelDetector,
  LabelValue,
  ScannerDetector,
  ScannerName,
  ShapeDetector,
} from './redaction/detector.ts';

export { PARTY_KINDS, type PartyKind } from './vault/party-kind.ts';
export type { EnvelopeContext } from './vault/envelope-context.ts';
export {
  openVaultCipher,
  type KeyCheck,
  type VaultCipher,
  type VaultCipherOptions,
  type VaultIdentity,
} from './vault/vault-cipher.ts';
export { VaultError } from './vault/vault-error.ts';
export { vaultKeys, type VaultKeyMaterial, type VaultKeys } from './vault/vault-keys.ts';
export type {
  RegisterAddition,
  RegisteredCell,
  RegisteredGroup,
  ReleaseRegister,
} from './disclosure/register/release-register.ts';
export { memoryReleaseRegister } from './disclosure/register/memory-release-register.ts';
export {
  changedContributors,
  contributionSketch,
  type HolderAmount,
} from './disclosure/register/contribution-sketch.ts';

export {
  contributorRules,
  defaultContributorRules,
  type ContributorRules,
} from './disclosure/rules/contributor-rules.ts';
export type { RuleParameters } from './disclosure/rules/rule-parameters.ts';

export { AccountingError } from './accounting/accounting-error.ts';
export type { AccountingContext } from './accounting/accounting-context.ts';
export {
  APPROVING_OFFICES,
  type Agreement,
  type AgreementKind,
  type Approval,
  type ApprovingOffice,
} from './accounting/agreement.ts';
export type { AgreementForm, Agreements } from './accounting/agreements.ts';
export { auditedId } from './accounting/audited-id.ts';
export type {
  CaseKind,
  CaseStep,
  CaseStore,
  CaseWrite,
  DisclosureEntry,
  StoredText,
  SubjectKey,
} from './accounting/case-store.ts';
export { textContext, type CaseTexts, type TextOwner } from './accounting/case-texts.ts';
export type { DatasetForm, RegisteredDataset } from './accounting/dataset-registration.ts';
export type { Datasets } from './accounting/datasets.ts';
export type { Disclosure, DisclosureState } from './accounting/disclosure.ts';
export type {
  AccountedDisclosure,
  Disclosures,
  DisclosureSubject,
  EntryForm,
  MemoForm,
} from './accounting/disclosures.ts';
export { ACCOUNTING_YEARS, accountingKeptUntil } from './accounting/entry-retention.ts';
export {
  examineRequest,
  REQUEST_PARTS,
  type ExternalRequest,
  type RequestFacts,
  type RequestPart,
  type RequestRejection,
  type RequestSubject,
  type RequestVerdict,
} from './accounting/external-request.ts';
export type {
  ExternalRequests,
  ReceivedRequest,
  RequestAnswer,
  RequestForm,
} from './accounting/external-requests.ts';
export { memoryCaseStore } from './accounting/memory-case-store.ts';
export { openAccounting, type Accounting } from './accounting/open-accounting.ts';
export type { RecordAct, RecordGuard, RecordOutcome } from './accounting/record-guard.ts';
export { REDISSEMINATION, type Redissemination } from './accounting/redissemination.ts';
export { REFERRALS, type ReferralCode, type ReferralDirections } from './accounting/referrals.ts';
export {
  SYSTEMS_OF_RECORDS,
  type SystemOfRecords,
  type SystemOfRecordsId,
} from './accounting/systems-of-records.ts';
export {
  routeSubjectLookup,
  type RoutedNotice,
  type SubjectMatter,
  type SubjectRouting,
} from './redress/subject-lookup.ts';
export {
  disposalPlan,
  planHash,
  type DisposalEvent,
  type DisposalItem,
  type DisposalPlan,
  type DisposalProof,
  type KeptDataset,
} from './retention/disposal-plan.ts';
export { dispositionOf, type Disposition, type RecordsKind } from './retention/disposition.ts';
export type { HoldForm, LegalHold } from './retention/legal-hold.ts';
export {
  openRetentionCases,
  retentionRules,
  writeDisposal,
  type RetentionCases,
} from './retention/open-retention-cases.ts';
export { PII_EXTRACT_DAYS, type PiiExtract } from './retention/pii-extract.ts';
export { RetentionError } from './retention/retention-error.ts';
export {
  AUDIT_SCHEDULE,
  type AceSchedule,
  type RecordSchedule,
  type ScheduleForm,
  type StatisticalSchedule,
} from './retention/schedule.ts';

export { valueClass, type EntityKind } from './classes/value-class.ts';
export {
  openFormatCipher,
  type FormatCipher,
  type FormatCipherOptions,
} from './format-preserving/format-cipher.ts';
export { FormatError } from './format-preserving/format-error.ts';
export {
  openFieldRedactor,
  type FieldRecord,
  type FieldRedactor,
  type FieldRedactorOptions,
} from './redaction/fields/open-field-redactor.ts';
export type { Transformation } from './redaction/fields/transformation.ts';
export { ForeignError, wrapForeignError } from './errors/foreign-error.ts';
export {
  PROVENANCE_FLAGS,
  isProvenanceFlag,
  joinFlags,
  type ProvenanceFlag,
  type ProvenanceFlagRule,
} from './classes/provenance-flag.ts';
export { openClassDetector, type ClassDetector } from './redaction/open-class-detector.ts';

export type {
  CellRelations,
  ProtectionLevels,
  RelatedCell,
  RelatedStatus,
  Relation,
} from './disclosure/relations/cell-relations.ts';
export { RelationsError } from './disclosure/relations/relations-error.ts';
export { gridCell, gridPlace, gridTable, type GridTable } from './disclosure/relations/grid-table.ts';
export { loadLinearSolver, type Highs, type SolverOptions } from './disclosure/solver/load-linear-solver.ts';
export type {
  LinearModel,
  LinearProgram,
  LinearSolution,
  LinearSolver,
  PackedRows,
} from './disclosure/solver/linear-solver.ts';
export { SolverError } from './disclosure/solver/solver-error.ts';
export type { AttackerKnowledge } from './disclosure/audit/interval/attacker-model.ts';
export {
  auditIntervals,
  type AttackerInterval,
  type IntervalAudit,
  type IntervalAuditOptions,
  type IntervalFailure,
} from './disclosure/audit/interval/interval-audit.ts';
export {
  repairByIntervals,
  type RepairedPattern,
  type RepairOptions,
} from './disclosure/audit/interval/repair-by-intervals.ts';
export {
  optimalSuppression,
  type OptimalOptions,
  type OptimalPattern,
} from './disclosure/optimal/optimal-suppression.ts';
export {
  roundWithControl,
  type RoundedTable,
  type RoundingRule,
  type RoundingTable,
} from './disclosure/rounding/controlled-rounding.ts';
export {
  controlledRounding,
  roundingStatement,
  roundProblem,
  type ControlledRounding,
} from './disclosure/rounding/controlled-rounding-policy.ts';
export { existenceInterval } from './disclosure/rounding/existence-interval.ts';
export { roundAtRandom } from './disclosure/rounding/random-rounding.ts';
export {
  roundSmallCounts,
  type SmallCountsRounded,
  type SmallCountTable,
} from './disclosure/rounding/round-small-counts.ts';
export { adjustTable, type AdjustedTable } from './disclosure/rounding/adjust-table.ts';
export { RoundingError } from './disclosure/rounding/rounding-error.ts';
export { cellDraw, cellKey, noiseKey, recordKey, type NoiseKey } from './disclosure/noise/noise-key.ts';
export {
  perturbationTable,
  type Perturbation,
  type PerturbationTable,
} from './disclosure/noise/perturbation-table.ts';
export { maximumEntropyTable, type EntropyRule } from './disclosure/noise/maximum-entropy-table.ts';
export {
  cellKeyPerturbation,
  perturbationStatement,
  perturbCounts,
  type CellKeyPerturbation,
  type KeyedCounts,
} from './disclosure/noise/cell-key-perturbation.ts';
export { memoryQueryVolume, type QueryVolume, type VolumeAccount } from './disclosure/noise/query-volume.ts';
export { sampleDiscreteLaplace, type Fraction } from './disclosure/noise/discrete-laplace.ts';
export { cryptographicIntegers, type RandomIntegers } from './disclosure/noise/random-integers.ts';
export {
  memoryBudgetLedger,
  type BudgetAccount,
  type BudgetLedger,
  type BudgetLimits,
} from './disclosure/noise/budget-ledger.ts';
export { privateCount, type PrivateCountRequest } from './disclosure/noise/private-count.ts';
export { NoiseError } from './disclosure/noise/noise-error.ts';
export { exactlyKnownCells } from './disclosure/network/exactly-known-cells.ts';
export { hypercubeSuppression } from './disclosure/hypercube/hypercube-suppression.ts';

export { ClockError, monotonicClock, type MonotonicClockOptions } from './monotonic-clock.ts';
export { OFFICES, type Office, type OfficeRule } from './authority/office.ts';
export { VERB_KINDS, type AuditClass, type VerbKind, type VerbKindRule } from './authority/verb-kind.ts';
export type { EntityKey } from './authority/entity-key.ts';
export type { InvestigationAssignment } from './authority/investigation.ts';
export type { Policy } from './authority/policy.ts';

export { AccountError } from './accounts/account-error.ts';
export type {
  AccountEvent,
  EventData,
  EventType,
  GrantableRole,
  RecordedEvent,
  ScopedEntity,
  StreamKind,
  StreamName,
} from './accounts/account-event.ts';
export { checkEvent } from './accounts/account-event-schema.ts';
export type { AccountStore, StreamChange } from './accounts/account-store.ts';
export {
  advanceGrant,
  GRANT_STATES,
  grantState,
  NO_GRANT,
  type GrantAct,
  type GrantState,
} from './accounts/grant-chain.ts';
export { memoryAccountStore } from './accounts/memory-account-store.ts';
export { openPrincipals, type Principals } from './accounts/open-principals.ts';
export { recordedEvents } from './accounts/recorded-events.ts';
export type { AccountActs, AccountDescription } from './accounts/administration/account-acts.ts';
export type {
  AboutAccount,
  AccountStanding,
  GrantActs,
  NeedToKnowDetermination,
} from './accounts/administration/grant-acts.ts';
export type {
  AboutInvestigation,
  EntityInScope,
  InvestigationActs,
  InvestigationAssociation,
  InvestigationPlan,
} from './accounts/administration/investigation-acts.ts';
export {
  openAdministration,
  type Administration,
  type AdministrationOptions,
} from './accounts/administration/open-administration.ts';
export {
  openFoundation,
  type Foundation,
  type Founder,
  type Founding,
  type PaperDetermination,
} from './accounts/administration/open-foundation.ts';
export type { PolicyActs } from './accounts/administration/policy-acts.ts';
export type { ProjectActs, ProjectMembership, ProjectPlan } from './accounts/administration/project-acts.ts';
export type { SecurityActs, SecurityAuditAssignment } from './accounts/administration/security-acts.ts';
export type {
  CourseCompletion,
  CourseDeadline,
  CourseState,
  TrainingActs,
  TrainingList,
  TrainingListEntry,
} from './accounts/administration/training-acts.ts';

export type { AuditWriterOptions, ChainedAuditLog } from './audit-log/audit-log.ts';
export type { AuditBatch, AuditLine, AuditStore } from './audit-log/audit-store.ts';
export type { AuditFields, AuditTarget } from './audit-log/audit-record.ts';
export { signCheckpoint, openCheckpoint, type Checkpoint } from './audit-log/checkpoint/checkpoint.ts';
export {
  checkpointDirectory,
  type CheckpointDirectory,
} from './audit-log/checkpoint/checkpoint-directory.ts';
export type { CheckpointAnchor, CheckpointOptions } from './audit-log/checkpoint/checkpoint-plan.ts';
export type { CheckpointVerdict } from './audit-log/checkpoint/check-checkpoints.ts';
export {
  noteSigner,
  parseVerifierKey,
  type NoteSigner,
  type NoteVerifier,
} from './audit-log/checkpoint/signed-note.ts';
export type { FreeSpaceWarning } from './audit-log/files/free-space.ts';
export type { AuditOrigin } from './audit-log/files/process-identity.ts';
export { consistencyProof, inclusionProof } from './audit-log/merkle/make-proof.ts';
export { verifyConsistency, verifyInclusion, type TreeHead } from './audit-log/merkle/verify-proof.ts';
export { openStoredAuditLog, type StoredAuditLogOptions } from './audit-log/open-stored-audit-log.ts';
export { AUDIT_KINDS, type AuditActivity, type AuditKindRule } from './audit-log/record/audit-kind.ts';
export { auditParameter, type AuditParameter } from './audit-log/record/audit-parameter.ts';
export type { VerifyAgainst } from './audit-log/verify-audit-log.ts';
export { verifyAuditRecords, type StoredRecord } from './audit-log/verify-audit-records.ts';
export {
  AUDIT_CONFIGURATION,
  changeAuditConfiguration,
  type AuditConfiguration,
  type ConfigurationAccess,
} from './audit-log/configuration/audit-configuration.ts';
export type { AuditEntry } from './audit-log/query/audit-entry.ts';
export type { AuditSource } from './audit-log/query/audit-source.ts';
export type { AuditCompliance, AuditProgress, AuditSummary } from './audit-log/query/audit-summary.ts';
export {
  queryAuditLog,
  reviewAuditMonth,
  type AuditQueryAccess,
  type AuditReview,
} from './audit-log/query/query-audit-log.ts';
export {
  RISK_RULES,
  type AuditRisk,
  type RiskCode,
  type RiskFinding,
  type RiskLevel,
  type RiskRule,
} from './audit-log/query/risk-rules.ts';
export type { AuditTrailQuery, SecurityAudit } from './audit-log/query/security-audit.ts';
export { AUDIT_RETENTION, type AuditRetention } from './audit-log/retention/audit-retention.ts';
export {
  retireAuditSegments,
  type RetiredNames,
  type RetireOptions,
} from './audit-log/retention/retire-audit-segments.ts';
export { cloudEvent, type CloudEvent } from './audit-log/views/cloud-event.ts';
export { ocsfEvent, type OcsfEvent, type OcsfValue } from './audit-log/views/ocsf-event.ts';
export {
  guardedReveal,
  type RevealAct,
  type RevealContext,
  type RevealFound,
  type RevealLook,
  type RevealOutcome,
} from './reveal/guarded-reveal.ts';
export type { PiiGrant } from './reveal/pii-grant.ts';
export { reveal } from './reveal/reveal.ts';
export { RevealError } from './reveal/reveal-error.ts';
export { sameSealed } from './reveal/same-sealed.ts';
export type {
  CellProblem,
  CellState,
  CellStatus,
  ProblemCell,
  RoleContributions,
} from './disclosure/cells/cell-problem.ts';
export { exactAudit, type AuditedCells, type ExactFindings } from './disclosure/audit/exact-audit.ts';
export type { Told } from './disclosure/audit/exact-insiders.ts';
export { protectCells, type CellProtection } from './disclosure/suppression/protect-cells.ts';
export type { ProtectionOptions } from './disclosure/suppression/protection-plan.ts';
export type { OrderOptions } from './disclosure/suppression/candidate-order.ts';
export {
  suppressTable,
  type SuppressedCell,
  type TableMargins,
  type TableRecord,
  type TableRequest,
} from './disclosure/suppression/suppress-table.ts';
export type { Hierarchies } from './disclosure/suppression/table-codes.ts';
