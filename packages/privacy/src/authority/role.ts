import { deepFreeze } from '../canonical/deep-freeze.ts';
import type { Verb } from './verb.ts';

/** What a role may do; all that is not listed is denied. */
export interface RoleRule {
  readonly title: string;
  readonly verbs: readonly Verb[];
}

/**
 * The five roles. A person may hold several; a verb is permitted when one of them lists it. No role reads
 * statistics by administering, none writes trade data, and none sees identities merely by being held: for REVEAL_PII
 * the role is one condition of many.
 *
 * @source DHS/CBP/PIA-036 sections 3.4, 8.1 and 8.3
 */
export const ROLES = deepFreeze({
  MASTER_ADMIN: {
    title: 'Master Administrator',
    verbs: ['ADMINISTER_ACCOUNTS', 'ADMINISTER_GRANTS', 'ADMINISTER_POLICY'],
  },
  SECURITY_ADMIN: {
    title: 'Security Administrator',
    verbs: [
      'ADMINISTER_SECURITY',
      'ADMINISTER_LOCKOUTS',
      'ADMINISTER_TRAINING',
      'ADMINISTER_AUDIT_CONFIGURATION',
      'READ_TRAINING_LIST',
    ],
  },
  ADMIN: {
    title: 'Administrator',
    verbs: ['ADMINISTER_PROJECTS', 'ADMINISTER_RETENTION'],
  },
  AUDIT_EXECUTIVE: {
    title: 'Audit/Executive',
    verbs: ['QUERY_AUDIT'],
  },
  USER: {
    title: 'User',
    verbs: ['READ_STATISTICS', 'EXPORT_STATISTICS', 'REVEAL_PII'],
  },
} as const satisfies Readonly<Record<string, RoleRule>>);

/** The code of a role. */
export type Role = keyof typeof ROLES;
