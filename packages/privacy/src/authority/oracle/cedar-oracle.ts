import type { AuthorizationAnswer, CedarValueJson } from '@cedar-policy/cedar-wasm/nodejs';
import type * as Cedar from '@cedar-policy/cedar-wasm/nodejs';

/** The functions of Cedar; handed in, since sources do not import what only tests have. */
type CedarFunctions = Pick<
  typeof Cedar,
  'policySetTextToParts' | 'preparsePolicySet' | 'statefulIsAuthorized'
>;

/** Attributes of who asks, or of what is asked: those alone that a set of policies may read. */
export type Attributes = Readonly<Record<string, unknown>>;

/** Policies in Cedar that judge as the rules are to judge. */
export interface Oracle {
  /**
   * The names of the policies that forbid, in alphabetical order; `ROLE_DOES_NOT_PERMIT` when none permits.
   *
   * @throws Error - a policy read an attribute that is not there
   */
  reasons(principal: Attributes, request: Attributes, now: number): readonly string[];
}

/**
 * Opens policies as an oracle. Where they permit nothing themselves, what they do not forbid is permitted, so that a
 * set of forbidding policies can be asked alone.
 */
export function openOracle(cedar: CedarFunctions, name: string, text: string): Oracle {
  const parts = cedar.policySetTextToParts(text);
  if (parts.type === 'failure') throw new Error(`${name}: ${parts.errors[0]?.message}`);
  const named = parts.policies.map((policy, at) => [
    /@id\("(\w+)"\)/.exec(policy)?.[1] ?? `permit-${at}`,
    policy,
  ]);
  const permits = named.some(([id]) => id?.startsWith('permit-'));
  const rest = permits ? [] : [['permit-all', 'permit (principal, action, resource);']];
  const prepared = cedar.preparsePolicySet(name, {
    staticPolicies: Object.fromEntries([...named, ...rest]) as Record<string, string>,
  });
  if (prepared.type === 'failure') throw new Error(`${name}: ${prepared.errors[0]?.message}`);
  return {
    reasons: (principal, request, now) =>
      reasonsOf(cedar.statefulIsAuthorized(questionOf(name, principal, request, now))),
  };
}

function questionOf(
  name: string,
  principal: Attributes,
  request: Attributes,
  now: number,
): Parameters<CedarFunctions['statefulIsAuthorized']>[0] {
  const { verb, ...context } = request;
  const uid = { type: 'Person', id: 'someone' };
  return {
    principal: uid,
    action: { type: 'Action', id: typeof verb === 'string' ? verb : 'ANY' },
    resource: { type: 'System', id: 'TradePulse' },
    context: { ...recordOf(context), now },
    preparsedPolicySetId: name,
    entities: [{ uid, attrs: recordOf(principal), parents: [] }],
  };
}

function reasonsOf(answer: AuthorizationAnswer): readonly string[] {
  if (answer.type === 'failure') throw new Error(answer.errors[0]?.message);
  const { decision, diagnostics } = answer.response;
  const [error] = diagnostics.errors;
  if (error !== undefined) throw new Error(`${error.policyId}: ${error.error.message}`);
  if (decision === 'allow') return [];
  return diagnostics.reason.length === 0 ? ['ROLE_DOES_NOT_PERMIT'] : diagnostics.reason.toSorted();
}

/** Attributes as a record of Cedar: what is null or absent is not there, instants are milliseconds. */
function recordOf(attributes: Attributes): Record<string, CedarValueJson> {
  const present = Object.entries(attributes).filter(([, value]) => value !== null && value !== undefined);
  return Object.fromEntries(present.map(([key, value]) => [key, valueOf(key, value)]));
}

const INSTANTS = new Set([
  'at',
  'assignedAt',
  'expiresAt',
  'grantedAt',
  'completedAt',
  'validUntil',
  'opensAt',
  'closesAt',
]);

/** Lists whose members are looked up by a name, which Cedar does in a record. */
const KEYED: Readonly<Record<string, string>> = { projects: 'id', investigations: 'id', training: 'course' };

function valueOf(key: string, value: unknown): CedarValueJson {
  if (typeof value === 'string') return INSTANTS.has(key) ? Date.parse(value) : value;
  if (typeof value === 'boolean' || typeof value === 'number') return value;
  if (!Array.isArray(value)) return recordOf(value as Attributes);
  const members = value as readonly Attributes[];
  const name = KEYED[key];
  if (name !== undefined) {
    const named = members.map((one) => [String(one[name]), recordOf(one)] as const);
    return Object.fromEntries(named);
  }
  return members.map((one) =>
    key === 'entities' ? `${String(one['kind'])}/${String(one['key'])}` : valueOf('', one),
  );
}
