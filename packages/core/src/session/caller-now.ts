import type { Principal, Principals } from '@tradepulse/privacy';
import { AccessError } from '../errors/access-error.ts';
import type { SessionCaller } from './session-context.ts';

/**
 * Who calls, as of now: a user is read from the host's accounts, and nothing of that is kept.
 *
 * @returns null for a user without an account, which the guard denies
 */
export async function callerNow(
  caller: SessionCaller,
  principals: Principals | null,
): Promise<Principal | null> {
  if (caller.user === undefined) return caller.principal;
  requirePrincipals(principals);
  return principals.current(caller.user);
}

/**
 * That users can be resolved at all.
 *
 * @throws AccessError - PRINCIPALS_MISSING
 */
export function requirePrincipals(principals: Principals | null): asserts principals is Principals {
  if (principals === null) throw new AccessError('PRINCIPALS_MISSING', {});
}
