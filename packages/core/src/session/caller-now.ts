import type { Principal, Principals } from '@tradepulse/privacy';
import { AccessError } from '../errors/access-error.ts';
import type { SessionCaller } from './session-context.ts';

/**
 * Who calls, as of now: a user or a service is read from the host's accounts, and nothing of that is kept.
 *
 * @returns null for whoever has no account, which the guard denies
 */
export async function callerNow(
  caller: SessionCaller,
  principals: Principals | null,
): Promise<Principal | null> {
  if (caller.principal !== undefined) return handedOver(caller.principal);
  requirePrincipals(principals);
  return caller.service === undefined ? principals.current(caller.user) : principals.service(caller.service);
}

/** A principal that a host hands over is a person: a service is nobody without its account. */
function handedOver(principal: Principal | null): Principal | null {
  return principal?.kind === 'service' ? null : principal;
}

/**
 * That users and services can be resolved at all.
 *
 * @throws AccessError - PRINCIPALS_MISSING
 */
export function requirePrincipals(principals: Principals | null): asserts principals is Principals {
  if (principals === null) throw new AccessError('PRINCIPALS_MISSING', {});
}
