export {
  CodedError,
  errorClass,
  type CodedErrorClass,
  type Place,
  type Sentences,
} from './errors/coded-error.ts';
export { ForeignError, wrapForeignError } from './errors/foreign-error.ts';
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
export { OFFICES, type Office, type OfficeRule } from './authority/office.ts';
export { VERB_KINDS, type AuditClass, type VerbKind, type VerbKindRule } from './authority/verb-kind.ts';
export type { EntityKey } from './authority/entity-key.ts';
export type { InvestigationAssignment } from './authority/investigation.ts';
export type { Policy } from './authority/policy.ts';
export * from './audit-log/index.ts';
export * from './disclosure/index.ts';
export { DATA_CLASSES, isDataClass, type DataClass, type DataClassRule } from './classes/data-class.ts';
export { joinClasses } from './classes/join-classes.ts';
export { seal, type Sealed } from './classes/sealed.ts';
export { valueClass, type EntityKind } from './classes/value-class.ts';
export {
  PROVENANCE_FLAGS,
  isProvenanceFlag,
  joinFlags,
  type ProvenanceFlag,
  type ProvenanceFlagRule,
} from './classes/provenance-flag.ts';
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
export {
  openFieldRedactor,
  type FieldRecord,
  type FieldRedactor,
  type FieldRedactorOptions,
} from './redaction/fields/open-field-redactor.ts';
export type { Transformation } from './redaction/fields/transformation.ts';
export { openClassDetector, type ClassDetector } from './redaction/open-class-detector.ts';
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
export * from './accounting/index.ts';
export {
  routeSubjectLookup,
  type RoutedNotice,
  type SubjectMatter,
  type SubjectRouting,
} from './redress/subject-lookup.ts';
export * from './retention/index.ts';
export {
  openFormatCipher,
  type FormatCipher,
  type FormatCipherOptions,
} from './format-preserving/format-cipher.ts';
export { FormatError } from './format-preserving/format-error.ts';
export { ClockError, monotonicClock, type MonotonicClockOptions } from './monotonic-clock.ts';
export * from './accounts/index.ts';
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
export { errorCode } from './errors/error-code.ts';
