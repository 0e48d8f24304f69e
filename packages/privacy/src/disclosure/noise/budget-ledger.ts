import type { Fraction } from './discrete-laplace.ts';
import { NoiseError } from './noise-error.ts';

/** Who spends, and on what. */
export interface BudgetAccount {
  readonly principal: string;
  readonly dataset: string;
}

/** The most that may be spent: epsilons of all answers added up (basic composition). */
export interface BudgetLimits {
  /** By one principal on one dataset. */
  readonly perPrincipal: Fraction;
  /** By everyone on one dataset: principals may show each other what they were answered. */
  readonly perDataset: Fraction;
}

/** What was spent so far; the host keeps it where it outlives the process. */
export interface BudgetLedger {
  /**
   * Spends, or refuses and spends nothing. One call at a time takes place: two at once must not both have the last of it.
   *
   * @returns whether it was spent
   */
  spend(account: BudgetAccount, epsilon: Fraction): Promise<boolean>;
}

/**
 * Keeps budgets in memory. Epsilons are added as fractions, so that nothing is lost or gained by rounding.
 *
 * @throws NoiseError - BUDGET_MALFORMED
 */
export function memoryBudgetLedger(limits: BudgetLimits): BudgetLedger {
  checkBudget(limits.perPrincipal);
  checkBudget(limits.perDataset);
  const spent = new Map<string, Fraction>();
  const plus = (name: string, epsilon: Fraction): Fraction => {
    const before = spent.get(name);
    return before === undefined ? epsilon : add(before, epsilon);
  };
  return {
    spend({ principal, dataset }, epsilon) {
      if (!isBudget(epsilon)) return Promise.reject(new NoiseError('BUDGET_MALFORMED', {}));
      const own = JSON.stringify([dataset, principal]);
      const everyone = JSON.stringify([dataset]);
      const [ownAfter, everyoneAfter] = [plus(own, epsilon), plus(everyone, epsilon)];
      if (exceeds(ownAfter, limits.perPrincipal) || exceeds(everyoneAfter, limits.perDataset)) {
        return Promise.resolve(false);
      }
      spent.set(own, ownAfter);
      spent.set(everyone, everyoneAfter);
      return Promise.resolve(true);
    },
  };
}

/** @throws NoiseError - BUDGET_MALFORMED: not a fraction above zero */
export function checkBudget(epsilon: Fraction): void {
  if (!isBudget(epsilon)) throw new NoiseError('BUDGET_MALFORMED', {});
}

function isBudget({ numerator, denominator }: Fraction): boolean {
  return numerator > 0n && denominator > 0n;
}

function add(a: Fraction, b: Fraction): Fraction {
  const numerator = a.numerator * b.denominator + b.numerator * a.denominator;
  const denominator = a.denominator * b.denominator;
  const divisor = greatestDivisor(numerator, denominator);
  return { numerator: numerator / divisor, denominator: denominator / divisor };
}

function greatestDivisor(a: bigint, b: bigint): bigint {
  let [larger, smaller] = [a, b];
  while (smaller !== 0n) [larger, smaller] = [smaller, larger % smaller];
  return larger;
}

function exceeds(a: Fraction, b: Fraction): boolean {
  return a.numerator * b.denominator > b.numerator * a.denominator;
}
