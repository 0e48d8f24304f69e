import type { RecordAnswer } from '../../../known-answers/record-answer.ts';
import { recordsOf } from '../../../known-answers/record-rows.ts';
import * as workforce from '../../workforce.ts';

/** Of the NCSD: issued on day 30 and on day 31, and one not yet, whose 30th day is the last of the year. */
const rulings = recordsOf(
  'ruling',
  { office: 'NCSD', received: '2024-05-01', issued: '2024-05-31' },
  { office: 'NCSD', received: '2024-05-01', issued: '2024-06-01' },
  { office: 'NCSD', received: '2024-12-01', issued: null },
  { office: 'NCSD', received: '2024-12-02', issued: '2024-12-05' },
  { office: 'HQ', received: '2023-09-03', issued: '2024-01-01' },
  { office: 'HQ', received: '2023-09-02', issued: '2023-12-31' },
);

/** About a third in time and 16 percent after more than a year, as GAO printed of Headquarters: 33, 51 and 16 of 100. */
const headquarters = recordsOf(
  'ruling',
  ...Array.from({ length: 100 }, (_ruling, at) => ({
    office: 'HQ',
    received: '2024-01-01',
    issued: at < 33 ? '2024-04-30' : at < 84 ? '2024-05-01' : '2025-02-01',
  })),
);

export const rulingsAnswers: readonly RecordAnswer[] = [
  { measure: workforce.rulingsIssued, rows: rulings, expected: 4, inTwoWorlds: 'doubles' },
  { measure: workforce.rulingsIssued, rows: {}, expected: 0, inTwoWorlds: 'doubles' },
  { measure: workforce.ruling30DayRate, rows: rulings, expected: 1 / 3, inTwoWorlds: 'stays' },
  { measure: workforce.ruling30DayRate, rows: headquarters, expected: null, inTwoWorlds: 'stays' },
  // 120 days after 3 September 2023 is 1 January 2024; after 2 September it is 31 December, of another period.
  { measure: workforce.hqRuling120DayRate, rows: rulings, expected: 1, inTwoWorlds: 'stays' },
  { measure: workforce.hqRuling120DayRate, rows: headquarters, expected: 0.33, inTwoWorlds: 'stays' },
  { measure: workforce.hqRuling120DayRate, rows: {}, expected: null, inTwoWorlds: 'stays' },
];
