import { deepFreeze } from '../../canonical/deep-freeze.ts';

/** What a kind of activity is, and the requirement that asks for it (specification of the privacy package). */
export interface AuditKindRule {
  readonly title: string;
  readonly requirement: string;
  /** The activities that a record of this kind may name. */
  readonly activities: readonly string[];
}

/**
 * Every kind of activity that is recorded. Allowing and denying are told by the `decision` of a record of any kind;
 * `ACCESS` is a decision that nothing follows.
 */
export const AUDIT_KINDS = deepFreeze({
  ACCESS: { title: 'A decision on access alone', requirement: 'R-90', activities: [] },
  SESSION: {
    title: 'A session of a principal',
    requirement: 'R-94',
    activities: ['LOGON', 'LOGOFF'],
  },
  QUERY: { title: 'Statistics were asked for', requirement: 'R-90', activities: [] },
  EXPORT: { title: 'Released statistics left', requirement: 'R-90', activities: [] },
  LOAD: { title: 'Trade data were loaded', requirement: 'R-90', activities: [] },
  REVEAL: { title: 'An identity was revealed', requirement: 'R-90', activities: [] },
  ADMINISTRATION: {
    title: 'An administrative act on accounts, grants or projects',
    requirement: 'R-90',
    activities: [
      'CREATE',
      'CHANGE',
      'DELETE',
      'ENABLE',
      'DISABLE',
      'LOCK',
      'UNLOCK',
      'REQUEST',
      'APPROVE',
      'GRANT',
      'REVOKE',
      'ASSIGN',
      'UNASSIGN',
    ],
  },
  POLICY_CHANGE: {
    title: 'A policy was changed: of release, of access, of retention',
    requirement: 'R-90',
    activities: ['CREATE', 'CHANGE', 'DELETE'],
  },
  TRAINING_CHANGE: {
    title: 'The list of training was changed',
    requirement: 'R-90',
    activities: ['COMPLETE', 'CHANGE', 'REVOKE'],
  },
  DISPOSAL: {
    title: 'Data were disposed of, or held back from disposal',
    requirement: 'R-73, R-90',
    activities: ['DISPOSE', 'HOLD', 'RELEASE_HOLD', 'SCHEDULE', 'REFUSE'],
  },
  DISCLOSURE: {
    title: 'A record was disclosed outside, or a request for one was handled',
    requirement: 'R-62, R-63',
    activities: ['REQUEST', 'REVIEW', 'AUTHORISE', 'DISCLOSE', 'REFER', 'REFUSE'],
  },
  SAFEGUARD: {
    title: 'A safeguard was changed or passed by',
    requirement: 'R-94',
    activities: ['CHANGE', 'BYPASS', 'RESTORE'],
  },
  AUDIT_QUERY: {
    title: 'The audit trail was read',
    requirement: 'R-10, R-90',
    activities: ['QUERY', 'MONTHLY_REVIEW'],
  },
  AUDIT_CONFIGURATION: {
    title: 'The configuration of the audit log was changed',
    requirement: 'R-12',
    activities: ['CHANGE'],
  },
  AUDIT_RETENTION: {
    title: 'Segments of the audit log went to the archive, or were disposed of past their schedule',
    requirement: 'R-94',
    activities: ['ARCHIVE', 'DISPOSE'],
  },
  VERIFICATION: { title: 'The audit log was verified', requirement: 'R-90', activities: [] },
  RECOVERED_TAIL: {
    title: 'A write that a crash cut off was set aside',
    requirement: 'R-93',
    activities: [],
  },
  AUDIT_FAILURE: { title: 'The audit log could not be written', requirement: 'R-92', activities: [] },
} as const satisfies Readonly<Record<string, AuditKindRule>>);

/** What kind of activity a record is about. */
export type AuditKind = keyof typeof AUDIT_KINDS;

/** What was done, within a kind. */
export type AuditActivity = (typeof AUDIT_KINDS)[AuditKind]['activities'][number];

/** Whether a record of the kind may name the activity. */
export function isActivityOf(kind: AuditKind, activity: string): boolean {
  const activities: readonly string[] = AUDIT_KINDS[kind].activities;
  return activities.includes(activity);
}
