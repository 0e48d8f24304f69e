import { z } from 'zod';
import type { GrantChain } from '../../authority/grant.ts';
import { namesOf } from '../../authority/names-of.ts';
import type { Instant } from '../../authority/principal.ts';
import type { ReasonCode } from '../../authority/reason.ts';
import type { Role } from '../../authority/role.ts';
import { AccountError } from '../account-error.ts';
import type { AccountEvent } from '../account-event.ts';
import { accountId, grantableRoles, role, writtenText } from '../account-fields.ts';
import { isBarred, rolesOf, type AccountState } from '../account-state.ts';
import { advanceGrant, grantState, type GrantAct, type GrantState } from '../grant-chain.ts';
import { lapsedCourses } from '../training-state.ts';
import { onAccount, type Act, type Run, type Scene, type Worked } from './act.ts';

/** The account that an act is about. */
export interface AboutAccount {
  readonly account: string;
}

/** A determination that somebody needs to know, in words. */
export interface NeedToKnowDetermination extends AboutAccount {
  /** Why the person needs access, for the store; the log has its hash alone. */
  readonly needToKnow: string;
}

/** Where an account stands. */
export interface AccountStanding {
  readonly account: string;
  readonly state: GrantState;
  /** The steps that are missing, each by the reason for which `decide` denies. */
  readonly missing: readonly ReasonCode[];
  readonly roles: readonly Role[];
  readonly projects: readonly string[];
  /** Whether it is disabled or locked now. */
  readonly barred: boolean;
  readonly expiresAt: Instant | null;
}

/** The acts of the grant chain, each by its own person. */
export interface GrantActs {
  /** Asks for access to the own account. */
  requestAccess(input: AboutAccount): Promise<void>;
  /** The supervisor of the account says why the person needs to know. */
  determineNeedToKnow(input: NeedToKnowDetermination): Promise<void>;
  /** A program manager says so too, and approves. */
  approve(input: NeedToKnowDetermination): Promise<void>;
  /** The supervisor or a program manager finds no need to know; another request begins anew. */
  refuse(input: AboutAccount & { readonly reason: string }): Promise<void>;
  /**
   * A master administrator grants access, in some roles, once a project is assigned and the courses are done.
   *
   * @throws AccountError - GRANT_TRANSITION, SEPARATION_OF_DUTIES, TRAINING_INCOMPLETE, ROLE_NOT_GRANTABLE
   */
  grant(input: AboutAccount & { readonly roles: readonly Role[] }): Promise<void>;
  /** A master administrator takes access away for good, with projects, roles and compartments. */
  revoke(input: AboutAccount): Promise<void>;
  /** Where an account stands, for itself, its supervisor, program managers and master administrators. */
  standing(input: AboutAccount): Promise<AccountStanding>;
}

const about = z.strictObject({ account: accountId });
const determination = about.extend({ needToKnow: writtenText });
const refusal = about.extend({ reason: writtenText });
const granting = about.extend({ roles: z.array(role).max(5) });

const byRelation = { verbs: [], about: accountOf } as const;
const byManager = { verbs: ['APPROVE_ACCESS'], about: accountOf } as const;
const byMaster = { verbs: ['ADMINISTER_GRANTS'], relations: [], about: accountOf } as const;

const requestAccess: Act<AboutAccount, void> = {
  ...byRelation,
  name: 'REQUEST_ACCESS',
  relations: ['REQUESTER'],
  input: about,
  work: (input, scene) =>
    stepped(input, scene, { step: 'requested', ...stampOf(scene) }, { type: 'ACCESS_REQUESTED', data: {} }),
};

const determineNeedToKnow: Act<NeedToKnowDetermination, void> = {
  ...byRelation,
  name: 'DETERMINE_NEED_TO_KNOW',
  relations: ['SUPERVISOR'],
  input: determination,
  text: ({ needToKnow }) => needToKnow,
  work: ({ account, needToKnow }, scene) =>
    stepped(
      { account },
      scene,
      { step: 'supervisorApproval', ...stampOf(scene), needToKnow },
      { type: 'SUPERVISOR_DETERMINED', data: { needToKnow } },
    ),
};

const approve: Act<NeedToKnowDetermination, void> = {
  ...byManager,
  name: 'APPROVE_ACCESS',
  relations: [],
  input: determination,
  text: ({ needToKnow }) => needToKnow,
  work: ({ account, needToKnow }, scene) =>
    stepped(
      { account },
      scene,
      { step: 'programManagerApproval', ...stampOf(scene), needToKnow },
      { type: 'PROGRAM_MANAGER_APPROVED', data: { needToKnow } },
    ),
};

