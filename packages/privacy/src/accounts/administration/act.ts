import type { z } from 'zod';
import type { Verb } from '../../authority/verb.ts';
import type { Instant } from '../../authority/principal.ts';
import type { AccountEvent, StreamName } from '../account-event.ts';
import type { AccountReader } from '../account-reader.ts';
import type { AccountState } from '../account-state.ts';
import type { Relation } from '../relation.ts';
import type { ServiceState } from '../service-from-events.ts';

/** Whom and what an act is about, by name; for the guard and for the log. */
export interface ActTarget {
  readonly account?: string;
  readonly service?: string;
  readonly project?: string;
  readonly investigation?: string;
}

/** What an act finds when it works. */
export interface Scene {
  readonly reader: AccountReader;
  /** The account of the acting person, or `host`. */
  readonly by: string;
  readonly now: number;
  readonly at: Instant;
  /**
   * An account that exists.
   *
   * @throws AccountError - ACCOUNT_UNKNOWN
   */
  account(id: string): Promise<AccountState>;
  /**
   * A service that has an account.
   *
   * @throws AccountError - SERVICE_UNKNOWN
   */
  service(name: string): Promise<ServiceState>;
  /**
   * That an agreement is in force, where the host said in which store agreements are kept.
   *
   * @throws AccountError - AGREEMENT_NOT_APPROVED
   */
  requireAgreement(id: string): Promise<void>;
}

/** An event that an act wants to record, and where. */
export interface PlannedEvent {
  readonly stream: StreamName;
  readonly event: AccountEvent;
}

/** What an act gives, and what it changes. */
export interface Worked<Result> {
  readonly result: Result;
  readonly events: readonly PlannedEvent[];
  /** How many entries an answer has; for the log. */
  readonly entries?: number;
}

/** An act of administration: who may do it, and what it does. */
export interface Act<Input, Result> {
  /** Its code in the log, such as `GRANT_ACCESS`. */
  readonly name: string;
  /** What `decide` is asked for: one of them must be permitted. None where a relation alone counts. */
  readonly verbs: readonly Verb[];
  /** Who may do it without any role, for what they are to the account. */
  readonly relations: readonly Relation[];
  readonly input: z.ZodType<Input>;
  readonly about: (input: Input) => ActTarget;
  /** What was written down, of which the log has the hash alone. */
  readonly text?: (input: Input) => string;
  readonly work: (input: Input, scene: Scene) => Promise<Worked<Result>>;
}

/** Does an act on behalf of the acting person. */
export type Run = <Input, Result>(act: Act<Input, Result>, input: Input) => Promise<Result>;

/** One event for an account, as what an act did. */
export function onAccount(id: string, ...events: readonly AccountEvent[]): Worked<void> {
  return on({ kind: 'account', id }, events);
}

/** Events for one stream, as what an act did. */
export function on(stream: StreamName, events: readonly AccountEvent[]): Worked<void> {
  return { result: undefined, events: events.map((event) => ({ stream, event })) };
}
