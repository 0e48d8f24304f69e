import type { GrantStep } from '../authority/grant.ts';
import { deepFreeze } from '../canonical/deep-freeze.ts';
import { CodedError } from '../errors/coded-error.ts';
import { AccountError } from './account-error.ts';
import type { EventData, EventType, RecordedEvent } from './account-event.ts';
import { noAccount, type AccountState } from './account-state.ts';
import { advanceGrant, grantState, NO_GRANT, withoutProject, type GrantAct } from './grant-chain.ts';

type Apply<T extends EventType> = (
  state: AccountState,
  data: EventData[T],
  step: GrantStep,
) => Partial<AccountState>;

const person: Apply<'ACCOUNT_REGISTERED' | 'ACCOUNT_DESCRIBED'> = (_, data) => data;

/** What each event changes; an event that is not listed has no place in the stream of an account. */
const changes: { readonly [T in EventType]?: Apply<T> } = {
  ACCOUNT_REGISTERED: person,
  ACCOUNT_DESCRIBED: person,
  PROGRAM_MANAGER_NAMED: () => ({ isProgramManager: true }),
  PROGRAM_MANAGER_DISMISSED: () => ({ isProgramManager: false }),
  ACCESS_REQUESTED: (state, _, step) => advanced(state, { step: 'requested', ...step }),
  SUPERVISOR_DETERMINED: (state, data, step) =>
    advanced(state, { step: 'supervisorApproval', ...step, ...data }),
  PROGRAM_MANAGER_APPROVED: (state, data, step) =>
    advanced(state, { step: 'programManagerApproval', ...step, ...data }),
  PROJECT_ASSIGNED: assigned,
  PROJECT_UNASSIGNED: unassigned,
  ACCESS_GRANTED: (state, { roles }, step) => ({
    ...advanced(state, { step: 'masterAdministratorGrant', ...step }),
    roles,
  }),
  ACCESS_FOUNDED: founded,
  REQUEST_REFUSED: () => ({ grant: NO_GRANT, projects: [] }),
  ACCESS_REVOKED: () => ({ grant: NO_GRANT, roles: [], projects: [], investigations: [], compartments: [] }),
  ROLES_CHANGED: (_, { roles }) => ({ roles }),
  MASTER_ADMINISTRATOR_APPOINTED: () => ({ isMasterAdministrator: true }),
  MASTER_ADMINISTRATOR_DISMISSED: () => ({ isMasterAdministrator: false }),
  COMPARTMENT_OPENED: (_, { compartment }) => ({ compartments: [compartment] }),
  COMPARTMENT_CLOSED: () => ({ compartments: [] }),
  SECURITY_AUDIT_ASSIGNED: (_, { audit }) => ({ securityAudit: audit }),
  SECURITY_AUDIT_UNASSIGNED: () => ({ securityAudit: null }),
  ACCOUNT_DISABLED: () => ({ disabled: true }),
  ACCOUNT_ENABLED: () => ({ disabled: false }),
  ACCOUNT_LOCKED: (_, { until }) => ({ lock: { until } }),
  ACCOUNT_UNLOCKED: () => ({ lock: null }),
  EXPIRY_SET: (_, { expiresAt }) => ({ expiresAt }),
  TRAINING_COMPLETED: ({ training }, completion) => ({ training: [...training, completion] }),
  TRAINING_DEADLINE_SET: ({ training }, { course, deadline }) => ({
    training: training.map((one) => (one.course === course ? { ...one, validUntil: deadline } : one)),
  }),
  INVESTIGATION_JOINED: (state, joined, step) => ({
    investigations: [...membershipsWithout(state, joined.investigation), { ...joined, ...step }],
  }),
  INVESTIGATION_LEFT: (state, { investigation }) => ({
    investigations: membershipsWithout(state, investigation),
  }),
};

/**
 * What the events of an account add up to. Every event is held to the rules under which it was recorded: a grant
 * that somebody wrote into the store without its chain is no grant, and the account cannot be used.
 *
 * @throws AccountError - RECORD_NOT_AUTHENTIC
 */
export function accountFromEvents(id: string, events: readonly RecordedEvent[]): AccountState {
  return deepFreeze(events.reduce(after, noAccount(id)));
}

/** The account after one more event. */
function after(state: AccountState, event: RecordedEvent): AccountState {
  const change = changeOf(event.type);
  const isFirst = event.version === 1;
  const follows = event.version === state.version + 1 && isFirst === (event.type === 'ACCOUNT_REGISTERED');
  if (change === undefined || !follows) throw forged(event);
  try {
    const step = { by: event.by, at: event.at };
    return { ...state, ...change(state, event.data, step), version: event.version, changedAt: event.at };
  } catch (error) {
    throw error instanceof CodedError ? forged(event) : error;
  }
}

type AnyApply = (state: AccountState, data: RecordedEvent['data'], step: GrantStep) => Partial<AccountState>;

function changeOf(type: EventType): AnyApply | undefined {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the table ties each type to its data, and so does the schema of events
  return changes[type] as AnyApply | undefined;
}

function forged({ version }: RecordedEvent): Error {
  return new AccountError('RECORD_NOT_AUTHENTIC', { version });
}

function advanced(state: AccountState, act: GrantAct): Partial<AccountState> {
  return { grant: advanceGrant(state.grant, act, state.id) };
}

/** The first project is a step of the chain; later ones are not. */
function assigned(
  state: AccountState,
  { project }: EventData['PROJECT_ASSIGNED'],
  step: GrantStep,
): Partial<AccountState> {
  const projects = [...state.projects, { id: project, assignedAt: step.at }];
  const isStep = state.grant.projectAssignment === null;
  return { projects, ...(isStep && advanced(state, { step: 'projectAssignment', ...step })) };
}

function unassigned(
  state: AccountState,
  { project }: EventData['PROJECT_UNASSIGNED'],
): Partial<AccountState> {
  const projects = state.projects.filter(({ id }) => id !== project);
  return { projects, grant: projects.length === 0 ? withoutProject(state.grant) : state.grant };
}

/** The first have their chain from paper, held to the same rules; only the host begins so. */
function founded(
  state: AccountState,
  { chain, roles }: EventData['ACCESS_FOUNDED'],
  step: GrantStep,
): Partial<AccountState> {
  const { requested, supervisorApproval, programManagerApproval, projectAssignment } = chain;
  const acts = [
    requested && { step: 'requested' as const, ...requested },
    supervisorApproval && { step: 'supervisorApproval' as const, ...supervisorApproval },
    programManagerApproval && { step: 'programManagerApproval' as const, ...programManagerApproval },
    projectAssignment && { step: 'projectAssignment' as const, ...projectAssignment },
    step.by === 'host' && { step: 'masterAdministratorGrant' as const, ...step },
  ].filter((act) => act !== null && act !== false);
  const grant = acts.reduce((so, act) => advanceGrant(so, act, state.id), state.grant);
  if (grantState(grant) !== 'GRANTED')
    throw new AccountError('GRANT_TRANSITION', { state: grantState(grant), step: 'founding' });
  return { grant, roles };
}

function membershipsWithout(state: AccountState, investigation: string): AccountState['investigations'] {
  return state.investigations.filter((one) => one.investigation !== investigation);
}
