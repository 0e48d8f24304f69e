import { complianceAndPartners } from './bibliography/compliance-and-partners.ts';
import { customsLaw } from './bibliography/customs-law.ts';
import { enforcementAndRemedies } from './bibliography/enforcement-and-remedies.ts';
import { methods } from './bibliography/methods.ts';
import { officialStatistics } from './bibliography/official-statistics.ts';
import { operations } from './bibliography/operations.ts';
import { revenueAndEntry } from './bibliography/revenue-and-entry.ts';
import { riskAndPreference } from './bibliography/risk-and-preference.ts';
import { statistics } from './bibliography/statistics.ts';
import { tradeIndicators } from './bibliography/trade-indicators.ts';
import { tradeRecords } from './bibliography/trade-records.ts';

export type { Source } from './bibliography/source.ts';

/** The bibliography: every `source` of a measure, fact or formula is a key of it. */
export const sources = {
  ...officialStatistics,
  ...tradeIndicators,
  ...methods,
  ...statistics,
  ...customsLaw,
  ...enforcementAndRemedies,
  ...operations,
  ...complianceAndPartners,
  ...revenueAndEntry,
  ...tradeRecords,
  ...riskAndPreference,
} as const;

/** A key of the bibliography. */
export type SourceKey = keyof typeof sources;
