import { describe, expect, it } from 'vitest';
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
import { sources } from './sources.ts';

describe('sources', () => {
  it('has every key once', () => {
    const parts = [
      complianceAndPartners,
      customsLaw,
      enforcementAndRemedies,
      methods,
      officialStatistics,
      operations,
      revenueAndEntry,
      riskAndPreference,
      statistics,
      tradeIndicators,
      tradeRecords,
    ].flatMap((part) => Object.keys(part));
    expect(new Set(parts).size).toBe(parts.length);
    expect(Object.keys(sources).toSorted()).toEqual(parts.toSorted());
  });

  it.each(Object.entries(sources))('says for %s who, what and where', (key, source) => {
    expect(key).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/u);
    expect([source.author, source.title, source.where].every((text) => text.trim() !== '')).toBe(true);
    if ('url' in source) expect(new URL(source.url).protocol).toBe('https:');
  });
});
