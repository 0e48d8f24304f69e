import { z } from 'zod';
import type { Course } from '../../authority/course.ts';
import type { ModuleId } from '../../authority/module.ts';
import { POLICY } from '../../authority/policy.ts';
import type { Instant } from '../../authority/principal.ts';
import type { AuditSink } from '../../audit-log/audit-sink.ts';
import { systemClock, type Clock } from '../../clock.ts';
import { AccountError } from '../account-error.ts';
import { TRAINING_LIST, type AccountEvent, type GrantableRole } from '../account-event.ts';
import {
  accountId,
  chainBeforeGrant,
  course,
  grantableRoles,
  instant,
  modules,
  personalId,
  recordId,
} from '../account-fields.ts';
import type { AccountStore } from '../account-store.ts';
import { advanceGrant, NO_GRANT, type GrantAct } from '../grant-chain.ts';
import { aYearAfter } from '../training-state.ts';
import { onAccount, type Act, type PlannedEvent, type Scene } from './act.ts';
import type { AboutAccount } from './grant-acts.ts';
import { performHostAct, type ActResources } from './perform-act.ts';

/** A determination as it was written on paper. */
export interface PaperDetermination {
  readonly by: string;
  readonly at: Instant;
  readonly needToKnow: string;
}

/** One of the first, with the chain of the grant as it stands on paper and the courses that were completed. */
export interface Founder extends AboutAccount {
  readonly supervisor: string | null;
  readonly isProgramManager?: boolean | undefined;
  readonly isMasterAdministrator?: boolean | undefined;
  readonly roles: readonly GrantableRole[];
  readonly aceUser?: boolean | undefined;
  readonly chain: {
    readonly requested: { readonly by: string; readonly at: Instant };
    readonly supervisorApproval: PaperDetermination;
    readonly programManagerApproval: PaperDetermination;
    readonly projectAssignment: { readonly by: string; readonly at: Instant };
  };
  readonly training: readonly { readonly course: Course; readonly completedAt: Instant }[];
}

/** The beginning: the project that administration itself is, and the first persons. */
export interface Founding {
  readonly project: string;
  /** Modules that the project needs; none when left out. */
  readonly modules?: readonly ModuleId[] | undefined;
  readonly founders: readonly Founder[];
}

/** What the embedding program alone does: the beginning, and who is a program manager. All of it is in the log. */
export interface Foundation {
  /**
   * Begins: opens the project of the administration, registers the first persons with the chains that they have on
   * paper, held to the rules of every chain, and grants them access in the host's name. Once, on an empty store.
   *
   * @throws AccountError - FOUNDED_ALREADY, SEPARATION_OF_DUTIES, NEED_TO_KNOW_BLANK, CLOCK_BACKWARDS, INPUT_INVALID
   */
  found(input: Founding): Promise<void>;
  /** Names a program manager; nobody in the system can, as program managers appoint its highest administrators. */
  nameProgramManager(input: AboutAccount): Promise<void>;
  /** Takes the office of program manager away, from the next call on. */
  dismissProgramManager(input: AboutAccount): Promise<void>;
}

const about = z.strictObject({ account: accountId });
const step = chainBeforeGrant.shape;
const founder = z.strictObject({
  account: personalId,
  supervisor: accountId.nullable(),
  isProgramManager: z.boolean().optional(),
  isMasterAdministrator: z.boolean().optional(),
  roles: grantableRoles,
  aceUser: z.boolean().optional(),
  chain: z.strictObject({
    requested: step.requested.unwrap(),
    supervisorApproval: step.supervisorApproval.unwrap(),
    programManagerApproval: step.programManagerApproval.unwrap(),
    projectAssignment: step.projectAssignment.unwrap(),
  }),
  training: z.array(z.strictObject({ course, completedAt: instant })).max(20),
});
const founding = z.strictObject({
  project: recordId,
  modules: modules.optional(),
  founders: z.array(founder).min(1).max(50),
});

