import type { RuleForPersons, Rule } from './rule.ts';

/** Who has not been authenticated learns this alone. */
export const AUTHENTICATION_RULES: readonly Rule[] = [
  { reason: 'UNAUTHENTICATED', denies: ({ principal }) => !principal.authenticated },
];

/** The account itself. */
export const ACCOUNT_RULES: readonly Rule[] = [
  { reason: 'ACCOUNT_DISABLED', denies: ({ principal }) => principal.status !== 'active' },
  {
    reason: 'ACCOUNT_EXPIRED',
    denies: ({ principal, now }) => principal.expiresAt !== null && now >= Date.parse(principal.expiresAt),
  },
];

/** Who may have an account at all, and in which roles. An office alone is no less than a role. */
export const EMPLOYMENT_RULES: readonly RuleForPersons[] = [
  {
    reason: 'NOT_A_CBP_EMPLOYEE',
    denies: ({ principal, policy }) => principal.employer !== policy.employer,
  },
  {
    reason: 'NO_ROLE',
    denies: ({ principal }) => principal.roles.length === 0 && principal.offices.length === 0,
  },
  {
    reason: 'UNKNOWN_ROLE',
    denies: ({ principal, policy }) => principal.roles.some((role) => !Object.hasOwn(policy.roles, role)),
  },
];
