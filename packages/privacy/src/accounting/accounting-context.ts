import { randomUUID } from 'node:crypto';
import type { Clock } from '../clock.ts';
import type { VaultCipher } from '../vault/vault-cipher.ts';
import type { CaseStore } from './case-store.ts';
import type { RecordGuard } from './record-guard.ts';

/** What the keeping of requests, disclosures, agreements and datasets works with. */
export interface AccountingContext {
  readonly store: CaseStore;
  /** Encrypts every text: who asks, who received what, whose record it is. */
  readonly cipher: VaultCipher;
  readonly guard: RecordGuard;
  readonly clock: Clock;
  /** Makes ids of cases; random ones when left out. */
  readonly newId?: () => string;
}

/** A new id of a case; it says nothing of what the case is about. */
export function newCaseId({ newId }: AccountingContext): string {
  return newId === undefined ? randomUUID() : newId();
}

/** The moment of an act and who does it, as every event has them. */
export function stamped({ clock, guard }: Pick<AccountingContext, 'clock' | 'guard'>): {
  readonly at: string;
  readonly by: string;
} {
  return { at: new Date(clock.now()).toISOString(), by: guard.by };
}

/** The day of an act, YYYY-MM-DD in UTC. */
export function today({ clock }: Pick<AccountingContext, 'clock'>): string {
  return new Date(clock.now()).toISOString().slice(0, 10);
}
