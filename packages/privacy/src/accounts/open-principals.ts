import { agreementInForce } from '../accounting/agreement-in-force.ts';
import type { CaseStore } from '../accounting/case-store.ts';
import { systemClock, type Clock } from '../clock.ts';
import type { Person, Service } from '../authority/principal.ts';
import { policyHash } from '../authority/policy.ts';
import type { ServiceName } from '../authority/service.ts';
import { AccountError } from './account-error.ts';
import { POLICY_STREAM } from './account-event.ts';
import { accountId, serviceName } from './account-fields.ts';
import { accountReader, type AccountReader } from './account-reader.ts';
import type { AccountState } from './account-state.ts';
import type { AccountStore } from './account-store.ts';
import { principalOf } from './principal-of.ts';
import { servicePrincipalOf } from './service-principal-of.ts';

/** Who users and services are now. */
export interface Principals {
  /**
   * The principal that a user is at this instant, read from the store anew at every call: what is taken away is gone
   * at the next one. Null when there is no such account, which `decide` denies.
   *
   * Naming a user is to say that the host has authenticated the caller as that user.
   *
   * @throws AccountError - RECORD_NOT_AUTHENTIC: the store was tampered with; POLICY_NOT_ADOPTED: a policy was adopted,
   *   and this version of the package decides by another
   */
  current(user: string): Promise<Person | null>;
  /**
   * The principal that a service is at this instant, read as anew as a user. Null when it was never registered.
   *
   * Naming a service is to say that the host has authenticated the caller as that system.
   *
   * @throws AccountError - RECORD_NOT_AUTHENTIC, POLICY_NOT_ADOPTED
   */
  service(name: ServiceName): Promise<Service | null>;
}

/**
 * Resolves users and services to principals from a store of accounts. Nothing is kept between calls.
 *
 * @example
 * const principals = openPrincipals({ store: memoryAccountStore() });
 * await principals.current('jdoe'); // => null
 */
export function openPrincipals(options: {
  readonly store: AccountStore;
  readonly clock?: Clock;
  /**
   * Where agreements are kept (`openCaseStore` of core, `memoryCaseStore`): with it the account of a service has expired
   * while its agreement is not in force. Without it the host answers for the agreement.
   */
  readonly agreements?: CaseStore | undefined;
}): Principals {
  const { store, clock = systemClock, agreements } = options;
  return Object.freeze({
    async current(user: string): Promise<Person | null> {
      if (!accountId.safeParse(user).success) return null;
      const reader = accountReader(store);
      await reader.prepare([{ kind: 'account', id: user }, POLICY_STREAM]);
      await requireAdoptedPolicy(reader);
      return personNow(reader, await reader.account(user), clock.now());
    },
    async service(name: ServiceName): Promise<Service | null> {
      const known = serviceName.safeParse(name);
      if (!known.success) return null;
      const reader = accountReader(store);
      await reader.prepare([{ kind: 'service', id: known.data }, POLICY_STREAM]);
      await requireAdoptedPolicy(reader);
      const state = await reader.service(known.data);
      const isCovered =
        agreements === undefined || (await agreementInForce(agreements, state.agreement, clock));
      return servicePrincipalOf(known.data, state, isCovered);
    },
  });
}

/** Whoever adopts policies is asked again when the package decides by another; until one was adopted, nobody is. */
async function requireAdoptedPolicy(reader: AccountReader): Promise<void> {
  const adopted = await reader.adoptedPolicy();
  if (adopted !== null && adopted !== policyHash()) throw new AccountError('POLICY_NOT_ADOPTED', {});
}

/** The principal that an account is, with its projects and investigations as the reader finds them. */
export async function personNow(
  reader: AccountReader,
  account: AccountState,
  now: number,
): Promise<Person | null> {
  if (account.version === 0) return null;
  const projects = account.projects.map(({ id }) => ({ kind: 'project', id }) as const);
  const investigations = account.investigations.map(
    ({ investigation }) => ({ kind: 'investigation', id: investigation }) as const,
  );
  await reader.prepare([...projects, ...investigations]);
  return principalOf(account, {
    projects: await Promise.all(projects.map(({ id }) => reader.project(id))),
    investigations: await Promise.all(investigations.map(({ id }) => reader.investigation(id))),
    trainingListVersion: await reader.trainingListVersion(),
    now,
  });
}
