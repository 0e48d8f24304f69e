import type { LeakFinder } from './leaks.ts';
import type { ProtectionPlan, Shown } from './protection-plan.ts';

/** So many audits are spent on publishing again; more would cost more time than they give cells. */
const MOST_AUDITS = 12;

/**
 * Publishes again what turned out not to be needed, the dearest first: those that are withheld are tried together, and
 * where that leaks in halves, as long as audits are left.
 *
 * @param shown - a pattern without leaks
 * @returns one without leaks that shows at least as much
 */
export function republish(plan: ProtectionPlan, finder: LeakFinder, shown: Shown): Shown {
  const withheld = plan.candidates.filter((cell) => shown[cell] !== 1);
  const byPrice = withheld.toSorted((a, b) => (plan.prices[b] ?? 0) - (plan.prices[a] ?? 0));
  const isSmall = plan.innerCount <= 2_000;
  let audits = isSmall ? Infinity : MOST_AUDITS;
  let best = shown;
  const groups = byPrice.length === 0 ? [] : [byPrice];
  for (let group = groups.shift(); group !== undefined && audits > 0; group = groups.shift()) {
    const attempt = best.slice();
    for (const cell of group) attempt[cell] = 1;
    audits--;
    if (isTight(finder, attempt)) best = attempt;
    else if (group.length > 1) groups.push(group.slice(0, group.length / 2), group.slice(group.length / 2));
  }
  return best;
}

function isTight(finder: LeakFinder, shown: Shown): boolean {
  if (finder.find(shown, false).determined.length > 0) return false;
  return finder.find(shown, true).told.length === 0;
}
