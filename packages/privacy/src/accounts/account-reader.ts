import type { Instant } from '../authority/principal.ts';
import { accountFromEvents } from './account-from-events.ts';
import { POLICY_STREAM, TRAINING_LIST, type RecordedEvent, type StreamName } from './account-event.ts';
import type { AccountState } from './account-state.ts';
import type { AccountStore } from './account-store.ts';
import { investigationFromEvents, type InvestigationState } from './investigation-state.ts';
import { projectFromEvents, type ProjectState } from './project-state.ts';
import { serviceFromEvents, type ServiceState } from './service-from-events.ts';

/** A version of a stream that was seen, and when its last event was recorded; null for an empty one. */
export interface SeenVersion {
  readonly version: number;
  readonly at: Instant | null;
}

/** Reads what the streams of a store add up to, and notes which version of each was seen. */
export interface AccountReader {
  account(id: string): Promise<AccountState>;
  service(name: string): Promise<ServiceState>;
  project(id: string): Promise<ProjectState>;
  investigation(id: string): Promise<InvestigationState>;
  /** Every account, in alphabetical order. */
  accounts(): Promise<readonly AccountState[]>;
  /** The version of the master training list, as decisions name it. */
  trainingListVersion(): Promise<string>;
  /** The hash of the policy that was adopted last; null where none ever was. */
  adoptedPolicy(): Promise<string | null>;
  /** Reads streams at once, for those that will be asked for. */
  prepare(streams: readonly StreamName[]): Promise<void>;
  /** What was seen of a stream; reads it when nothing was. */
  seen(stream: StreamName): Promise<SeenVersion>;
}

/** A reader for one act or one call: what it has read it does not read again. Not to be kept. */
export function accountReader(store: AccountStore): AccountReader {
  const streams = new Map<string, RecordedEvent[]>();
  const prepare = async (names: readonly StreamName[]): Promise<void> => {
    const unread = names.filter((name) => !streams.has(keyOf(name)));
    if (unread.length === 0) return;
    const events = await store.read(unread);
    for (const name of unread) streams.set(keyOf(name), []);
    for (const event of events) streams.get(keyOf(event.stream))?.push(event);
  };
  const events = async (name: StreamName): Promise<readonly RecordedEvent[]> => {
    await prepare([name]);
    return streams.get(keyOf(name)) ?? [];
  };
  const account = async (id: string): Promise<AccountState> =>
    accountFromEvents(id, await events({ kind: 'account', id }));
  return {
    prepare,
    account,
    service: async (name) => serviceFromEvents(name, await events({ kind: 'service', id: name })),
    project: async (id) => projectFromEvents(id, await events({ kind: 'project', id })),
    investigation: async (id) => investigationFromEvents(id, await events({ kind: 'investigation', id })),
    async accounts() {
      const ids = await store.list('account');
      await prepare(ids.map((id) => ({ kind: 'account', id })));
      return Promise.all(ids.map(account));
    },
    trainingListVersion: async () => `${TRAINING_LIST.id}@${await store.version(TRAINING_LIST)}`,
    adoptedPolicy: async () => (await events(POLICY_STREAM)).reduce(adoptedAfter, null),
    seen: (name) => seenOf(name),
  };

  async function seenOf(name: StreamName): Promise<SeenVersion> {
    if (name.kind === 'training_list') return { version: await store.version(name), at: null };
    const all = await events(name);
    return { version: all.length, at: all.at(-1)?.at ?? null };
  }
}

function adoptedAfter(before: string | null, { type, data }: RecordedEvent): string | null {
  return type === 'POLICY_ADOPTED' ? data.policyHash : before;
}

function keyOf({ kind, id }: StreamName): string {
  return `${kind}/${id}`;
}
