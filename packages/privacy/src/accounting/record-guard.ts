import type { Verb } from '../authority/verb.ts';

/** An act of record keeping, as the guard judges it and the audit log names it: names and ids, no text, no identity. */
export interface RecordAct {
  readonly verb: Extract<Verb, 'ADMINISTER_POLICY' | 'ADMINISTER_RETENTION' | 'ADMINISTER_SECURITY'>;
  /** Such as `disclosure/disclose`. */
  readonly name: string;
  /** The cases, schedules or datasets that it is about; counts where there are only those. */
  readonly about: readonly string[];
}

/** What an act gave, and what the audit log says of that: names and versions or counts. */
export interface RecordOutcome<T> {
  readonly result: T;
  readonly about: readonly { readonly name: string; readonly version: string }[];
}

/**
 * The seam that every act of record keeping passes: decided, recorded before it happens, and recorded again before
 * its result is handed out. `@tradepulse/core` gives the one of its sessions.
 */
export interface RecordGuard {
  /** The account that acts, as the audit log names it. */
  readonly by: string;
  /** Judges an act, records it before and after, and does its work in between. */
  run<T>(act: RecordAct, work: () => Promise<RecordOutcome<T>>): Promise<T>;
}
