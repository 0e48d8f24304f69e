import { unknownVariables } from '../audit/exact-audit.ts';
import { areSingletonsOpen } from '../audit/exact-singletons.ts';
import { SECOND_PRIME } from '../cells/prime-field.ts';
import { DisclosureError } from '../disclosure-error.ts';
import { LeakFinder } from './leaks.ts';
import type { ProtectionPlan, Shown } from './protection-plan.ts';

/**
 * Audits a pattern before anything of it is handed out, with another prime than it was made with: nothing withheld may be
 * computed by readers, and no target by contributors, unless what was published before gave it away already.
 *
 * @returns for each cell, 1 if what was published before gives it away
 * @throws DisclosureError - PROTECTION_FAILED
 */
export function auditProtection(plan: ProtectionPlan, shown: Shown): Uint8Array {
  const finder = new LeakFinder(plan, SECOND_PRIME);
  const { determined, told } = finder.find(shown);
  if (determined.length > 0 || told.length > 0 || !keepsSingletons(plan, shown)) {
    throw new DisclosureError('PROTECTION_FAILED', {});
  }
  return finder.exposed;
}

/** Whether no combination of singletons became known that was not before. */
function keepsSingletons({ singletons, relations, isKnown }: ProtectionPlan, shown: Shown): boolean {
  if (singletons === null) return true;
  const inner = [...singletons.keys()].filter((cell) => singletons[cell] === 1);
  const areOpen = (pattern: Shown): boolean =>
    areSingletonsOpen(relations, unknownVariables(pattern, relations), inner, SECOND_PRIME);
  return areOpen(shown) || (isKnown.includes(1) && !areOpen(isKnown));
}
