import { checkBudget, type BudgetAccount, type BudgetLedger } from './budget-ledger.ts';
import { sampleDiscreteLaplace, type Fraction } from './discrete-laplace.ts';
import { NoiseError } from './noise-error.ts';
import { cryptographicIntegers, type RandomIntegers } from './random-integers.ts';

/** A count that is to be answered with differential privacy. */
export interface PrivateCountRequest {
  readonly count: number;
  /** By how much one contributor can change the count: who files a hundred entries changes a count of entries by a hundred. */
  readonly sensitivity: bigint;
  readonly epsilon: Fraction;
  readonly account: BudgetAccount;
}

/**
 * Answers a count with differential privacy: pays for it first, then adds discrete Laplace noise of scale sensitivity / epsilon.
 * The answer may be negative; asked again it is another, and costs again.
 *
 * For counts alone, and no substitute for withholding amounts, whose sensitivity has no useful bound.
 *
 * @throws NoiseError - BUDGET_EXHAUSTED, BUDGET_MALFORMED, COUNT_MALFORMED
 * @source Dwork, McSherry, Nissim and Smith, Calibrating noise to sensitivity in private data analysis (2006)
 */
export async function privateCount(
  { count, sensitivity, epsilon, account }: PrivateCountRequest,
  ledger: BudgetLedger,
  random: RandomIntegers = cryptographicIntegers(),
): Promise<number> {
  checkBudget(epsilon);
  if (!Number.isSafeInteger(count) || count < 0 || sensitivity < 1n)
    throw new NoiseError('COUNT_MALFORMED', {});
  if (!(await ledger.spend(account, epsilon))) throw new NoiseError('BUDGET_EXHAUSTED', {});
  const scale = { numerator: sensitivity * epsilon.denominator, denominator: epsilon.numerator };
  return Number(BigInt(count) + sampleDiscreteLaplace(scale, random));
}
