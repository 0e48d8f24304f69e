import type { EntityKey } from './entity-key.ts';
import type { NeedToKnow } from './grant.ts';
import type { Instant } from './principal.ts';

/**
 * A named investigation or law-enforcement activity with which a person is associated: the only ground on which
 * identities are shown, and of no others than its entities.
 *
 * @source DHS/CBP/PIA-036, Overview and section 3.1
 */
export interface InvestigationAssignment {
  /** Its name, as requests and the audit trail give it. */
  readonly id: string;
  readonly status: 'active' | 'closed';
  readonly opensAt: Instant;
  /** From this instant on it is closed; null for none. */
  readonly closesAt: Instant | null;
  /** Who associated the person with it, when, and why the person needs to know: never the person alone. */
  readonly assigned: NeedToKnow;
  /** The parties that it is about. */
  readonly entities: readonly EntityKey[];
}
