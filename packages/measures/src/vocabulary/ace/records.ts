import { adcvdOrder, adcvdMessage, scopeMap, eapaCase } from './adcvd.ts';
import { bond, bondNotice, suretyDemand } from './bond.ts';
import {
  collection,
  statement,
  refund,
  drawbackClaim,
  billReceivable,
  receivableSnapshot,
  debitVoucher,
  importerSanction,
} from './revenue.ts';
import {
  complianceSample,
  complianceStratum,
  validationActivity,
  validationLine,
  entityScreen,
  infoRequest,
  originVerification,
  ruling,
  exportReview,
} from './compliance.ts';
import {
  entrySummary,
  entryLine,
  entryTariff,
  lineFee,
  adcvdLine,
  postSummaryCorrection,
  reconciliation,
  postImportationClaim,
} from './entry.ts';
import { exam, finding, alert, labSample, emergencyActionNotice } from './examination.ts';
import {
  exclusionOrder,
  exclusionAction,
  recordation,
  withholdReleaseOrder,
  withholdReleasePetition,
} from './intellectual-property.ts';
import { exportLine, exportFiling } from './export.ts';
import { factoryVisit, quotaLimit, quotaCharge } from './textile.ts';
import { liquidation, protest } from './liquidation.ts';
import { loadBatch, message, recordAudit, recordVersion } from './data-quality.ts';
import { mirrorFlow, worldFlow, macroSeries } from './reported-flow.ts';
import { regulatoryAudit, auditCollection } from './audit.ts';
import {
  release,
  releaseEvent,
  hold,
  detention,
  redelivery,
  billOfLading,
  billContainer,
  mailPiece,
  importerSecurityFiling,
  inBond,
  ftzAdmission,
  partnerAgencyMessage,
} from './release.ts';
import {
  seizure,
  seizureLine,
  seizureCase,
  penaltyCase,
  liquidatedDamagesCase,
  priorDisclosure,
  allegation,
  referral,
  caseOutcome,
} from './enforcement.ts';
import { staffPosition, staffTime, costLedger } from './workforce.ts';
import {
  tradePartner,
  businessRegister,
  partner,
  partnerApplication,
  partnerValidation,
  accountAssignment,
} from './partnership.ts';

/** The facts that extracts bring, by name, in the order in which they are loaded. */
export const subjects = {
  entry_summary: entrySummary,
  entry_line: entryLine,
  entry_tariff: entryTariff,
  line_fee: lineFee,
  adcvd_line: adcvdLine,
  psc: postSummaryCorrection,
  reconciliation: reconciliation,
  claim_1520d: postImportationClaim,
  release: release,
  release_event: releaseEvent,
  hold: hold,
  detention: detention,
  redelivery: redelivery,
  bill: billOfLading,
  bill_container: billContainer,
  mail_piece: mailPiece,
  isf: importerSecurityFiling,
  inbond: inBond,
  ftz_admission: ftzAdmission,
  pga_message: partnerAgencyMessage,
  exam: exam,
  finding: finding,
  alert: alert,
  lab_sample: labSample,
  ean: emergencyActionNotice,
  cm_sample: complianceSample,
  cm_stratum: complianceStratum,
  validation_activity: validationActivity,
  validation_line: validationLine,
  entity_screen: entityScreen,
  info_request: infoRequest,
  origin_verification: originVerification,
  ruling: ruling,
  export_review: exportReview,
  liquidation: liquidation,
  protest: protest,
  collection: collection,
  statement: statement,
  refund: refund,
  drawback_claim: drawbackClaim,
  bill_receivable: billReceivable,
  receivable_snapshot: receivableSnapshot,
  debit_voucher: debitVoucher,
  importer_sanction: importerSanction,
  adcvd_order: adcvdOrder,
  adcvd_message: adcvdMessage,
  scope_map: scopeMap,
  eapa_case: eapaCase,
  seizure: seizure,
  seizure_line: seizureLine,
  seizure_case: seizureCase,
  penalty_case: penaltyCase,
  ld_case: liquidatedDamagesCase,
  prior_disclosure: priorDisclosure,
  allegation: allegation,
  referral: referral,
  case_outcome: caseOutcome,
  exclusion_order: exclusionOrder,
  exclusion_action: exclusionAction,
  recordation: recordation,
  wro: withholdReleaseOrder,
  wro_petition: withholdReleasePetition,
  audit: regulatoryAudit,
  audit_collection: auditCollection,
  bond: bond,
  bond_notice: bondNotice,
  surety_demand: suretyDemand,
  trade_partner: tradePartner,
  business_register: businessRegister,
  partner: partner,
  partner_application: partnerApplication,
  partner_validation: partnerValidation,
  account_assignment: accountAssignment,
  factory_visit: factoryVisit,
  quota_limit: quotaLimit,
  quota_charge: quotaCharge,
  staff_position: staffPosition,
  staff_time: staffTime,
  cost_ledger: costLedger,
  export_line: exportLine,
  export_filing: exportFiling,
  mirror_flow: mirrorFlow,
  world_flow: worldFlow,
  macro: macroSeries,
  message: message,
  record_version: recordVersion,
} as const;

/** Every fact of transactions by its name: what extracts bring, and what the loader notes of them. */
export const records = { ...subjects, load_batch: loadBatch, record_audit: recordAudit } as const;

/** The name of a fact that extracts bring: its subject there, its table in the warehouse. */
export type SubjectName = keyof typeof subjects;
/** The facts of transactions by name, each with its own columns as a type. */
export type Records = typeof records;
/** The name of a fact of transactions and of its table in the warehouse. */
export type RecordName = keyof Records;
