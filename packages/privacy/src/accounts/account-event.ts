import type { Course } from '../authority/course.ts';
import type { GrantChain } from '../authority/grant.ts';
import type { ModuleId } from '../authority/module.ts';
import type { Instant, ProjectScope } from '../authority/principal.ts';
import type { Role } from '../authority/role.ts';
import type { PartyKind } from '../vault/party-kind.ts';

/** Roles that master administrators give; their own is given by program managers alone. */
export type GrantableRole = Exclude<Role, 'MASTER_ADMIN'>;

type Nothing = Readonly<Record<string, never>>;

/** A party in the scope of an investigation: its kind and its keyed token, 64 hexadecimal digits; never who it is. */
export interface ScopedEntity {
  readonly kind: PartyKind;
  readonly key: string;
}

/** Every kind of event and what it says. Events are appended and never changed: the state is what they add up to. */
export interface EventData {
  /** The account of a CBP employee; the supervisor is an account as well, null when not known yet. */
  readonly ACCOUNT_REGISTERED: {
    readonly employer: string;
    readonly aceUser: boolean;
    readonly supervisor: string | null;
  };
  /** Where somebody works, under whom, and whether in ACE too; as a whole. */
  readonly ACCOUNT_DESCRIBED: {
    readonly employer: string;
    readonly aceUser: boolean;
    readonly supervisor: string | null;
  };
  readonly PROGRAM_MANAGER_NAMED: Nothing;
  readonly PROGRAM_MANAGER_DISMISSED: Nothing;

  readonly ACCESS_REQUESTED: Nothing;
  readonly SUPERVISOR_DETERMINED: { readonly needToKnow: string };
  readonly PROGRAM_MANAGER_APPROVED: { readonly needToKnow: string };
  readonly PROJECT_ASSIGNED: { readonly project: string };
  readonly PROJECT_UNASSIGNED: { readonly project: string };
  readonly ACCESS_GRANTED: { readonly roles: readonly GrantableRole[] };
  /**
   * The whole chain of one of the first, which the host hands over from paper, as there is nobody in the system yet
   * who could take its steps. The grant itself is the host's.
   */
  readonly ACCESS_FOUNDED: {
    readonly chain: Omit<GrantChain, 'masterAdministratorGrant'>;
    readonly roles: readonly GrantableRole[];
  };
  /** No need to know was found: the chain begins anew with another request. */
  readonly REQUEST_REFUSED: { readonly reason: string };
  /** Access was taken away for good: only a new chain gives it back. */
  readonly ACCESS_REVOKED: Nothing;

  readonly ROLES_CHANGED: { readonly roles: readonly GrantableRole[] };
  readonly MASTER_ADMINISTRATOR_APPOINTED: Nothing;
  readonly MASTER_ADMINISTRATOR_DISMISSED: Nothing;
  readonly COMPARTMENT_OPENED: { readonly compartment: 'FTI' };
  readonly COMPARTMENT_CLOSED: { readonly compartment: 'FTI' };
  readonly SECURITY_AUDIT_ASSIGNED: { readonly audit: string };
  readonly SECURITY_AUDIT_UNASSIGNED: { readonly audit: string };

  /** Of a person or of a service; so are the approval, the refusal, the revocation and the expiry. */
  readonly ACCOUNT_DISABLED: Nothing;
  readonly ACCOUNT_ENABLED: Nothing;
  /** Until an instant; null until it is unlocked. */
  readonly ACCOUNT_LOCKED: { readonly until: Instant | null };
  readonly ACCOUNT_UNLOCKED: Nothing;
  readonly EXPIRY_SET: { readonly expiresAt: Instant | null };

  readonly TRAINING_COMPLETED: {
    readonly course: Course;
    readonly completedAt: Instant;
    readonly validUntil: Instant;
  };
  /** The deadline by which a course must be completed anew, in place of the one before. */
  readonly TRAINING_DEADLINE_SET: { readonly course: Course; readonly deadline: Instant };

  /** Somebody is associated with an investigation, for a written reason. */
  readonly INVESTIGATION_JOINED: { readonly investigation: string; readonly needToKnow: string };
  readonly INVESTIGATION_LEFT: { readonly investigation: string };

  readonly PROJECT_OPENED: { readonly modules: readonly ModuleId[]; readonly scope: readonly ProjectScope[] };
  readonly PROJECT_CHANGED: {
    readonly modules: readonly ModuleId[];
    readonly scope: readonly ProjectScope[];
  };
  readonly PROJECT_CLOSED: Nothing;

  /** The account of a service: the agreement that covers it, and the account of the person who answers for it. */
  readonly SERVICE_REGISTERED: { readonly agreement: string; readonly owner: string };
  /** Its owner asks for access, and says why the system needs to know. */
  readonly SERVICE_REQUESTED: { readonly needToKnow: string };
  readonly SERVICE_GRANTED: Nothing;

  /** From when until when it is open; null for no end that is known yet. */
  readonly INVESTIGATION_OPENED: { readonly opensAt: Instant; readonly closesAt: Instant | null };
  readonly ENTITY_ADDED: ScopedEntity;
  readonly ENTITY_REMOVED: ScopedEntity;
  readonly INVESTIGATION_CLOSED: Nothing;

  /** The master training list has a new version. */
  readonly TRAINING_LIST_CHANGED: { readonly account: string };
  /** The policy in force from now on, by its hash. */
  readonly POLICY_ADOPTED: { readonly policyVersion: string; readonly policyHash: string };
}

/** The code of a kind of event. */
export type EventType = keyof EventData;

/** An event before it is recorded. */
export type AccountEvent = {
  [T in EventType]: { readonly type: T; readonly data: EventData[T] };
}[EventType];

/** What a stream of events is about. */
export type StreamKind = 'account' | 'service' | 'project' | 'investigation' | 'training_list' | 'policy';

/** The name of a stream: an account, a service, a project, an investigation; `training_list` and `policy` have one each. */
export interface StreamName {
  readonly kind: StreamKind;
  readonly id: string;
}

/** An event as the store keeps it: the n-th of its stream, by whom and when. */
export type RecordedEvent = AccountEvent & {
  readonly stream: StreamName;
  /** From 1, without gaps. */
  readonly version: number;
  /** The account of the acting person, or `host`. */
  readonly by: string;
  readonly at: Instant;
};

/** The one stream of the master training list. */
export const TRAINING_LIST: StreamName = Object.freeze({ kind: 'training_list', id: 'training-list' });

/** The one stream of adopted policies. */
export const POLICY_STREAM: StreamName = Object.freeze({ kind: 'policy', id: 'policy' });
