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
export type { AppendFile, AuditFileSystem } from './audit-log/audit-file-system.ts';
export type { ProcessIdentity, Processes } from './audit-log/process-identity.ts';
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
  ContributorStatistics,
  Interval,
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
export { releaseTable } from './disclosure/release-table.ts';
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

export {
  contributorRules,
  defaultContributorRules,
  type ContributorRules,
} from './disclosure/rules/contributor-rules.ts';
export type { RuleParameters } from './disclosure/rules/rule-parameters.ts';
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