const found: Act<Founding, void> = {
  name: 'FOUND_ADMINISTRATION',
  verbs: [],
  relations: [],
  input: founding,
  about: ({ project }) => ({ project }),
  async work({ project, modules: needed = [], founders }, scene) {
    const { version } = await scene.reader.seen(TRAINING_LIST);
    const isEmpty = version === 0 && (await scene.reader.accounts()).length === 0;
    if (!isEmpty) throw new AccountError('FOUNDED_ALREADY', {});
    const opened = { type: 'PROJECT_OPENED', data: { modules: needed, scope: [] } } as const;
    const events: readonly PlannedEvent[] = [
      { stream: { kind: 'project', id: project }, event: opened },
      ...founders.flatMap((one) => eventsOf(one, project, scene)),
    ];
    return { result: undefined, events };
  },
};

const nameProgramManager: Act<AboutAccount, void> = office('NAME_PROGRAM_MANAGER', {
  type: 'PROGRAM_MANAGER_NAMED',
  data: {},
});
const dismissProgramManager: Act<AboutAccount, void> = office('DISMISS_PROGRAM_MANAGER', {
  type: 'PROGRAM_MANAGER_DISMISSED',
  data: {},
});

/**
 * Opens what the embedding program does itself.
 *
 * @example
 * const foundation = openFoundation({ store: memoryAccountStore(), audit: memoryAuditSink() });
 * await foundation.nameProgramManager({ account: 'nobody' }).catch((error) => error.code); // => 'ACCOUNT_UNKNOWN'
 */
export function openFoundation(options: {
  readonly store: AccountStore;
  readonly audit: AuditSink;
  readonly clock?: Clock;
}): Foundation {
  const resources: ActResources = { clock: systemClock, ...options };
  return Object.freeze({
    found: (input: Founding) => performHostAct(resources, found, input),
    nameProgramManager: (input: AboutAccount) => performHostAct(resources, nameProgramManager, input),
    dismissProgramManager: (input: AboutAccount) => performHostAct(resources, dismissProgramManager, input),
  });
}

function office(name: string, event: AccountEvent): Act<AboutAccount, void> {
  return {
    name,
    verbs: [],
    relations: [],
    input: about,
    about: ({ account }) => ({ account }),
    async work({ account }, scene) {
      await scene.account(account);
      return onAccount(account, event);
    },
  };
}

function eventsOf(one: Founder, project: string, scene: Scene): readonly PlannedEvent[] {
  requireChain(one, scene);
  const { account, supervisor, aceUser = false, roles, chain, training } = one;
  const completed = training.map(({ course: done, completedAt }): AccountEvent => ({
    type: 'TRAINING_COMPLETED',
    data: { course: done, completedAt, validUntil: aYearAfter(completedAt) },
  }));
  const events: readonly AccountEvent[] = [
    { type: 'ACCOUNT_REGISTERED', data: { employer: POLICY.employer, aceUser, supervisor } },
    ...(one.isProgramManager === true ? [{ type: 'PROGRAM_MANAGER_NAMED', data: {} } as const] : []),
    ...(one.isMasterAdministrator === true
      ? [{ type: 'MASTER_ADMINISTRATOR_APPOINTED', data: {} } as const]
      : []),
    ...completed,
    { type: 'ACCESS_FOUNDED', data: { chain, roles } },
    { type: 'PROJECT_ASSIGNED', data: { project } },
  ];
  const listed = { type: 'TRAINING_LIST_CHANGED', data: { account } } as const;
  return [
    ...events.map((event) => ({ stream: { kind: 'account', id: account } as const, event })),
    { stream: TRAINING_LIST, event: listed },
  ];
}

/** Says what is wrong with a chain on paper before anything is kept. */
function requireChain({ account, chain }: Founder, { by, at }: Scene): void {
  const acts: readonly GrantAct[] = [
    { step: 'requested', ...chain.requested },
    { step: 'supervisorApproval', ...chain.supervisorApproval },
    { step: 'programManagerApproval', ...chain.programManagerApproval },
    { step: 'projectAssignment', ...chain.projectAssignment },
    { step: 'masterAdministratorGrant', by, at },
  ];
  acts.reduce((so, act) => advanceGrant(so, act, account), NO_GRANT);
}
