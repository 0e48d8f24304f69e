import type { GrantStep } from '../authority/grant.ts';
import type { Instant } from '../authority/principal.ts';
import { deepFreeze } from '../canonical/deep-freeze.ts';
import { CodedError } from '../errors/coded-error.ts';
import { AccountError } from './account-error.ts';
import type { EventData, EventType, RecordedEvent } from './account-event.ts';
import {
  advanceServiceGrant,
  NO_SERVICE_GRANT,
  type ServiceGrant,
  type ServiceGrantAct,
} from './service-grant.ts';

/** What the events of a service add up to. */
export interface ServiceState {
  readonly service: string;
  /** How many events there are; 0 when it was never registered. */
  readonly version: number;
  /** Whether it has an account now: registered, and not withdrawn since. */
  readonly isRegistered: boolean;
  /** The agreement that covers it; empty before it was registered. */
  readonly agreement: string;
  /** The account of the person who answers for it; empty before it was registered. */
  readonly owner: string;
  readonly grant: ServiceGrant;
  readonly disabled: boolean;
  readonly expiresAt: Instant | null;
  /** When the last event was recorded; null for none. */
  readonly changedAt: Instant | null;
}

type Apply<T extends EventType> = (
  state: ServiceState,
  data: EventData[T],
  step: GrantStep,
) => Partial<ServiceState>;

/** What each event changes; an event that is not listed has no place in the stream of a service. */
const changes: { readonly [T in EventType]?: Apply<T> } = {
  SERVICE_REGISTERED: registered,
  SERVICE_REQUESTED: (state, data, step) => advanced(state, { step: 'requested', ...step, ...data }),
  PROGRAM_MANAGER_APPROVED: (state, data, step) =>
    advanced(state, { step: 'programManagerApproval', ...step, ...data }),
  SERVICE_GRANTED: (state, _, step) => advanced(state, { step: 'masterAdministratorGrant', ...step }),
  REQUEST_REFUSED: () => ({ grant: NO_SERVICE_GRANT }),
  ACCESS_REVOKED: () => ({ isRegistered: false, grant: NO_SERVICE_GRANT }),
  ACCOUNT_DISABLED: () => ({ disabled: true }),
  ACCOUNT_ENABLED: () => ({ disabled: false }),
  EXPIRY_SET: (_, { expiresAt }) => ({ expiresAt }),
};

/**
 * What the events of a service add up to. Every event is held to the rules under which it was recorded: a grant that
 * somebody wrote into the store without its steps is no grant, and the service cannot be used.
 *
 * @throws AccountError - RECORD_NOT_AUTHENTIC
 */
export function serviceFromEvents(service: string, events: readonly RecordedEvent[]): ServiceState {
  return deepFreeze(events.reduce(after, noService(service)));
}

function noService(service: string): ServiceState {
  return {
    service,
    version: 0,
    isRegistered: false,
    agreement: '',
    owner: '',
    grant: NO_SERVICE_GRANT,
    disabled: false,
    expiresAt: null,
    changedAt: null,
  };
}

function after(state: ServiceState, event: RecordedEvent): ServiceState {
  const change = changeOf(event.type);
  const begins = event.type === 'SERVICE_REGISTERED';
  const follows = event.version === state.version + 1 && begins !== state.isRegistered;
  if (change === undefined || !follows) throw forged(event);
  try {
    const changed = change(state, event.data, { by: event.by, at: event.at });
    return { ...state, ...changed, version: event.version, changedAt: event.at };
  } catch (error) {
    throw error instanceof CodedError ? forged(event) : error;
  }
}

type AnyApply = (state: ServiceState, data: RecordedEvent['data'], step: GrantStep) => Partial<ServiceState>;

function changeOf(type: EventType): AnyApply | undefined {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the table ties each type to its data, and so does the schema of events
  return changes[type] as AnyApply | undefined;
}

function forged({ version }: RecordedEvent): Error {
  return new AccountError('RECORD_NOT_AUTHENTIC', { version });
}

/** A new beginning: of what was before withdrawal nothing is left, but that it is disabled, which others lift. */
function registered(
  { service, disabled }: ServiceState,
  data: EventData['SERVICE_REGISTERED'],
  { by }: GrantStep,
): ServiceState {
  if (data.owner === by) throw new AccountError('SEPARATION_OF_DUTIES', { step: 'registration' });
  return { ...noService(service), ...data, disabled, isRegistered: true };
}

function advanced(state: ServiceState, act: ServiceGrantAct): Partial<ServiceState> {
  return { grant: advanceServiceGrant(state.grant, act, state.owner) };
}