type Refusal = AboutAccount & { readonly reason: string };

const refuse: Act<Refusal, void> = {
  ...byManager,
  name: 'REFUSE_ACCESS',
  relations: ['SUPERVISOR'],
  input: refusal,
  text: ({ reason }) => reason,
  async work({ account, reason }, scene) {
    const state = grantState((await scene.account(account)).grant);
    const isOpen = state !== 'NOT_REQUESTED' && state !== 'GRANTED';
    if (!isOpen) throw new AccountError('GRANT_TRANSITION', { state, step: 'refusal' });
    return onAccount(account, { type: 'REQUEST_REFUSED', data: { reason } });
  },
};

type Granting = AboutAccount & { readonly roles: readonly Role[] };

const grant: Act<Granting, void> = {
  ...byMaster,
  name: 'GRANT_ACCESS',
  input: granting,
  async work({ account, roles }, scene) {
    const state = await scene.account(account);
    const parsed = grantableRoles.safeParse(roles);
    if (!parsed.success) throw new AccountError('ROLE_NOT_GRANTABLE', { role: 'MASTER_ADMIN' });
    advanceGrant(state.grant, { step: 'masterAdministratorGrant', ...stampOf(scene) }, account);
    const lapsed = lapsedCourses(state, scene.now);
    if (lapsed.length > 0) throw new AccountError('TRAINING_INCOMPLETE', { courses: lapsed.join(', ') });
    return onAccount(account, { type: 'ACCESS_GRANTED', data: { roles: parsed.data } });
  },
};

const revoke: Act<AboutAccount, void> = {
  ...byMaster,
  name: 'REVOKE_ACCESS',
  input: about,
  async work({ account }, scene) {
    const state = grantState((await scene.account(account)).grant);
    if (state === 'NOT_REQUESTED') throw new AccountError('GRANT_TRANSITION', { state, step: 'revocation' });
    return onAccount(account, { type: 'ACCESS_REVOKED', data: {} });
  },
};

const standing: Act<AboutAccount, AccountStanding> = {
  verbs: ['ADMINISTER_ACCOUNTS', 'APPROVE_ACCESS'],
  about: accountOf,
  name: 'READ_STANDING',
  relations: ['REQUESTER', 'SUPERVISOR'],
  input: about,
  async work({ account }, scene) {
    return { result: standingOf(await scene.account(account), scene.now), events: [], entries: 1 };
  },
};

/** Binds the acts to somebody. */
export function grantActs(run: Run): GrantActs {
  return {
    requestAccess: (input) => run(requestAccess, input),
    determineNeedToKnow: (input) => run(determineNeedToKnow, input),
    approve: (input) => run(approve, input),
    refuse: (input) => run(refuse, input),
    grant: (input) => run(grant, input),
    revoke: (input) => run(revoke, input),
    standing: (input) => run(standing, input),
  };
}

function accountOf({ account }: AboutAccount): AboutAccount {
  return { account };
}

function stampOf({ by, at }: Scene): { readonly by: string; readonly at: Instant } {
  return { by, at };
}

/** A step of the chain, tried before it is recorded. */
async function stepped(
  { account }: AboutAccount,
  scene: Scene,
  act: GrantAct,
  event: AccountEvent,
): Promise<Worked<void>> {
  advanceGrant((await scene.account(account)).grant, act, account);
  return onAccount(account, event);
}

const reasonOf: Readonly<Record<keyof GrantChain, ReasonCode>> = {
  requested: 'ACCESS_REQUEST_MISSING',
  supervisorApproval: 'SUPERVISOR_APPROVAL_MISSING',
  programManagerApproval: 'PROGRAM_MANAGER_APPROVAL_MISSING',
  projectAssignment: 'PROJECT_ASSIGNMENT_MISSING',
  masterAdministratorGrant: 'MASTER_ADMINISTRATOR_GRANT_MISSING',
};

function standingOf(account: AccountState, now: number): AccountStanding {
  const steps = namesOf<keyof GrantChain>(reasonOf);
  return {
    account: account.id,
    state: grantState(account.grant),
    missing: steps.filter((step) => account.grant[step] === null).map((step) => reasonOf[step]),
    roles: rolesOf(account),
    projects: account.projects.map(({ id }) => id),
    barred: isBarred(account, now),
    expiresAt: account.expiresAt,
  };
}
