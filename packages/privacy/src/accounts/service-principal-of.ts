import type { Service } from '../authority/principal.ts';
import type { ServiceName } from '../authority/service.ts';
import type { ServiceState } from './service-from-events.ts';

/**
 * The principal that the account of a service is, for `decide` to judge; null when it was never registered. One that was
 * withdrawn is there without its grant, so that the log says who asked.
 *
 * @param isCovered - whether its agreement is in force; without one the account has expired since it was granted
 */
export function servicePrincipalOf(
  name: ServiceName,
  state: ServiceState,
  isCovered: boolean,
): Service | null {
  if (state.version === 0) return null;
  const grantedAt = state.grant.masterAdministratorGrant?.at ?? null;
  return {
    kind: 'service',
    id: name,
    service: name,
    agreement: state.agreement,
    authenticated: true,
    status: state.disabled ? 'disabled' : 'active',
    expiresAt: isCovered ? state.expiresAt : grantedAt,
    grantedAt,
  };
}
