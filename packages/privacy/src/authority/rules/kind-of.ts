import type { VerbKindRule } from '../verb-kind.ts';
import type { Facts } from './rule.ts';

/** What the kind of the verb that is asked for demands. */
export function kindOf({ request, policy }: Pick<Facts, 'request' | 'policy'>): VerbKindRule {
  return policy.kinds[policy.verbs[request.verb].kind];
}
