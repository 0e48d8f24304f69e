import { z } from 'zod';
import type { Instant } from '../../authority/principal.ts';
import { AccountError } from '../account-error.ts';
import type { AccountEvent } from '../account-event.ts';
import { accountId, instant, recordId } from '../account-fields.ts';
import { onAccount, type Act, type Run } from './act.ts';
import type { AboutAccount } from './grant-acts.ts';

/** An account and an information-security audit. */
export interface SecurityAuditAssignment extends AboutAccount {
  readonly audit: string;
}

/** Acts of security administrators. */
export interface SecurityActs {
  /** Bars an account, from its next call on, until it is enabled. */
  disable(input: AboutAccount): Promise<void>;
  /** Lets a disabled account in again. */
  enable(input: AboutAccount): Promise<void>;
  /** Bars an account until an instant, or until it is unlocked. */
  lockOut(input: AboutAccount & { readonly until?: Instant | null | undefined }): Promise<void>;
  /** Ends a lockout. */
  unlock(input: AboutAccount): Promise<void>;
  /**
   * Lets an Audit/Executive follow one named information-security audit, and no other.
   *
   * @throws AccountError - ROLE_MISSING, AUDIT_ALREADY_ASSIGNED
   */
  assignSecurityAudit(input: SecurityAuditAssignment): Promise<void>;
  /** Ends the assignment: the person no longer reads that audit. */
  unassignSecurityAudit(input: SecurityAuditAssignment): Promise<void>;
}

const about = z.strictObject({ account: accountId });
const assignment = about.extend({ audit: recordId });
const bySecurity = { verbs: ['ADMINISTER_LOCKOUTS'], relations: [], about: accountOf } as const;

const disable: Act<AboutAccount, void> = barring('DISABLE_ACCOUNT', { type: 'ACCOUNT_DISABLED', data: {} });
const enable: Act<AboutAccount, void> = barring('ENABLE_ACCOUNT', { type: 'ACCOUNT_ENABLED', data: {} });
const unlock: Act<AboutAccount, void> = barring('UNLOCK_ACCOUNT', { type: 'ACCOUNT_UNLOCKED', data: {} });

const lockOut: Act<AboutAccount & { readonly until?: Instant | null | undefined }, void> = {
  ...bySecurity,
  name: 'LOCK_ACCOUNT',
  input: about.extend({ until: instant.nullable().optional() }),
  async work({ account, until = null }, scene) {
    await scene.account(account);
    return onAccount(account, { type: 'ACCOUNT_LOCKED', data: { until } });
  },
};

const assignSecurityAudit: Act<SecurityAuditAssignment, void> = {
  ...bySecurity,
  verbs: ['ADMINISTER_AUDIT_CONFIGURATION'],
  name: 'ASSIGN_SECURITY_AUDIT',
  input: assignment,
  async work({ account, audit }, scene) {
    const { roles, securityAudit } = await scene.account(account);
    if (!roles.includes('AUDIT_EXECUTIVE')) {
      throw new AccountError('ROLE_MISSING', { role: 'AUDIT_EXECUTIVE' });
    }
    if (securityAudit !== null) throw new AccountError('AUDIT_ALREADY_ASSIGNED', {});
    return onAccount(account, { type: 'SECURITY_AUDIT_ASSIGNED', data: { audit } });
  },
};

const unassignSecurityAudit: Act<SecurityAuditAssignment, void> = {
  ...bySecurity,
  verbs: ['ADMINISTER_AUDIT_CONFIGURATION'],
  name: 'UNASSIGN_SECURITY_AUDIT',
  input: assignment,
  async work({ account, audit }, scene) {
    await scene.account(account);
    return onAccount(account, { type: 'SECURITY_AUDIT_UNASSIGNED', data: { audit } });
  },
};

/** Binds the acts to somebody. */
export function securityActs(run: Run): SecurityActs {
  return {
    disable: (input) => run(disable, input),
    enable: (input) => run(enable, input),
    lockOut: (input) => run(lockOut, input),
    unlock: (input) => run(unlock, input),
    assignSecurityAudit: (input) => run(assignSecurityAudit, input),
    unassignSecurityAudit: (input) => run(unassignSecurityAudit, input),
  };
}

function accountOf({ account }: AboutAccount): AboutAccount {
  return { account };
}

function barring(name: string, event: AccountEvent): Act<AboutAccount, void> {
  return {
    ...bySecurity,
    name,
    input: about,
    async work({ account }, scene) {
      await scene.account(account);
      return onAccount(account, event);
    },
  };
}
