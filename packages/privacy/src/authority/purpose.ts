import { deepFreeze } from '../canonical/deep-freeze.ts';
import type { VERBS } from './verb.ts';

type VerbKind = (typeof VERBS)[keyof typeof VERBS]['kind'];

/** What a purpose can be given for. */
export interface PurposeRule {
  readonly title: string;
  readonly kinds: readonly VerbKind[];
}

/** Why data are asked for. The list is closed: a purpose that is not in it is no purpose. */
export const PURPOSES = deepFreeze({
  PERFORMANCE_MANAGEMENT: { title: 'Performance management of trade operations', kinds: ['statistics'] },
  TRADE_ANALYSIS: { title: 'Analysis of trade and its trends', kinds: ['statistics'] },
  COMPLIANCE_ANALYSIS: { title: 'Analysis of compliance with trade law', kinds: ['statistics'] },
  REVENUE_ANALYSIS: { title: 'Analysis of duties, taxes and fees', kinds: ['statistics'] },
  RISK_MANAGEMENT: { title: 'Risk management', kinds: ['statistics'] },
  AFI_EXCHANGE: { title: 'Aggregated statistics for AFI', kinds: ['statistics'] },
  INVESTIGATION: { title: 'Named investigation or law-enforcement activity', kinds: ['reveal'] },
  DATA_MANAGEMENT: { title: 'Loading and correcting data', kinds: ['load'] },
  SECURITY_AUDIT: { title: 'Named information-security audit', kinds: ['audit'] },
  SYSTEM_ADMINISTRATION: { title: 'Administration of the system', kinds: ['administration'] },
} as const satisfies Readonly<Record<string, PurposeRule>>);

/** The code of a purpose. */
export type Purpose = keyof typeof PURPOSES;
