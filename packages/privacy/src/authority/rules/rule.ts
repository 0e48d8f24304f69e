import type { CheckedRequest } from '../access-request-schema.ts';
import type { Policy } from '../policy.ts';
import type { CheckedPerson, CheckedPrincipal, CheckedService } from '../principal-schema.ts';
import type { ReasonCode } from '../reason.ts';

/** What a rule judges: who asks, what, when (milliseconds since 1970), and by which tables. */
export interface Facts<P extends CheckedPrincipal = CheckedPrincipal> {
  readonly principal: P;
  readonly request: CheckedRequest;
  readonly now: number;
  readonly policy: Policy;
}

/** A reason to deny, and when it holds. */
export interface Rule<P extends CheckedPrincipal = CheckedPrincipal> {
  readonly reason: ReasonCode;
  readonly denies: (facts: Facts<P>) => boolean;
}

export type RuleForPersons = Rule<CheckedPerson>;
export type RuleForServices = Rule<CheckedService>;

/** The reasons of all the rules that deny. */
export function reasonsOf<P extends CheckedPrincipal>(
  rules: readonly Rule<P>[],
  facts: Facts<P>,
): readonly ReasonCode[] {
  return rules.filter((rule) => rule.denies(facts)).map((rule) => rule.reason);
}
