import { z } from 'zod';
import type { Instant } from '../../authority/principal.ts';
import type { ServiceName } from '../../authority/service.ts';
import { AccountError } from '../account-error.ts';
import type { AccountEvent } from '../account-event.ts';
import { instant, personalId, recordId, serviceName, writtenText } from '../account-fields.ts';
import {
  advanceServiceGrant,
  serviceGrantState,
  type ServiceGrantAct,
  type ServiceGrantState,
} from '../service-grant.ts';
import { on, type Act, type Run, type Scene, type Worked } from './act.ts';

/** The service that an act is about. */
export interface AboutService {
  readonly service: ServiceName;
}

/** Under what a service has an account, and who answers for it. */
export interface ServiceRegistration extends AboutService {
  /** The agreement or memorandum of understanding that covers it, by its id. */
  readonly agreement: string;
  /** The account of the CBP employee who asks for access on its behalf; another than who registers it. */
  readonly owner: string;
}

/** Why a system needs to know, in words. */
export interface ServiceNeed extends AboutService {
  /** For the store; the log has its hash alone. */
  readonly needToKnow: string;
}

/** Where the account of a service stands. */
export interface ServiceStanding extends ServiceRegistration {
  readonly state: ServiceGrantState;
  readonly disabled: boolean;
  readonly expiresAt: Instant | null;
}

/**
 * Accounts of services, such as AFI: systems of CBP that ask as themselves. A master administrator registers one under an
 * agreement, its owner asks for access, a program manager approves, a master administrator grants: the last three are
 * three persons. Whoever answers for a service administers it in nothing else.
 *
 * @source DHS/CBP/PIA-036 sections 3.1, 3.3, 8.3 and 8.4
 */
export interface ServiceActs {
  /**
   * Opens the account of a service. It gives access to nothing.
   *
   * @throws AccountError - SERVICE_EXISTS; ACCOUNT_UNKNOWN: the owner has no account; SEPARATION_OF_DUTIES: the owner is
   *   the acting person; AGREEMENT_NOT_APPROVED
   */
  registerService(input: ServiceRegistration): Promise<void>;
  /** The owner asks for access, and says why the system needs to know. */
  requestServiceAccess(input: ServiceNeed): Promise<void>;
  /** A program manager says so too, and approves. */
  approveServiceAccess(input: ServiceNeed): Promise<void>;
  /** A program manager finds no need to know; another request begins anew. */
  refuseServiceAccess(input: AboutService & { readonly reason: string }): Promise<void>;
  /**
   * A master administrator grants access, from the next call on.
   *
   * @throws AccountError - GRANT_TRANSITION, SEPARATION_OF_DUTIES, AGREEMENT_NOT_APPROVED
   */
  grantServiceAccess(input: AboutService): Promise<void>;
  /** A master administrator takes account and access away for good: it is registered anew, under whatever agreement. */
  withdrawService(input: AboutService): Promise<void>;
  /** From that instant on the account has expired; null for never. An act of master administrators. */
  setServiceExpiry(input: AboutService & { readonly expiresAt: Instant | null }): Promise<void>;
  /** A security administrator bars a service, from its next call on, until it is enabled. */
  disableService(input: AboutService): Promise<void>;
  /** Lets a disabled service in again. */
  enableService(input: AboutService): Promise<void>;
  /** Where a service stands, for its owner, program managers and master administrators. */
  serviceStanding(input: AboutService): Promise<ServiceStanding>;
}

const about = z.strictObject({ service: serviceName });
const need = about.extend({ needToKnow: writtenText });
const textOf = ({ needToKnow }: ServiceNeed): string => needToKnow;
const ofService = {
  relations: [],
  input: about,
  about: ({ service }: AboutService) => ({ service }),
} as const;
const byMaster = { ...ofService, verbs: ['ADMINISTER_ACCOUNTS'] } as const;
const byGrantor = { ...ofService, verbs: ['ADMINISTER_GRANTS'] } as const;
const byManager = { ...ofService, verbs: ['APPROVE_ACCESS'] } as const;
const bySecurity = { ...ofService, verbs: ['ADMINISTER_LOCKOUTS'] } as const;

const registerService: Act<ServiceRegistration, void> = {
  ...byMaster,
  name: 'REGISTER_SERVICE',
  input: about.extend({ agreement: recordId, owner: personalId }),
  async work({ service, agreement, owner }, scene) {
    if ((await scene.reader.service(service)).isRegistered) throw new AccountError('SERVICE_EXISTS', {});
    if (owner === scene.by) throw new AccountError('SEPARATION_OF_DUTIES', { step: 'registration' });
    await scene.account(owner);
    await scene.requireAgreement(agreement);
    return onService(service, { type: 'SERVICE_REGISTERED', data: { agreement, owner } });
  },
};

