import type { ModuleId } from '../authority/module.ts';
import type { ProjectScope } from '../authority/principal.ts';
import { deepFreeze } from '../canonical/deep-freeze.ts';
import { AccountError } from './account-error.ts';
import type { RecordedEvent } from './account-event.ts';

/** What the events of a trade-statistics project add up to. */
export interface ProjectState {
  readonly id: string;
  readonly version: number;
  readonly isOpen: boolean;
  /** The modules that it needs. */
  readonly modules: readonly ModuleId[];
  /** The rows that it is about; empty for all. */
  readonly scope: readonly ProjectScope[];
}

/**
 * A project from its events; without any it is not open.
 *
 * @throws AccountError - RECORD_NOT_AUTHENTIC
 */
export function projectFromEvents(id: string, events: readonly RecordedEvent[]): ProjectState {
  const none: ProjectState = { id, version: 0, isOpen: false, modules: [], scope: [] };
  return deepFreeze(events.reduce(after, none));
}

function after(state: ProjectState, event: RecordedEvent): ProjectState {
  const { version } = event;
  if (version !== state.version + 1) throw new AccountError('RECORD_NOT_AUTHENTIC', { version });
  switch (event.type) {
    case 'PROJECT_OPENED':
      return { ...state, ...event.data, version, isOpen: true };
    case 'PROJECT_CHANGED':
      return { ...state, ...event.data, version };
    case 'PROJECT_CLOSED':
      return { ...state, version, isOpen: false };
    default:
      throw new AccountError('RECORD_NOT_AUTHENTIC', { version });
  }
}
