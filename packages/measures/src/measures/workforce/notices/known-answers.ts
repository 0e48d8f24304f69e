import type { RecordAnswer } from '../../../known-answers/record-answer.ts';
import { recordsOf } from '../../../known-answers/record-rows.ts';
import * as workforce from '../../workforce.ts';

/**
 * Requests: answered on day 30, on day 31, never, and one of 2 December whose 30th day is in 2025. Notices: on A before
 * and after the request, on C on its day, on B only before.
 */
const exchange = recordsOf(
  'info_request',
  { form: '28', entry_no: 'A', issued: '2024-05-01', response: '2024-05-31' },
  { form: '28', entry_no: 'B', issued: '2024-05-01', response: '2024-06-01' },
  { form: '28', entry_no: 'C', issued: '2024-12-01', response: null },
  { form: '28', entry_no: 'D', issued: '2024-12-02', response: null },
  { form: '28', entry_no: 'E', issued: '2023-12-02', response: '2023-12-05' },
  { form: '29', entry_no: 'A', issued: '2024-04-01', proposed: true, revenue_change: 800 },
  { form: '29', entry_no: 'A', issued: '2025-06-10', proposed: true, taken: true, revenue_change: 700 },
  { form: '29', entry_no: 'B', issued: '2024-04-01', proposed: true, taken: true, revenue_change: 250.25 },
  { form: '29', entry_no: 'C', issued: '2024-12-01', proposed: false, taken: true, revenue_change: -50 },
);

export const noticesAnswers: readonly RecordAnswer[] = [
  { measure: workforce.cf28Issued, rows: exchange, expected: 4, inTwoWorlds: 'doubles' },
  { measure: workforce.cf28Issued, rows: {}, expected: 0, inTwoWorlds: 'doubles' },
  // Due in 2024: A, B, C and E, whose 30th day is the first of the year.
  { measure: workforce.cf28ResponseRate, rows: exchange, expected: 3 / 4, inTwoWorlds: 'stays' },
  { measure: workforce.cf28ResponseRate, rows: {}, expected: null, inTwoWorlds: 'stays' },
  { measure: workforce.cf28TimelyRate, rows: exchange, expected: 2 / 4, inTwoWorlds: 'stays' },
  { measure: workforce.cf28TimelyRate, rows: {}, expected: null, inTwoWorlds: 'stays' },
  { measure: workforce.cf29Issued, rows: exchange, expected: 3, inTwoWorlds: 'doubles' },
  { measure: workforce.cf29Issued, rows: {}, expected: 0, inTwoWorlds: 'doubles' },
  { measure: workforce.cf28To29Conversion, rows: exchange, expected: 2 / 4, inTwoWorlds: 'stays' },
  { measure: workforce.cf28To29Conversion, rows: {}, expected: null, inTwoWorlds: 'stays' },
  { measure: workforce.cf29ProposedToTaken, rows: exchange, expected: 1 / 2, inTwoWorlds: 'stays' },
  { measure: workforce.cf29ProposedToTaken, rows: {}, expected: null, inTwoWorlds: 'stays' },
  { measure: workforce.cf29Revenue, rows: exchange, expected: 250.25 - 50, inTwoWorlds: 'doubles' },
  { measure: workforce.cf29Revenue, rows: {}, expected: 0, inTwoWorlds: 'doubles' },
];
