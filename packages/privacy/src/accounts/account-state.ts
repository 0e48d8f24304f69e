import type { Course } from '../authority/course.ts';
import type { GrantChain, NeedToKnow } from '../authority/grant.ts';
import type { Instant, TrainingCompletion } from '../authority/principal.ts';
import type { Role } from '../authority/role.ts';
import type { GrantableRole } from './account-event.ts';
import { NO_GRANT } from './grant-chain.ts';

/** That somebody is associated with an investigation: by whom, since when and why. */
export interface InvestigationMembership extends NeedToKnow {
  readonly investigation: string;
}

/** What the events of an account add up to. */
export interface AccountState {
  readonly id: string;
  /** How many events there are; 0 when there is no such account. */
  readonly version: number;
  readonly employer: string;
  readonly aceUser: boolean;
  readonly supervisor: string | null;
  readonly isProgramManager: boolean;
  /** The roles that master administrators gave. */
  readonly roles: readonly GrantableRole[];
  /** Whether program managers appointed the person a master administrator. */
  readonly isMasterAdministrator: boolean;
  readonly grant: GrantChain;
  /** Projects that are assigned now, and since when. */
  readonly projects: readonly { readonly id: string; readonly assignedAt: Instant }[];
  readonly disabled: boolean;
  /** Null when it is not locked. */
  readonly lock: { readonly until: Instant | null } | null;
  readonly expiresAt: Instant | null;
  /** Every completion, the oldest first. */
  readonly training: readonly TrainingCompletion[];
  readonly compartments: readonly 'FTI'[];
  readonly securityAudit: string | null;
  readonly investigations: readonly InvestigationMembership[];
  /** When the last event was recorded; null for none. */
  readonly changedAt: Instant | null;
}

/** The account before its first event: it does not exist. */
export function noAccount(id: string): AccountState {
  return Object.freeze({
    id,
    version: 0,
    employer: '',
    aceUser: false,
    supervisor: null,
    isProgramManager: false,
    roles: [],
    isMasterAdministrator: false,
    grant: NO_GRANT,
    projects: [],
    disabled: false,
    lock: null,
    expiresAt: null,
    training: [],
    compartments: [],
    securityAudit: null,
    investigations: [],
    changedAt: null,
  });
}

/** The roles that a person has now. */
export function rolesOf({ roles, isMasterAdministrator }: AccountState): readonly Role[] {
  return isMasterAdministrator ? ['MASTER_ADMIN', ...roles] : roles;
}

/** Whether the account cannot be used at an instant: disabled, or locked and the lock has not run out. */
export function isBarred({ disabled, lock }: AccountState, now: number): boolean {
  return disabled || (lock !== null && (lock.until === null || now < Date.parse(lock.until)));
}

/** The last completion of a course; null when it was never completed. */
export function lastCompletion({ training }: AccountState, course: Course): TrainingCompletion | null {
  return training.findLast((completion) => completion.course === course) ?? null;
}
