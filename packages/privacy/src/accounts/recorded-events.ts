import { deepFreeze } from '../canonical/deep-freeze.ts';
import type { RecordedEvent } from './account-event.ts';
import { checkEvent } from './account-event-schema.ts';
import type { StreamChange } from './account-store.ts';

/**
 * The events of a change as a store keeps them: numbered from the expected version on, checked and frozen.
 *
 * @throws AccountError - RECORD_NOT_AUTHENTIC
 */
export function recordedEvents(change: StreamChange): readonly RecordedEvent[] {
  const { stream, expectedVersion, by, at, events } = change;
  return events.map(({ type, data }, index) =>
    deepFreeze(checkEvent({ stream, version: expectedVersion + index + 1, by, at, type, data })),
  );
}