const requestServiceAccess: Act<ServiceNeed, void> = {
  ...ofService,
  verbs: [],
  relations: ['OWNER'],
  name: 'REQUEST_SERVICE_ACCESS',
  input: need,
  text: textOf,
  work: ({ service, needToKnow }, scene) =>
    stepped(service, scene, {
      act: { step: 'requested', ...stampOf(scene), needToKnow },
      event: { type: 'SERVICE_REQUESTED', data: { needToKnow } },
    }),
};

const approveServiceAccess: Act<ServiceNeed, void> = {
  ...byManager,
  name: 'APPROVE_SERVICE_ACCESS',
  input: need,
  text: textOf,
  work: ({ service, needToKnow }, scene) =>
    stepped(service, scene, {
      act: { step: 'programManagerApproval', ...stampOf(scene), needToKnow },
      event: { type: 'PROGRAM_MANAGER_APPROVED', data: { needToKnow } },
    }),
};

type Refusal = AboutService & { readonly reason: string };

const refuseServiceAccess: Act<Refusal, void> = {
  ...byManager,
  name: 'REFUSE_SERVICE_ACCESS',
  input: about.extend({ reason: writtenText }),
  text: ({ reason }) => reason,
  async work({ service, reason }, scene) {
    const state = serviceGrantState((await scene.service(service)).grant);
    const isOpen = state === 'REQUESTED' || state === 'PM_OK';
    if (!isOpen) throw new AccountError('GRANT_TRANSITION', { state, step: 'refusal' });
    return onService(service, { type: 'REQUEST_REFUSED', data: { reason } });
  },
};

const grantServiceAccess: Act<AboutService, void> = {
  ...byGrantor,
  name: 'GRANT_SERVICE_ACCESS',
  async work({ service }, scene) {
    await scene.requireAgreement((await scene.service(service)).agreement);
    return stepped(service, scene, {
      act: { step: 'masterAdministratorGrant', ...stampOf(scene) },
      event: { type: 'SERVICE_GRANTED', data: {} },
    });
  },
};

type Expiry = AboutService & { readonly expiresAt: Instant | null };

const setServiceExpiry: Act<Expiry, void> = {
  ...byMaster,
  name: 'SET_SERVICE_EXPIRY',
  input: about.extend({ expiresAt: instant.nullable() }),
  async work({ service, expiresAt }, scene) {
    await scene.service(service);
    return onService(service, { type: 'EXPIRY_SET', data: { expiresAt } });
  },
};

const withdrawService = changing(byGrantor, 'WITHDRAW_SERVICE', { type: 'ACCESS_REVOKED', data: {} });
const disableService = changing(bySecurity, 'DISABLE_SERVICE', { type: 'ACCOUNT_DISABLED', data: {} });
const enableService = changing(bySecurity, 'ENABLE_SERVICE', { type: 'ACCOUNT_ENABLED', data: {} });

const serviceStanding: Act<AboutService, ServiceStanding> = {
  ...ofService,
  verbs: ['ADMINISTER_ACCOUNTS', 'APPROVE_ACCESS'],
  relations: ['OWNER'],
  name: 'READ_SERVICE_STANDING',
  async work({ service }, scene) {
    const { agreement, owner, grant, disabled, expiresAt } = await scene.service(service);
    const state = serviceGrantState(grant);
    return { result: { service, agreement, owner, state, disabled, expiresAt }, events: [], entries: 1 };
  },
};

/** Binds the acts to somebody. */
export function serviceActs(run: Run): ServiceActs {
  return {
    registerService: (input) => run(registerService, input),
    requestServiceAccess: (input) => run(requestServiceAccess, input),
    approveServiceAccess: (input) => run(approveServiceAccess, input),
    refuseServiceAccess: (input) => run(refuseServiceAccess, input),
    grantServiceAccess: (input) => run(grantServiceAccess, input),
    withdrawService: (input) => run(withdrawService, input),
    setServiceExpiry: (input) => run(setServiceExpiry, input),
    disableService: (input) => run(disableService, input),
    enableService: (input) => run(enableService, input),
    serviceStanding: (input) => run(serviceStanding, input),
  };
}

function onService(id: ServiceName, event: AccountEvent): Worked<void> {
  return on({ kind: 'service', id }, [event]);
}

function stampOf({ by, at }: Scene): { readonly by: string; readonly at: Instant } {
  return { by, at };
}

/** A step towards access, tried before it is recorded. */
async function stepped(
  service: ServiceName,
  scene: Scene,
  { act, event }: { readonly act: ServiceGrantAct; readonly event: AccountEvent },
): Promise<Worked<void>> {
  const { grant, owner } = await scene.service(service);
  advanceServiceGrant(grant, act, owner);
  return onService(service, event);
}

/** An act that says one thing of a service that has an account. */
function changing(
  who: Pick<Act<AboutService, void>, 'verbs' | 'relations' | 'input' | 'about'>,
  name: string,
  event: AccountEvent,
): Act<AboutService, void> {
  return {
    ...who,
    name,
    async work({ service }, scene) {
      await scene.service(service);
      return onService(service, event);
    },
  };
}
