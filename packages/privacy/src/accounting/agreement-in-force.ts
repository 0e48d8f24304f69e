import type { Clock } from '../clock.ts';
import { today } from './accounting-context.ts';
import { AGREEMENT_RULES, isInForce } from './agreement.ts';
import { caseBook } from './case-book.ts';
import type { CaseStore } from './case-store.ts';

/**
 * Whether an agreement of a store is approved by all three offices and holds today; not for one that nobody drafted.
 *
 * @source DHS/CBP/PIA-036, section 8.4
 */
export async function agreementInForce(store: CaseStore, id: string, clock: Clock): Promise<boolean> {
  const agreement = await caseBook(store, AGREEMENT_RULES).find(id);
  return agreement !== null && isInForce(agreement, today({ clock }));
}
