import type { AccountEvent, RecordedEvent, StreamKind, StreamName } from './account-event.ts';
import type { Instant } from '../authority/principal.ts';

/** Events for one stream, of which its writer saw a version. */
export interface StreamChange {
  readonly stream: StreamName;
  /** How many events the stream had when it was read; 0 for a new one. */
  readonly expectedVersion: number;
  readonly by: string;
  readonly at: Instant;
  readonly events: readonly AccountEvent[];
}

/**
 * Where accounts, projects and investigations are kept, as events that are appended and never changed. Core
 * implements it on the warehouse's database; {@link memoryAccountStore} is for tests and trials.
 */
export interface AccountStore {
  /**
   * Appends to some streams, to all of them or to none. Of two writers who saw the same version of a stream one
   * is refused.
   *
   * @throws AccountError - CHANGED_MEANWHILE
   */
  append(changes: readonly StreamChange[]): Promise<void>;
  /** The events of some streams, each stream in its order. */
  read(streams: readonly StreamName[]): Promise<readonly RecordedEvent[]>;
  /** How many events a stream has, without reading them. */
  version(stream: StreamName): Promise<number>;
  /** The names of all streams of a kind, in alphabetical order. */
  list(kind: StreamKind): Promise<readonly string[]>;
}
