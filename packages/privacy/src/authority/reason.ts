import { deepFreeze } from '../canonical/deep-freeze.ts';

/** What a reason means, and the requirement that it comes from (specification of the privacy package). */
export interface ReasonRule {
  readonly requirement: string;
  readonly sentence: string;
}

/** Why a decision came out as it did: one code per cause, so that no two denials look alike in the audit trail. */
export const REASONS = deepFreeze({
  PERMITTED_BY_ROLE: { requirement: 'R-01', sentence: 'a role of the person permits the verb' },
  PERMITTED_BY_OFFICE: { requirement: 'R-05, R-22', sentence: 'an office of the person permits the verb' },
  PERMITTED_BY_SERVICE: { requirement: 'R-16', sentence: 'the service has this capability' },
  NO_PRINCIPAL: { requirement: 'R-02', sentence: 'there is no principal' },
  PRINCIPAL_MALFORMED: { requirement: 'R-02', sentence: 'the principal is not understood' },
  REQUEST_MALFORMED: { requirement: 'R-02', sentence: 'the request is not understood' },
  CLOCK_INVALID: { requirement: 'R-21', sentence: 'the clock gives no time' },
  CLOCK_WENT_BACK: { requirement: 'R-21', sentence: 'the clock was seen to go back' },
  UNAUTHENTICATED: { requirement: 'R-02', sentence: 'the principal is not authenticated' },
  ACCOUNT_DISABLED: { requirement: 'R-02', sentence: 'the account is disabled' },
  ACCOUNT_EXPIRED: { requirement: 'R-02', sentence: 'the account has expired' },
  NOT_A_CBP_EMPLOYEE: { requirement: 'R-15, R-16', sentence: 'only CBP employees have access' },
  NO_ROLE: { requirement: 'R-02', sentence: 'the person has no role' },
  UNKNOWN_ROLE: { requirement: 'R-01', sentence: 'a role is not one of the five' },
  ACCESS_REQUEST_MISSING: { requirement: 'R-03', sentence: 'access was never requested' },
  SUPERVISOR_APPROVAL_MISSING: { requirement: 'R-03', sentence: 'the supervisor has not approved' },
  PROGRAM_MANAGER_APPROVAL_MISSING: { requirement: 'R-03', sentence: 'the program manager has not approved' },
  PROJECT_ASSIGNMENT_MISSING: { requirement: 'R-03', sentence: 'no project was assigned before the grant' },
  MASTER_ADMINISTRATOR_GRANT_MISSING: {
    requirement: 'R-03',
    sentence: 'the master administrator has not granted access',
  },
  NO_PROJECT_ASSIGNED: { requirement: 'R-07', sentence: 'no project is assigned now' },
  NEED_TO_KNOW_MISSING: { requirement: 'R-04', sentence: 'a need-to-know determination is missing' },
  APPROVERS_NOT_DISTINCT: { requirement: 'R-05', sentence: 'one person did two steps of the grant' },
  SELF_APPROVAL: { requirement: 'R-05', sentence: 'the person approved their own access' },
  SELF_ADMINISTRATION: { requirement: 'R-05', sentence: 'the act is about the own account' },
  GRANT_OUT_OF_ORDER: { requirement: 'R-06', sentence: 'the steps of the grant are out of order' },
  PROJECT_REQUIRED: { requirement: 'R-03', sentence: 'the request names no project' },
  PROJECT_NOT_ASSIGNED: { requirement: 'R-03', sentence: 'the project is not assigned to the person' },
  OWN_PROJECT_ADMINISTRATION: {
    requirement: 'R-08',
    sentence: 'users have no administrative rights over their projects',
  },
  AUDIT_DATA_KEPT: { requirement: 'R-12', sentence: 'nobody deletes audit data' },
  TRADE_DATA_READ_ONLY: { requirement: 'R-09', sentence: 'every role is read-only on trade data' },
  AUDITOR_READ_ONLY: {
    requirement: 'R-10',
    sentence: 'whoever audits neither administers nor sees identities',
  },
  AUDIT_NOT_ASSIGNED: {
    requirement: 'R-10',
    sentence: 'the information-security audit is not assigned to the person',
  },
  ROLE_DOES_NOT_PERMIT: { requirement: 'R-11, R-12', sentence: 'no role of the person permits the verb' },
  SERVICE_DOES_NOT_PERMIT: { requirement: 'R-16', sentence: 'the service has no such capability' },
  GEOGRAPHY_NOT_ALLOWED: { requirement: 'R-13', sentence: 'the geographic level is not an allowed one' },
  MODULE_REQUIRED: { requirement: 'R-43', sentence: 'the request names no module' },
  MODULE_NOT_IN_PROJECT: { requirement: 'R-03', sentence: 'the project does not need the module' },
  MODULE_NOT_FOR_PERSONS: { requirement: 'R-42', sentence: 'the module serves a service only' },
  MODULE_NOT_FOR_SERVICE: { requirement: 'R-16', sentence: 'the module does not serve this service' },
  PURPOSE_NOT_ALLOWED: { requirement: 'R-02', sentence: 'the purpose does not fit the verb' },
  INVESTIGATION_REQUIRED: { requirement: 'R-14', sentence: 'the request names no investigation' },
  INVESTIGATION_NOT_ASSIGNED: {
    requirement: 'R-14',
    sentence: 'the person is not associated with the investigation',
  },
  INVESTIGATION_NOT_ACTIVE: { requirement: 'R-14', sentence: 'the investigation is not active' },
  INVESTIGATION_NEED_TO_KNOW_MISSING: {
    requirement: 'R-04, R-14',
    sentence: 'why the person is associated with the investigation is not written',
  },
  INVESTIGATION_SELF_ASSIGNED: {
    requirement: 'R-05, R-14',
    sentence: 'the person associated themselves with the investigation',
  },
  ENTITY_REQUIRED: { requirement: 'R-14', sentence: 'the request names no entity' },
  ENTITY_NOT_IN_SCOPE: {
    requirement: 'R-14',
    sentence: 'an entity is not in the scope of the investigation',
  },
  FIELDS_REQUIRED: { requirement: 'R-14', sentence: 'the request names no class of fields' },
  IDENTITIES_NOT_EXPORTED: { requirement: 'R-41', sentence: 'identities are never exported' },
  CLASS_NOT_EXPORTED: { requirement: 'R-41', sentence: 'what identifies someone is in no export' },
  MODULE_HOLDS_NO_IDENTITIES: { requirement: 'R-40, R-43', sentence: 'the module holds no identities' },
  REAL_TIME_NOT_ANSWERED: { requirement: 'R-54', sentence: 'what is current is asked in ACE' },
  FTI_COMPARTMENT_MISSING: { requirement: 'R-34', sentence: 'Federal Tax Information needs its compartment' },
  CLASS_NEVER_USED: { requirement: 'R-32, R-33', sentence: 'the class enters no query' },
  PRIVACY_TRAINING_LAPSED: { requirement: 'R-20, R-21', sentence: 'the privacy course is not valid' },
  INFORMATION_SECURITY_TRAINING_LAPSED: {
    requirement: 'R-20, R-21',
    sentence: 'the information security course is not valid',
  },
  NATIONAL_SECURITY_INFORMATION_TRAINING_LAPSED: {
    requirement: 'R-20, R-21',
    sentence: 'the course on national security information is not valid',
  },
  ACE_SYSTEM_TRAINING_LAPSED: { requirement: 'R-20, R-21', sentence: 'the ACE system course is not valid' },
} as const satisfies Readonly<Record<string, ReasonRule>>);

/** The code of a reason, as decisions and the audit trail carry it. */
export type ReasonCode = keyof typeof REASONS;
