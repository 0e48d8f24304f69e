import { z } from 'zod';
import { POLICY } from '../../authority/policy.ts';
import type { Instant } from '../../authority/principal.ts';
import type { Role } from '../../authority/role.ts';
import { AccountError } from '../account-error.ts';
import {
  accountId,
  compartment,
  grantableRoles,
  instant,
  personalId,
  recordId,
  role,
} from '../account-fields.ts';
import { onAccount, type Act, type Run } from './act.ts';
import type { AboutAccount } from './grant-acts.ts';

/** Who somebody is in the organisation. */
export interface AccountDescription extends AboutAccount {
  /** `CBP`: nobody else has an account. */
  readonly employer: string;
  /** The account of the supervisor; null when not known yet. */
  readonly supervisor: string | null;
  /** Whether the person is an authorised ACE user as well; not when left out. */
  readonly aceUser?: boolean | undefined;
}

/** Accounts, roles and compartments: acts of master administrators, but for the appointment of their own kind. */
export interface AccountActs {
  /**
   * Opens an account. It gives access to nothing: that is what the grant chain is for.
   *
   * @throws AccountError - EMPLOYER_REFUSED, ACCOUNT_EXISTS
   */
  registerAccount(input: AccountDescription): Promise<void>;
  /** Says anew where somebody works, under whom, and whether in ACE. */
  describeAccount(input: AccountDescription): Promise<void>;
  /** From that instant on the account has expired; null for never. */
  setExpiry(input: AboutAccount & { readonly expiresAt: Instant | null }): Promise<void>;
  /** Gives other roles in place of those before; never that of a master administrator. */
  changeRoles(input: AboutAccount & { readonly roles: readonly Role[] }): Promise<void>;
  /** A program manager appoints a master administrator, who still needs the grant chain like everyone. */
  appointMasterAdministrator(input: AboutAccount): Promise<void>;
  /** A program manager dismisses a master administrator. */
  dismissMasterAdministrator(input: AboutAccount): Promise<void>;
  /** Clears somebody for Federal Tax Information. */
  openCompartment(input: AboutAccount & { readonly compartment: 'FTI' }): Promise<void>;
  /** Takes the clearance away. */
  closeCompartment(input: AboutAccount & { readonly compartment: 'FTI' }): Promise<void>;
}

const about = z.strictObject({ account: accountId });
const description = z.strictObject({
  account: personalId,
  employer: recordId,
  supervisor: accountId.nullable(),
  aceUser: z.boolean().optional(),
});

const byMaster = { verbs: ['ADMINISTER_ACCOUNTS'], relations: [], about: accountOf } as const;
const byManager = {
  verbs: ['APPOINT_MASTER_ADMINISTRATOR'],
  relations: [],
  input: about,
  about: accountOf,
} as const;

const registerAccount: Act<AccountDescription, void> = {
  ...byMaster,
  name: 'REGISTER_ACCOUNT',
  input: description,
  async work(input, { reader }) {
    if ((await reader.account(input.account)).version > 0) throw new AccountError('ACCOUNT_EXISTS', {});
    return onAccount(input.account, { type: 'ACCOUNT_REGISTERED', data: described(input) });
  },
};

const describeAccount: Act<AccountDescription, void> = {
  ...byMaster,
  name: 'DESCRIBE_ACCOUNT',
  input: description,
  async work(input, scene) {
    await scene.account(input.account);
    return onAccount(input.account, { type: 'ACCOUNT_DESCRIBED', data: described(input) });
  },
};

const setExpiry: Act<AboutAccount & { readonly expiresAt: Instant | null }, void> = {
  ...byMaster,
  name: 'SET_EXPIRY',
  input: about.extend({ expiresAt: instant.nullable() }),
  async work({ account, expiresAt }, scene) {
    await scene.account(account);
    return onAccount(account, { type: 'EXPIRY_SET', data: { expiresAt } });
  },
};

const changeRoles: Act<AboutAccount & { readonly roles: readonly Role[] }, void> = {
  ...byMaster,
  name: 'CHANGE_ROLES',
  input: about.extend({ roles: z.array(role).max(5) }),
  async work({ account, roles }, scene) {
    await scene.account(account);
    const parsed = grantableRoles.safeParse(roles);
    if (!parsed.success) throw new AccountError('ROLE_NOT_GRANTABLE', { role: 'MASTER_ADMIN' });
    return onAccount(account, { type: 'ROLES_CHANGED', data: { roles: parsed.data } });
  },
};

const appointMasterAdministrator: Act<AboutAccount, void> = {
  ...byManager,
  name: 'APPOINT_MASTER_ADMINISTRATOR',
  async work({ account }, scene) {
    await scene.account(account);
    return onAccount(account, { type: 'MASTER_ADMINISTRATOR_APPOINTED', data: {} });
  },
};

const dismissMasterAdministrator: Act<AboutAccount, void> = {
  ...byManager,
  name: 'DISMISS_MASTER_ADMINISTRATOR',
  async work({ account }, scene) {
    const { isMasterAdministrator } = await scene.account(account);
    if (!isMasterAdministrator) throw new AccountError('ROLE_MISSING', { role: 'MASTER_ADMIN' });
    return onAccount(account, { type: 'MASTER_ADMINISTRATOR_DISMISSED', data: {} });
  },
};

type AboutCompartment = AboutAccount & { readonly compartment: 'FTI' };

const openCompartment: Act<AboutCompartment, void> = compartmentAct('OPEN_COMPARTMENT', 'COMPARTMENT_OPENED');
const closeCompartment: Act<AboutCompartment, void> = compartmentAct(
  'CLOSE_COMPARTMENT',
  'COMPARTMENT_CLOSED',
);

function compartmentAct(
  name: string,
  type: 'COMPARTMENT_OPENED' | 'COMPARTMENT_CLOSED',
): Act<AboutCompartment, void> {
  return {
    ...byMaster,
    verbs: ['ADMINISTER_GRANTS'],
    name,
    input: about.extend({ compartment }),
    async work({ account, compartment: named }, scene) {
      await scene.account(account);
      return onAccount(account, { type, data: { compartment: named } });
    },
  };
}

/** Binds the acts to somebody. */
export function accountActs(run: Run): AccountActs {
  return {
    registerAccount: (input) => run(registerAccount, input),
    describeAccount: (input) => run(describeAccount, input),
    setExpiry: (input) => run(setExpiry, input),
    changeRoles: (input) => run(changeRoles, input),
    appointMasterAdministrator: (input) => run(appointMasterAdministrator, input),
    dismissMasterAdministrator: (input) => run(dismissMasterAdministrator, input),
    openCompartment: (input) => run(openCompartment, input),
    closeCompartment: (input) => run(closeCompartment, input),
  };
}

function accountOf({ account }: AboutAccount): AboutAccount {
  return { account };
}

/** What is kept of a description. */
function described({ employer, supervisor, aceUser = false }: AccountDescription): {
  readonly employer: string;
  readonly aceUser: boolean;
  readonly supervisor: string | null;
} {
  if (employer !== POLICY.employer) throw new AccountError('EMPLOYER_REFUSED', {});
  return { employer, aceUser, supervisor };
}
