import type { DataClassRule } from '../../classes/data-class.ts';
import type { VerbKindRule } from '../verb-kind.ts';
import { kindOf } from './kind-of.ts';
import type { Facts, Rule } from './rule.ts';

/** What nobody may ask, and what every request must say: neither persons nor services. */
export const REQUEST_RULES: readonly Rule[] = [
  refusal('TRADE_DATA_READ_ONLY'),
  refusal('AUDIT_DATA_KEPT'),
  refusal('IDENTITIES_NOT_EXPORTED'),
  {
    reason: 'CLASS_NOT_EXPORTED',
    denies: (facts) => !kindOf(facts).identities && asksFor(facts, 'identifying'),
  },
  {
    reason: 'PURPOSE_NOT_ALLOWED',
    denies: ({ request, policy }) =>
      !policy.purposes[request.purpose].kinds.includes(policy.verbs[request.verb].kind),
  },
  { reason: 'MODULE_REQUIRED', denies: (facts) => kindOf(facts).module && facts.request.module === null },
  { reason: 'MODULE_HOLDS_NO_IDENTITIES', denies: asksIdentitiesOfNone },
  {
    reason: 'GEOGRAPHY_NOT_ALLOWED',
    denies: ({ request, policy }) => {
      const allowed: readonly string[] = policy.geographyLevels;
      return !request.geography.every((level) => allowed.includes(level));
    },
  },
  { reason: 'CLASS_NEVER_USED', denies: (facts) => asksFor(facts, 'never') },
  { reason: 'REAL_TIME_NOT_ANSWERED', denies: ({ request }) => request.currency === 'real_time' },
];

/** Acts of a kind that is refused to everybody. */
function refusal(reason: NonNullable<VerbKindRule['refusal']>): Rule {
  return { reason, denies: (facts) => kindOf(facts).refusal === reason };
}

function asksIdentitiesOfNone(facts: Facts): boolean {
  const { module } = facts.request;
  if (module === null || facts.policy.modules[module].pii !== 'none') return false;
  return kindOf(facts).investigation || asksFor(facts, 'identifying');
}

function asksFor({ request, policy }: Facts, sensitivity: DataClassRule['sensitivity']): boolean {
  return request.classes.some((name) => policy.classes[name].sensitivity === sensitivity);
}
