import type { ReasonCode } from './reason.ts';
import { ACCOUNT_RULES, AUTHENTICATION_RULES, EMPLOYMENT_RULES } from './rules/account-rules.ts';
import { GRANT_RULES } from './rules/grant-rules.ts';
import { INVESTIGATION_RULES } from './rules/investigation-rules.ts';
import { PERSON_RULES } from './rules/person-rules.ts';
import { REQUEST_RULES } from './rules/request-rules.ts';
import { reasonsOf, type Facts } from './rules/rule.ts';
import { SERVICE_RULES } from './rules/service-rules.ts';
import { TRAINING_RULES } from './rules/training-rules.ts';

/** All rules that a person is judged by, once authenticated and with the account and the request in order. */
const RULES_FOR_PERSONS = [
  ...EMPLOYMENT_RULES,
  ...GRANT_RULES,
  ...TRAINING_RULES,
  ...PERSON_RULES,
  ...INVESTIGATION_RULES,
];

/** Every reason to deny; none permits. Who is not authenticated learns that alone. */
export function reasonsToDeny(facts: Facts): readonly ReasonCode[] {
  const unknown = reasonsOf(AUTHENTICATION_RULES, facts);
  if (unknown.length > 0) return unknown;
  return [...reasonsOf(ACCOUNT_RULES, facts), ...reasonsOf(REQUEST_RULES, facts), ...reasonsAgainst(facts)];
}

function reasonsAgainst({ principal, ...facts }: Facts): readonly ReasonCode[] {
  return principal.kind === 'service'
    ? reasonsOf(SERVICE_RULES, { ...facts, principal })
    : reasonsOf(RULES_FOR_PERSONS, { ...facts, principal });
}
