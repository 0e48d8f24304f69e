import { deepFreeze } from '../canonical/deep-freeze.ts';

/** What kind of act a verb is: the kind decides which rules apply to it. */
export interface VerbRule {
  readonly kind: 'statistics' | 'load' | 'reveal' | 'audit' | 'administration';
}

/** Everything that can be asked for. There is no verb that writes trade data but LOAD, and no role has it. */
export const VERBS = deepFreeze({
  READ_STATISTICS: { kind: 'statistics' },
  EXPORT_STATISTICS: { kind: 'statistics' },
  LOAD: { kind: 'load' },
  REVEAL_PII: { kind: 'reveal' },
  QUERY_AUDIT: { kind: 'audit' },
  ADMINISTER_ACCOUNTS: { kind: 'administration' },
  ADMINISTER_GRANTS: { kind: 'administration' },
  ADMINISTER_POLICY: { kind: 'administration' },
  ADMINISTER_PROJECTS: { kind: 'administration' },
  ADMINISTER_RETENTION: { kind: 'administration' },
  ADMINISTER_SECURITY: { kind: 'administration' },
  ADMINISTER_TRAINING: { kind: 'administration' },
  ADMINISTER_AUDIT_CONFIGURATION: { kind: 'administration' },
} as const satisfies Readonly<Record<string, VerbRule>>);

/** The code of an act that can be asked for. */
export type Verb = keyof typeof VERBS;
