import { memoryAuditSink, type MemoryAuditSink } from '../../audit-log/memory-audit-sink.ts';
import type { AccountStore } from '../account-store.ts';
import { openAdministration, type Administration } from '../administration/open-administration.ts';
import { openFoundation, type Founder } from '../administration/open-foundation.ts';
import { memoryAccountStore } from '../memory-account-store.ts';
import { openPrincipals, type Principals } from '../open-principals.ts';

/** When tests begin. */
export const T0: number = Date.parse('2026-10-01T00:00:00.000Z');

const paper = '2026-09-01T00:00:00.000Z';
const done = '2026-06-01T00:00:00.000Z';
const need = { at: paper, needToKnow: 'administers the system' };
const training: Founder['training'] = [
  { course: 'PRIVACY', completedAt: done },
  { course: 'INFORMATION_SECURITY', completedAt: done },
  { course: 'NATIONAL_SECURITY_INFORMATION', completedAt: done },
];

/** The first: two program managers, two master administrators, a security administrator and an administrator. */
export const founders: readonly Founder[] = [
  founder('pm-one', { isProgramManager: true }),
  founder('pm-two', { isProgramManager: true }),
  founder('master-one', { isMasterAdministrator: true }),
  founder('master-two', { isMasterAdministrator: true }),
  founder('security', { roles: ['SECURITY_ADMIN'] }),
  founder('admin', { roles: ['ADMIN'] }),
];

function founder(account: string, change: Partial<Founder>): Founder {
  const manager = account === 'pm-one' ? 'pm-two' : 'pm-one';
  return {
    account,
    supervisor: 'director',
    roles: [],
    chain: {
      requested: { by: account, at: paper },
      supervisorApproval: { by: 'director', ...need },
      programManagerApproval: { by: manager, ...need },
      projectAssignment: { by: manager, at: paper },
    },
    training,
    ...change,
  };
}

/** A founded administration on a clock that tests move. */
export interface Administered {
  readonly store: AccountStore;
  readonly audit: MemoryAuditSink;
  readonly clock: { now: () => number };
  readonly principals: Principals;
  readonly as: (user: string) => Administration;
  /** Moves the clock to an instant. */
  readonly moveTo: (instant: number) => void;
}

/** Founds an administration: on a store of its own, unless one is given. */
export async function administered(store: AccountStore = memoryAccountStore()): Promise<Administered> {
  let now = T0;
  const clock = { now: () => now };
  const audit = memoryAuditSink({ clock });
  await openFoundation({ store, audit, clock }).found({ project: 'ADMINISTRATION', founders });
  return {
    store,
    audit,
    clock,
    principals: openPrincipals({ store, clock }),
    as: (user) => openAdministration({ store, audit, clock, user }),
    moveTo: (instant) => {
      now = instant;
    },
  };
}

/** Brings an analyst as far as access, or as far as a step before it. */
export async function analystUpTo(
  { as }: Administered,
  last: 'registered' | 'requested' | 'supervisor' | 'manager' | 'project' | 'granted',
  account = 'jdoe',
): Promise<void> {
  const steps = [
    ['registered', () => registered(as, account)],
    ['requested', () => as(account).requestAccess({ account })],
    ['supervisor', () => as('boss').determineNeedToKnow({ account, needToKnow: 'reports on steel' })],
    ['manager', () => as('pm-one').approve({ account, needToKnow: 'steel project' })],
    ['project', () => as('admin').assignProject({ account, project: 'P-STEEL' })],
    ['granted', () => as('master-one').grant({ account, roles: ['USER'] })],
  ] as const;
  for (const [name, step] of steps) {
    await step();
    if (name === last) return;
  }
}

/** Brings AFI as far as access, or as far as a step before it; its owner is `afi-owner`. */
export async function serviceUpTo(
  { as }: Administered,
  last: 'registered' | 'requested' | 'manager' | 'granted',
): Promise<void> {
  const service = 'AFI';
  const owner = 'afi-owner';
  const master = as('master-one');
  await ignore(master.registerAccount({ account: owner, employer: 'CBP', supervisor: 'director' }));
  const needToKnow = 'trends for finished intelligence';
  const steps = [
    ['registered', () => master.registerService({ service, agreement: 'MOU-7', owner })],
    ['requested', () => as(owner).requestServiceAccess({ service, needToKnow })],
    ['manager', () => as('pm-one').approveServiceAccess({ service, needToKnow })],
    ['granted', () => master.grantServiceAccess({ service })],
  ] as const;
  for (const [name, step] of steps) {
    await step();
    if (name === last) return;
  }
}

async function registered(as: Administered['as'], account: string): Promise<void> {
  const master = as('master-one');
  await ignore(master.registerAccount({ account: 'boss', employer: 'CBP', supervisor: 'director' }));
  await ignore(as('admin').openProject({ project: 'P-STEEL', modules: ['ADD_WH'] }));
  await master.registerAccount({ account, employer: 'CBP', supervisor: 'boss' });
  for (const { course, completedAt } of training) {
    await as('security').recordTraining({ account, course, completedAt });
  }
}

/** What is there already is there. */
async function ignore(act: Promise<void>): Promise<void> {
  await act.catch(() => {});
}
