import type { RecordAnswer } from '../../known-answers/record-answer.ts';
import { recordsOf } from '../../known-answers/record-rows.ts';
import * as textiles from '../textiles.ts';

/**
 * Six visits of the period and one of the next: for transshipment with evidence, without, closed, and refused; for a
 * preference that was not due, and one where evidence of transshipment turned up beside it.
 */
const visits = recordsOf(
  'factory_visit',
  { objective: 'TRANSSHIP', noncompliant: true, transship_evidence: true, duty_recovered: 500 },
  { objective: 'TRANSSHIP' },
  { objective: 'TRANSSHIP', closed: true },
  { objective: 'TRANSSHIP', refused: true },
  { objective: 'PREFERENCE', noncompliant: true, pref_violation: true, duty_recovered: 100 },
  { objective: 'PREFERENCE', transship_evidence: true, noncompliant: true },
  { objective: 'TRANSSHIP', visited: '2025-01-01', noncompliant: true, transship_evidence: true },
);
const nextYear = recordsOf('factory_visit', { visited: '2025-01-01', duty_recovered: 900 });
const otherObjective = recordsOf('factory_visit', { objective: 'X' });

/** 57 visits that recovered about 340,000 dollars. CBP, textile enforcement statistics FY2023. */
const fiscal2023 = recordsOf(
  'factory_visit',
  ...Array.from({ length: 57 }, (_visit, at) => ({
    visited: '2023-05-01',
    duty_recovered: at === 0 ? 340_000 : 0,
  })),
);
const inFiscal2023 = { period: { fiscalYear: 2023 } } as const;

/** 150 factories of which 51 were not compliant, about 34 percent. CBP, verification results FY2016. */
const fiscal2016 = recordsOf(
  'factory_visit',
  ...Array.from({ length: 150 }, (_visit, at) => ({ visited: '2016-05-01', noncompliant: at < 51 })),
);

export const visitAnswers: readonly RecordAnswer[] = [
  { measure: textiles.factoryVisits, rows: visits, expected: 6, inTwoWorlds: 'doubles' },
  {
    measure: textiles.factoryVisits,
    rows: fiscal2023,
    ask: inFiscal2023,
    expected: 57,
    inTwoWorlds: 'doubles',
  },
  { measure: textiles.factoryVisits, rows: nextYear, expected: 0, inTwoWorlds: 'doubles' },
  { measure: textiles.factoryNoncomplianceRate, rows: visits, expected: 3 / 6, inTwoWorlds: 'stays' },
  {
    measure: textiles.factoryNoncomplianceRate,
    rows: fiscal2016,
    ask: { period: { fiscalYear: 2016 } },
    expected: 0.34,
    inTwoWorlds: 'stays',
  },
  { measure: textiles.factoryNoncomplianceRate, rows: nextYear, expected: null, inTwoWorlds: 'stays' },
  { measure: textiles.transshipmentDiscrepantRate, rows: visits, expected: 1 / 4, inTwoWorlds: 'stays' },
  {
    measure: textiles.transshipmentDiscrepantRate,
    rows: otherObjective,
    expected: null,
    inTwoWorlds: 'stays',
  },
  { measure: textiles.preferenceDiscrepantRate, rows: visits, expected: 1 / 2, inTwoWorlds: 'stays' },
  { measure: textiles.preferenceDiscrepantRate, rows: otherObjective, expected: null, inTwoWorlds: 'stays' },
  { measure: textiles.factoryClosedRate, rows: visits, expected: 1 / 6, inTwoWorlds: 'stays' },
  { measure: textiles.factoryClosedRate, rows: nextYear, expected: null, inTwoWorlds: 'stays' },
  { measure: textiles.factoryRefusalRate, rows: visits, expected: 1 / 6, inTwoWorlds: 'stays' },
  { measure: textiles.factoryRefusalRate, rows: nextYear, expected: null, inTwoWorlds: 'stays' },
  { measure: textiles.recoveryPerVisit, rows: visits, expected: (500 + 100) / 6, inTwoWorlds: 'stays' },
  {
    measure: textiles.recoveryPerVisit,
    rows: fiscal2023,
    ask: inFiscal2023,
    expected: 340_000 / 57,
    inTwoWorlds: 'stays',
  },
  { measure: textiles.recoveryPerVisit, rows: nextYear, expected: null, inTwoWorlds: 'stays' },
];
