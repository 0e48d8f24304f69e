import { deepFreeze } from '../canonical/deep-freeze.ts';
import type { VerbKind } from './verb-kind.ts';

/** What a purpose can be given for. */
export interface PurposeRule {
  readonly title: string;
  readonly kinds: readonly VerbKind[];
}

/** Why data are asked for. The list is closed: a purpose that is not in it is no purpose. */
export const PURPOSES = deepFreeze({
  PERFORMANCE_MANAGEMENT: {
    title: 'Performance management of trade operations',
    kinds: ['statistics', 'export'],
  },
  TRADE_ANALYSIS: { title: 'Analysis of trade and its trends', kinds: ['statistics', 'export'] },
  COMPLIANCE_ANALYSIS: { title: 'Analysis of compliance with trade law', kinds: ['statistics', 'export'] },
  REVENUE_ANALYSIS: { title: 'Analysis of duties, taxes and fees', kinds: ['statistics', 'export'] },
  RISK_MANAGEMENT: { title: 'Risk management', kinds: ['statistics', 'export'] },
  AFI_EXCHANGE: { title: 'Aggregated statistics for AFI', kinds: ['statistics', 'export'] },
  INVESTIGATION: {
    title: 'Named investigation or law-enforcement activity',
    kinds: ['reveal', 'identity_export'],
  },
  DATA_MANAGEMENT: { title: 'Loading and correcting data', kinds: ['load'] },
  SECURITY_AUDIT: { title: 'Named information-security audit', kinds: ['audit'] },
  SYSTEM_ADMINISTRATION: {
    title: 'Administration of the system',
    kinds: ['administration', 'training_list', 'audit_deletion'],
  },
} as const satisfies Readonly<Record<string, PurposeRule>>);

/** The code of a purpose. */
export type Purpose = keyof typeof PURPOSES;
