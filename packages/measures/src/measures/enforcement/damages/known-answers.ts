import type { RecordAnswer } from '../../../known-answers/record-answer.ts';
import { recordsOf, together } from '../../../known-answers/record-rows.ts';
import * as enforcement from '../../enforcement.ts';

/** Claims: open, closed in 2024, of 2023 and closed in 2024, closed after the period; five entries that stand. */
const claims = together(
  recordsOf(
    'ld_case',
    { assessed: 1000, mitigated: 1000 },
    { assessed: 400, mitigated: 50, collected: 50, closed: '2024-12-31' },
    { notice_date: '2023-12-31', assessed: 700, collected: 30, closed: '2024-01-01' },
    { assessed: 100, collected: 25, closed: '2025-01-01' },
  ),
  recordsOf('entry_summary', {}, {}, {}, {}, {}, { cancelled: true }),
);
const onlyEntries = recordsOf('entry_summary', {});

/** 746 claims about textiles. CBP, textile enforcement statistics FY2011. */
const fiscal2011 = recordsOf(
  'ld_case',
  ...Array.from({ length: 746 }, () => ({ notice_date: '2011-03-01' })),
);

export const damagesAnswers: readonly RecordAnswer[] = [
  { measure: enforcement.liquidatedDamagesCases, rows: claims, expected: 3, inTwoWorlds: 'doubles' },
  {
    measure: enforcement.liquidatedDamagesCases,
    rows: fiscal2011,
    ask: { period: { fiscalYear: 2011 } },
    expected: 746,
    inTwoWorlds: 'doubles',
  },
  { measure: enforcement.liquidatedDamagesCases, rows: onlyEntries, expected: 0, inTwoWorlds: 'doubles' },
  {
    measure: enforcement.liquidatedDamagesAssessed,
    rows: claims,
    expected: 1000 + 400 + 100,
    inTwoWorlds: 'doubles',
  },
  { measure: enforcement.liquidatedDamagesAssessed, rows: {}, expected: 0, inTwoWorlds: 'doubles' },
  {
    measure: enforcement.liquidatedDamagesCollected,
    rows: claims,
    expected: 50 + 30,
    inTwoWorlds: 'doubles',
  },
  { measure: enforcement.liquidatedDamagesCollected, rows: {}, expected: 0, inTwoWorlds: 'doubles' },
  {
    measure: enforcement.liquidatedDamagesRecovery,
    rows: claims,
    expected: (50 + 25) / (1000 + 400 + 100),
    inTwoWorlds: 'stays',
  },
  { measure: enforcement.liquidatedDamagesRecovery, rows: onlyEntries, expected: null, inTwoWorlds: 'stays' },
  {
    measure: enforcement.liquidatedDamagesRate,
    rows: claims,
    expected: (10_000 * 3) / 5,
    inTwoWorlds: 'stays',
  },
  { measure: enforcement.liquidatedDamagesRate, rows: onlyEntries, expected: 0, inTwoWorlds: 'stays' },
  { measure: enforcement.liquidatedDamagesRate, rows: fiscal2011, expected: null, inTwoWorlds: 'stays' },
];
