import type { GrantChain } from './grant.ts';
import type { InvestigationAssignment } from './investigation.ts';
import type { ModuleId } from './module.ts';
import type { Office } from './office.ts';
import type { ServiceName } from './service.ts';
import type { Course } from './course.ts';

/** An instant as RFC 3339 in UTC, such as `2026-11-24T09:30:00.000Z`. */
export type Instant = string;

/** A trade-statistics project to which a person is assigned. */
export interface ProjectAssignment {
  readonly id: string;
  readonly assignedAt: Instant;
  /** The modules that the project needs. */
  readonly modules: readonly ModuleId[];
  /** Rows that the project is about, level by level; absent or empty means all of them. */
  readonly scope?: readonly ProjectScope[] | undefined;
}

/** Codes of one level, such as `{ level: 'port', codes: ['2704'] }`. */
export interface ProjectScope {
  readonly level: string;
  readonly codes: readonly string[];
}

/** That a person completed a course, and until when it counts (at most one year on). */
export interface TrainingCompletion {
  readonly course: Course;
  readonly completedAt: Instant;
  /** The deadline of the next completion: from this instant on the course has lapsed. */
  readonly validUntil: Instant;
}

interface Account {
  /** The account, as the audit trail names it. */
  readonly id: string;
  /** Whether the host has authenticated the caller as this principal. */
  readonly authenticated: boolean;
  readonly status: 'active' | 'disabled';
  /** From this instant on the account has expired; null for none. */
  readonly expiresAt: Instant | null;
}

/** A CBP employee. */
export interface Person extends Account {
  readonly kind: 'person';
  /** `CBP`, or access is refused. */
  readonly employer: string;
  /** Role names; one that is not among ROLES is a reason to deny. */
  readonly roles: readonly string[];
  readonly grant: GrantChain;
  readonly projects: readonly ProjectAssignment[];
  readonly training: readonly TrainingCompletion[];
  /** Version of the master list that the completions were taken from. */
  readonly trainingListVersion: string;
  /** Whether the person is an authorised ACE user as well; this is no consequence of anything else. */
  readonly aceUser: boolean;
  /** Named information-security audits that the person follows. */
  readonly securityAudits?: readonly string[] | undefined;
  /** Offices that the person holds beside the roles, such as program manager; absent means none. */
  readonly offices?: readonly Office[] | undefined;
  /** Investigations that the person is associated with: what REVEAL_PII is judged by. */
  readonly investigations?: readonly InvestigationAssignment[] | undefined;
  /** Compartments that the person is cleared for. */
  readonly compartments?: readonly 'FTI'[] | undefined;
}

/** A system of CBP that asks without a person: read from its account, never handed over by a host. */
export interface Service extends Account {
  readonly kind: 'service';
  readonly service: ServiceName;
  /** The approved agreement under which the service is served. */
  readonly agreement: string;
  /**
   * When a master administrator granted access; null when nobody has, or it was withdrawn. What led to it is judged
   * where the account is read (see `openPrincipals`).
   */
  readonly grantedAt: Instant | null;
}

/** Who asks. Plain data: build it from the host's own accounts and check it with `principalSchema`. */
export type Principal = Person | Service;
