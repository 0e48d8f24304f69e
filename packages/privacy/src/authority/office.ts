import { deepFreeze } from '../canonical/deep-freeze.ts';
import type { Verb } from './verb.ts';

/** What an office may do beside the roles; all that is not listed is denied. */
export interface OfficeRule {
  readonly title: string;
  readonly verbs: readonly Verb[];
}

/**
 * Offices that a person holds in the organisation. They are no roles: the roles are exactly five, and a
 * program manager has none of them by being one. An office permits the acts that the assessment reserves to it, and
 * whoever holds it is judged like anyone else: grant chain, training, project, separation of duties.
 *
 * @source DHS/CBP/PIA-036 sections 3.4 (they assign master administrators), 8.2 (the list), 8.3 (they approve)
 */
export const OFFICES = deepFreeze({
  PROGRAM_MANAGER: {
    title: 'Program Manager',
    verbs: ['APPROVE_ACCESS', 'APPOINT_MASTER_ADMINISTRATOR', 'READ_TRAINING_LIST'],
  },
} as const satisfies Readonly<Record<string, OfficeRule>>);

/** The code of an office. */
export type Office = keyof typeof OFFICES;
