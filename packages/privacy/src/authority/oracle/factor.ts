import type { ReasonCode } from '../reason.ts';
import type { Facts } from '../rules/rule.ts';
import type { Attributes } from './cedar-oracle.ts';

/**
 * Rules that depend on the same attributes, and all combinations of these. A decision is made of factors: it denies
 * when one of them does.
 */
export interface Factor {
  /** Also the name of the file with the policies in Cedar. */
  readonly name: string;
  readonly judges: readonly Judge[];
  readonly principals: readonly Attributes[];
  readonly requests: readonly Attributes[];
}

/** A rule, whoever it is for: that it gets only what it may read is the factor's business. */
export interface Judge {
  readonly reason: ReasonCode;
  readonly denies: (facts: Facts<never>) => boolean;
}

/** Of a list of rules those with some reasons, or all of them. */
export function judgesOf(rules: readonly Judge[], ...reasons: readonly ReasonCode[]): readonly Judge[] {
  return reasons.length === 0 ? rules : rules.filter(({ reason }) => reasons.includes(reason));
}

/** The reasons of the rules that deny, in alphabetical order. */
export function judged(
  judges: readonly Judge[],
  principal: unknown,
  request: unknown,
  { now, policy }: Pick<Facts, 'now' | 'policy'>,
): readonly string[] {
  const facts = { principal, request, now, policy } as Facts<never>;
  return judges
    .filter((judge) => judge.denies(facts))
    .map(({ reason }) => reason)
    .toSorted();
}
