import { deepFreeze } from '../canonical/deep-freeze.ts';
import type { Instant } from '../authority/principal.ts';
import { AccountError } from './account-error.ts';
import type { RecordedEvent, ScopedEntity } from './account-event.ts';

/** What the events of an investigation or law-enforcement activity add up to. */
export interface InvestigationState {
  readonly id: string;
  readonly version: number;
  readonly isOpen: boolean;
  readonly opensAt: Instant | null;
  readonly closesAt: Instant | null;
  /** The parties in its scope. */
  readonly entities: readonly ScopedEntity[];
}

/**
 * An investigation from its events; without any it is not open.
 *
 * @throws AccountError - RECORD_NOT_AUTHENTIC
 */
export function investigationFromEvents(id: string, events: readonly RecordedEvent[]): InvestigationState {
  const none: InvestigationState = {
    id,
    version: 0,
    isOpen: false,
    opensAt: null,
    closesAt: null,
    entities: [],
  };
  return deepFreeze(events.reduce(after, none));
}

function after(state: InvestigationState, event: RecordedEvent): InvestigationState {
  const { version } = event;
  if (version !== state.version + 1) throw new AccountError('RECORD_NOT_AUTHENTIC', { version });
  switch (event.type) {
    case 'INVESTIGATION_OPENED':
      return { ...state, ...event.data, version, isOpen: true };
    case 'ENTITY_ADDED':
      return { ...state, version, entities: [...without(state, event.data), event.data] };
    case 'ENTITY_REMOVED':
      return { ...state, version, entities: without(state, event.data) };
    case 'INVESTIGATION_CLOSED':
      return { ...state, version, isOpen: false, closesAt: event.at };
    default:
      throw new AccountError('RECORD_NOT_AUTHENTIC', { version });
  }
}

function without({ entities }: InvestigationState, { kind, key }: ScopedEntity): readonly ScopedEntity[] {
  return entities.filter((entity) => entity.kind !== kind || entity.key !== key);
}
