import { AccountError } from './account-error.ts';
import type { RecordedEvent, StreamName } from './account-event.ts';
import type { AccountStore } from './account-store.ts';
import { recordedEvents } from './recorded-events.ts';

/** A store for tests and trials: gone with the process. */
export function memoryAccountStore(): AccountStore {
  const streams = new Map<string, readonly RecordedEvent[]>();
  const eventsOf = (stream: StreamName): readonly RecordedEvent[] => streams.get(keyOf(stream)) ?? [];
  return {
    async append(changes) {
      const stale = changes.some(
        ({ stream, expectedVersion }) => eventsOf(stream).length !== expectedVersion,
      );
      if (stale) throw new AccountError('CHANGED_MEANWHILE', {});
      for (const [key, events] of changes.map(
        (change) => [keyOf(change.stream), recordedEvents(change)] as const,
      )) {
        streams.set(key, [...(streams.get(key) ?? []), ...events]);
      }
    },
    read: async (names) => names.flatMap(eventsOf),
    version: async (stream) => eventsOf(stream).length,
    list: async (kind) =>
      [...streams.values()]
        .flatMap(([first]) => (first?.stream.kind === kind ? [first.stream.id] : []))
        .toSorted(),
  };
}

function keyOf({ kind, id }: StreamName): string {
  return `${kind}/${id}`;
}
