import type { RecordAnswer } from '../../../known-answers/record-answer.ts';
import { recordsOf } from '../../../known-answers/record-rows.ts';
import * as entry from '../../entry.ts';

/** At one port 77 percent of in-bond movements were open (GAO-07-561): 77 of 100, seven of them closed in the next year. */
const gao = recordsOf(
  'inbond',
  ...Array.from({ length: 100 }, (_movement, at) => ({
    inbond_no: `IB${at}`,
    closed: at < 23 ? '2024-12-31' : at < 30 ? '2025-01-01' : null,
  })),
);

/**
 * Thirtieth days: 31 December 2024 (two: arrived that day, a day later), 1 January 2025 (not yet judged), 1 January 2024
 * (never arrived, arrived that day), 31 December 2023 (judged then), and one in May that arrived at once.
 */
const ages = recordsOf(
  'inbond',
  { initiated: '2024-12-01', arrival: '2024-12-31' },
  { initiated: '2024-12-01', arrival: '2025-01-01' },
  { initiated: '2024-12-02', arrival: '2024-12-05' },
  { initiated: '2023-12-02', arrival: null },
  { initiated: '2023-12-02', arrival: '2024-01-01' },
  { initiated: '2023-12-01', arrival: '2023-12-02' },
  { initiated: '2023-12-01', arrival: null },
  { initiated: '2024-05-01', arrival: '2024-05-01' },
);

/**
 * Arrived after 2 and 6 days, and 9 on the last day; on the way for 3 and 7, one of them to arrive in March; another for
 * 8. At 2: 5/6. At 6, with four left (6, 7, 8 and 9): 15/24. At 9, the last one: 0. Those that arrived have a median of 6.
 */
const transits = recordsOf(
  'inbond',
  { initiated: '2024-03-01', arrival: '2024-03-03' },
  { initiated: '2024-03-01', arrival: '2024-03-07' },
  { initiated: '2024-12-22', arrival: '2024-12-31' },
  { initiated: '2024-12-23', arrival: null },
  { initiated: '2024-12-28', arrival: '2025-03-01' },
  { initiated: '2024-12-24', arrival: null },
);

/** To the second: 24 hours ahead, one second less, and filed after lading. */
const filings = recordsOf(
  'isf',
  filing({ isf_ts: '2024-02-01T12:00:00', matched: true, versions: 1 }),
  filing({ isf_ts: '2024-02-01T12:00:01', matched: true, versions: 2 }),
  filing({ isf_ts: '2024-02-03T00:00:00', matched: false, versions: 5 }),
  filing({ isf_ts: '2024-01-31T00:00:00', matched: true, versions: 3 }),
  filing({ isf_ts: '2024-01-02T00:00:00', matched: true, versions: 1 }),
);

function filing<T extends object>(given: T) {
  return { lading_date: '2024-02-02', lading_ts: '2024-02-02T12:00:00', ...given };
}

export const transportAnswers: readonly RecordAnswer[] = [
  { measure: entry.inBondMovements, rows: ages, expected: 4, inTwoWorlds: 'doubles' },
  { measure: entry.inBondOpenRate, rows: gao, expected: 0.77, inTwoWorlds: 'stays' },
  { measure: entry.inBondOverdueRate, rows: ages, expected: 2 / 5, inTwoWorlds: 'stays' },
  { measure: entry.inBondTransitDays, rows: transits, expected: 9, inTwoWorlds: 'stays' },
  // Arrived after 1 and 2 days, on the way for 3: 2/3, then 1/3.
  {
    measure: entry.inBondTransitDays,
    rows: recordsOf(
      'inbond',
      { initiated: '2024-05-01', arrival: '2024-05-02' },
      { initiated: '2024-05-01', arrival: '2024-05-03' },
      { initiated: '2024-12-28', arrival: null },
    ),
    expected: 2,
    inTwoWorlds: 'stays',
  },
  // After 5 and 30 days; one of 2 days will arrive when it is 22 days old, and is no longer at risk at 5: 1/2.
  {
    measure: entry.inBondTransitDays,
    rows: recordsOf(
      'inbond',
      { initiated: '2024-12-01', arrival: '2024-12-06' },
      { initiated: '2024-12-01', arrival: '2024-12-31' },
      { initiated: '2024-12-29', arrival: '2025-01-20' },
    ),
    expected: 5,
    inTwoWorlds: 'stays',
  },
  // What arrives on the last day has arrived.
  {
    measure: entry.inBondTransitDays,
    rows: recordsOf('inbond', { initiated: '2024-12-27', arrival: '2024-12-31' }),
    expected: 4,
    inTwoWorlds: 'stays',
  },
  {
    measure: entry.inBondTransitDays,
    rows: recordsOf('inbond', { arrival: null }),
    expected: null,
    inTwoWorlds: 'stays',
  },
  { measure: entry.isfTimelyRate, rows: filings, expected: 3 / 5, inTwoWorlds: 'stays' },
  { measure: entry.isfMatchRate, rows: filings, expected: 4 / 5, inTwoWorlds: 'stays' },
  { measure: entry.isfAmendRate, rows: filings, expected: 3 / 5, inTwoWorlds: 'stays' },
  { measure: entry.inBondMovements, rows: {}, expected: 0, inTwoWorlds: 'doubles' },
  ...[
    entry.inBondOpenRate,
    entry.inBondOverdueRate,
    entry.inBondTransitDays,
    entry.isfTimelyRate,
    entry.isfMatchRate,
    entry.isfAmendRate,
  ].map((measure): RecordAnswer => ({ measure, rows: {}, expected: null, inTwoWorlds: 'stays' })),
];
