import type { ContributorRules } from '../rules/contributor-rules.ts';

/** What the summary of protection says of everything that is no count, where counts are not exact. */
export function amountsStatement(amounts: ContributorRules | undefined): string {
  return amounts === undefined
    ? 'What is no count is withheld.'
    : 'Sums of amounts are exact; those that could show what a single contributor did are withheld, with all that they could be computed from, and so is what is neither a count nor such a sum.';
}
