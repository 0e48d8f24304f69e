import { errorClass, type CodedErrorClass } from '../errors/coded-error.ts';

const sentences = {
  /** The acting person may not do this; `reasons` are reason codes, separated by commas. */
  ADMINISTRATION_DENIED: (p: { reasons: string }) => `the act is denied: ${p.reasons}`,
  /** What the act was called with is not understood; the field is named, its value is not. */
  INPUT_INVALID: (p: { field: string }) => `the field ${p.field} is not as it must be`,
  /** Somebody else changed the same account, project or investigation meanwhile: look again, then act again. */
  CHANGED_MEANWHILE: () => 'somebody else changed the same record meanwhile; nothing of this act was kept',
  /** The grant chain is in another state than the step needs. */
  GRANT_TRANSITION: (p: { state: string; step: string }) => `the step ${p.step} cannot follow ${p.state}`,
  /** One person did two steps of one grant, or a step of the own one. */
  SEPARATION_OF_DUTIES: (p: { step: string }) => `the step ${p.step} needs a person who did no other step`,
  /** A determination without a written need to know. */
  NEED_TO_KNOW_BLANK: () => 'the need to know is not written down',
  /** The clock is behind what was recorded before. */
  CLOCK_BACKWARDS: () => 'the clock is behind the last recorded event',
  ACCOUNT_UNKNOWN: () => 'there is no such account',
  ACCOUNT_EXISTS: () => 'the account exists already',
  EMPLOYER_REFUSED: () => 'only CBP employees have accounts; others make a written request',
  TRAINING_INCOMPLETE: (p: { courses: string }) => `a required course is not valid: ${p.courses}`,
  ROLE_NOT_GRANTABLE: (p: { role: string }) => `the role ${p.role} is given by program managers alone`,
  PROJECT_UNKNOWN: () => 'there is no such open project',
  PROJECT_EXISTS: () => 'the project exists already',
  PROJECT_ASSIGNED_ALREADY: () => 'the project is assigned to the account already',
  PROJECT_NOT_ASSIGNED: () => 'the project is not assigned to the account',
  INVESTIGATION_UNKNOWN: () => 'there is no such active investigation',
  INVESTIGATION_EXISTS: () => 'the investigation exists already',
  /** Whoever works on an investigation does not widen its scope, nor close or open it. */
  OWN_INVESTIGATION: () => 'the acting person is associated with the investigation',
  AUDIT_ALREADY_ASSIGNED: () => 'the account follows another information-security audit',
  ROLE_MISSING: (p: { role: string }) => `the account does not have the role ${p.role}`,
  COMPLETION_IN_FUTURE: () => 'a course cannot have been completed in the future',
  COMPLETION_MISSING: (p: { course: string }) => `the course ${p.course} was never completed`,
  /** The service has no account now: it was never registered, or was withdrawn. */
  SERVICE_UNKNOWN: () => 'the service has no account',
  SERVICE_EXISTS: () => 'the service has an account already',
  /** The agreement that covers a service is not approved by all three offices, or no longer holds. */
  AGREEMENT_NOT_APPROVED: () => 'the agreement that covers the service is not in force',
  /** There are accounts, or a granted master administrator, already. */
  FOUNDED_ALREADY: () => 'the administration has been founded already',
  /** A master administrator adopted a policy, and this version of the package has another. */
  POLICY_NOT_ADOPTED: () => 'the policy of this version of the package has not been adopted',
  /** What the store holds of an account could not have been recorded by an administration. */
  RECORD_NOT_AUTHENTIC: (p: { version: number }) =>
    `the event ${p.version} of a record could not have been recorded by an administration`,
};

/** Why an act of administration, or what the store holds, is refused. Nothing of an account is in it. */
export const AccountError: CodedErrorClass<typeof sentences> = errorClass('AccountError', sentences);
