import type { RecordAnswer } from '../../../known-answers/record-answer.ts';
import { recordsOf, together } from '../../../known-answers/record-rows.ts';
import * as release from '../../release.ts';

const released = { release_date: '2024-03-15' } as const;
const four = recordsOf('release', released, released, released, released);

/** Two holds of CBP and one of the FDA, two of them on one shipment. */
const placed = recordsOf(
  'hold',
  { entry_no: 'A', agency: 'CBP' },
  { entry_no: 'A', agency: 'FDA' },
  { entry_no: 'B', agency: 'CBP' },
);

/**
 * At the end of June 2024, a Sunday. Since Thursday the 20th six working days have gone by, since Friday the 21st five,
 * though nine days. A has two old holds, C none that is old, D is free since the last day; one hold has no entry.
 */
const onHold = recordsOf(
  'hold',
  { entry_no: 'A', start_date: '2024-06-20' },
  { entry_no: 'A', start_date: '2024-05-02' },
  { entry_no: 'B', start_date: '2023-12-30' },
  { entry_no: 'C', start_date: '2024-06-21' },
  { entry_no: 'D', start_date: '2024-05-02', end_ts: '2024-06-30T08:00:00' },
  { entry_no: null, start_date: '2024-06-20', end_ts: '2024-07-01T08:00:00' },
);
const june = { period: { month: '2024-06' } } as const;

/** Decided after 10, 20 and 40 days, and two not decided after 25 and 50. */
const spells = recordsOf(
  'detention',
  { detained: '2024-02-01', decision: '2024-02-11' },
  { detained: '2024-02-01', decision: '2024-02-21' },
  { detained: '2024-02-01', decision: '2024-03-12' },
  { detained: '2024-12-06', decision: null },
  { detained: '2024-11-11', decision: null },
);

/**
 * With the thirtieth day in 2024: decided on it, a day later, never; and the first day of the year is a thirtieth day.
 * Not with it: 2 December 2024, whose thirtieth day is 1 January 2025, and 1 December 2023 (31 December).
 */
const exclusions = recordsOf(
  'detention',
  { detained: '2024-05-01', decision: '2024-05-31' },
  { detained: '2024-05-01', decision: '2024-06-01' },
  { detained: '2024-05-01', decision: null },
  { detained: '2023-12-02', decision: '2023-12-05' },
  { detained: '2024-12-02', decision: null },
  { detained: '2023-12-01', decision: null },
);

const notices = recordsOf(
  'redelivery',
  { issued: '2024-05-01', complied_on_time: true },
  { issued: '2024-12-01', complied_on_time: false },
  { issued: '2024-12-20', complied_on_time: false },
);

export const detainedAnswers: readonly RecordAnswer[] = [
  { measure: release.pgaHoldShare, rows: placed, expected: 1 / 3, inTwoWorlds: 'stays' },
  { measure: release.pgaHoldShare, rows: {}, expected: null, inTwoWorlds: 'stays' },
  { measure: release.agedHeldShipments, rows: onHold, ask: june, expected: 3, inTwoWorlds: 'doubles' },
  { measure: release.agedHeldShipments, rows: {}, expected: 0, inTwoWorlds: 'doubles' },
  { measure: release.detentionRate, rows: together(four, spells), expected: 5 / 4, inTwoWorlds: 'stays' },
  { measure: release.detentionRate, rows: spells, expected: null, inTwoWorlds: 'stays' },
  // 1 of 5 at 10 days, 1 of 4 at 20: 0.6 are left; 25 is open; 1 of 2 at 40: 0.3. The decided ones alone give 20.
  { measure: release.detentionResolutionDays, rows: spells, expected: 40, inTwoWorlds: 'stays' },
  {
    measure: release.detentionResolutionDays,
    rows: recordsOf('detention', { detained: '2024-12-06', decision: '2025-01-02' }),
    expected: null,
    inTwoWorlds: 'stays',
  },
  { measure: release.deemedExclusionRate, rows: exclusions, expected: 2 / 4, inTwoWorlds: 'stays' },
  { measure: release.deemedExclusionRate, rows: {}, expected: null, inTwoWorlds: 'stays' },
  {
    measure: release.redeliveryNoticeRate,
    rows: together(four, notices),
    expected: (1000 * 3) / 4,
    inTwoWorlds: 'stays',
  },
  { measure: release.redeliveryNoticeRate, rows: notices, expected: null, inTwoWorlds: 'stays' },
  { measure: release.redeliveryCompliance, rows: notices, expected: 1 / 2, inTwoWorlds: 'stays' },
  { measure: release.redeliveryCompliance, rows: {}, expected: null, inTwoWorlds: 'stays' },
];
