export { AccountingError } from './accounting-error.ts';
export type { AccountingContext } from './accounting-context.ts';
export {
  APPROVING_OFFICES,
  type Agreement,
  type AgreementKind,
  type Approval,
  type ApprovingOffice,
} from './agreement.ts';
export type { AgreementForm, Agreements } from './agreements.ts';
export { auditedId } from './audited-id.ts';
export type {
  CaseKind,
  CaseStep,
  CaseStore,
  CaseWrite,
  DisclosureEntry,
  StoredText,
  SubjectKey,
} from './case-store.ts';
export { textContext, type CaseTexts, type TextOwner } from './case-texts.ts';
export type { DatasetForm, RegisteredDataset } from './dataset-registration.ts';
export type { Datasets } from './datasets.ts';
export type { Disclosure, DisclosureState } from './disclosure.ts';
export type {
  AccountedDisclosure,
  Disclosures,
  DisclosureSubject,
  EntryForm,
  MemoForm,
} from './disclosures.ts';
export { ACCOUNTING_YEARS, accountingKeptUntil } from './entry-retention.ts';
export {
  examineRequest,
  REQUEST_PARTS,
  type ExternalRequest,
  type RequestFacts,
  type RequestPart,
  type RequestRejection,
  type RequestSubject,
  type RequestVerdict,
} from './external-request.ts';
export type { ExternalRequests, ReceivedRequest, RequestAnswer, RequestForm } from './external-requests.ts';
export { memoryCaseStore } from './memory-case-store.ts';
export { openAccounting, type Accounting } from './open-accounting.ts';
export type { RecordAct, RecordGuard, RecordOutcome } from './record-guard.ts';
export { REDISSEMINATION, type Redissemination } from './redissemination.ts';
export { REFERRALS, type ReferralCode, type ReferralDirections } from './referrals.ts';
export { requireRegisteredDataset } from './require-registered-dataset.ts';
export { SYSTEMS_OF_RECORDS, type SystemOfRecords, type SystemOfRecordsId } from './systems-of-records.ts';
