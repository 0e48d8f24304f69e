import type { AuditPhase } from './audit-record.ts';

/** Intents that wait for their outcome, by what joins them, with their numbers. */
export interface Pairing {
  /** Takes a record in; false when it cannot stand: an outcome without intent, an intent that is open already. */
  accept(record: { readonly phase: AuditPhase; readonly corr: string; readonly seq: number }): boolean;
  /** Numbers of the intents without an outcome. */
  open(): readonly number[];
  /** The same with what joins them, in the order of the intents. */
  waiting(): readonly (readonly [corr: string, seq: number])[];
}

/** A pairing without any intent, or with those that were open before. */
export function createPairing(waiting: readonly (readonly [string, number])[] = []): Pairing {
  const intents = new Map<string, number>(waiting);
  return {
    accept({ phase, corr, seq }) {
      if (phase === 'event') return true;
      if (phase === 'outcome') return intents.delete(corr);
      if (intents.has(corr)) return false;
      intents.set(corr, seq);
      return true;
    },
    open: () => [...intents.values()],
    waiting: () => [...intents],
  };
}
