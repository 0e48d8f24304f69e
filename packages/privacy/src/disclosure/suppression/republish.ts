import type { LeakFinder } from './leaks.ts';
import type { ProtectionPlan, Shown } from './protection-plan.ts';

/** So many variables are audited for publishing again, all audits together; more would cost more time than they give cells. */
const MOST_AUDITED = 500_000;

/** So many audits are spent at most, except on small tables. */
const MOST_AUDITS = 12;

/** And so many groups are tried that some relation shows to leak, which costs less than an audit. */
const MOST_TRIED = 60;

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
  const budget = budgetOf(plan);
  let best = shown;
  const groups = byPrice.length === 0 ? [] : [byPrice];
  for (let group = groups.shift(); group !== undefined; group = groups.shift()) {
    if (budget.audits <= 0 || budget.tries <= 0) break;
    const attempt = best.slice();
    for (const cell of group) attempt[cell] = 1;
    if (isTight(plan, finder, attempt, budget)) best = attempt;
    else if (group.length > 1) groups.push(group.slice(0, group.length / 2), group.slice(group.length / 2));
  }
  return best;
}

/** What may still be spent. */
interface Budget {
  audits: number;
  tries: number;
}

function budgetOf({ innerCount, relations }: ProtectionPlan): Budget {
  if (innerCount <= 2_000) return { audits: Infinity, tries: Infinity };
  const affordable = Math.floor(MOST_AUDITED / relations.variableCount);
  return { audits: Math.min(MOST_AUDITS, Math.max(2, affordable)), tries: MOST_TRIED };
}

/** Whether a pattern leaks nothing; audited only if no relation shows that it does. */
function isTight(plan: ProtectionPlan, finder: LeakFinder, shown: Shown, budget: Budget): boolean {
  if (leavesOneAlone(plan, finder, shown)) {
    budget.tries--;
    return false;
  }
  budget.audits--;
  const { determined, told } = finder.find(shown);
  return determined.length + told.length === 0;
}

/** Whether in some relation a cell alone is withheld that may not leak: the audit would find it, at more cost. */
function leavesOneAlone(
  { relations, targets, candidates }: ProtectionPlan,
  finder: LeakFinder,
  shown: Shown,
): boolean {
  const mayNotLeak = new Uint8Array(relations.variableCount);
  for (const cell of candidates) mayNotLeak[cell] = 1;
  for (const cell of targets) if (finder.exposed[cell] !== 1) mayNotLeak[cell] = 1;
  return relations.relations.some(({ parent, children }) => {
    let hidden = shown[parent] === 1 ? 0 : 1;
    let last = parent;
    for (let at = 0; at < children.length && hidden < 2; at++) {
      const child = children[at] ?? 0;
      if (shown[child] === 1) continue;
      hidden++;
      last = child;
    }
    return hidden === 1 && mayNotLeak[last] === 1;
  });
}
