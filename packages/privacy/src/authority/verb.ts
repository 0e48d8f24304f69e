import { deepFreeze } from '../canonical/deep-freeze.ts';
import type { VerbKind } from './verb-kind.ts';

/** What kind of act a verb is: the kind decides which rules apply to it. */
export interface VerbRule {
  readonly kind: VerbKind;
}

/**
 * Everything that can be asked for. Three verbs are there to be refused, with a reason of their own: nobody writes
 * trade data (LOAD is an act of the host), exports identities or deletes audit data. There is no verb that decides
 * about a specific person or business.
 */
export const VERBS = deepFreeze({
  READ_STATISTICS: { kind: 'statistics' },
  EXPORT_STATISTICS: { kind: 'export' },
  LOAD: { kind: 'load' },
  REVEAL_PII: { kind: 'reveal' },
  EXPORT_PII: { kind: 'identity_export' },
  QUERY_AUDIT: { kind: 'audit' },
  DELETE_AUDIT_DATA: { kind: 'audit_deletion' },
  ADMINISTER_ACCOUNTS: { kind: 'administration' },
  ADMINISTER_GRANTS: { kind: 'administration' },
  ADMINISTER_POLICY: { kind: 'administration' },
  ADMINISTER_PROJECTS: { kind: 'administration' },
  ADMINISTER_RETENTION: { kind: 'administration' },
  ADMINISTER_SECURITY: { kind: 'administration' },
  ADMINISTER_LOCKOUTS: { kind: 'administration' },
  ADMINISTER_TRAINING: { kind: 'administration' },
  ADMINISTER_AUDIT_CONFIGURATION: { kind: 'administration' },
  READ_TRAINING_LIST: { kind: 'training_list' },
  APPROVE_ACCESS: { kind: 'administration' },
  APPOINT_MASTER_ADMINISTRATOR: { kind: 'administration' },
} as const satisfies Readonly<Record<string, VerbRule>>);

/** The code of an act that can be asked for. */
export type Verb = keyof typeof VERBS;
