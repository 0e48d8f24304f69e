import type { RecordAnswer } from '../../../known-answers/record-answer.ts';
import { recordsOf, together } from '../../../known-answers/record-rows.ts';
import * as release from '../../release.ts';

const arrival = '2024-03-15T12:00:00';

/** Released 4 hours before arrival and 2, 6 and 10 hours after; one without arrival, one released in another year. */
const sixReleases = recordsOf(
  'release',
  { arrival_ts: arrival, release_ts: '2024-03-15T08:00:00', release_date: '2024-03-15' },
  { arrival_ts: arrival, release_ts: '2024-03-15T14:00:00', release_date: '2024-03-15' },
  { arrival_ts: arrival, release_ts: '2024-03-15T18:00:00', release_date: '2024-03-15' },
  { arrival_ts: arrival, release_ts: '2024-03-15T22:00:00', release_date: '2024-03-15' },
  { arrival_ts: null, release_ts: '2024-03-15T22:00:00', release_date: '2024-03-15' },
  { arrival_ts: arrival, release_ts: '2025-01-01T00:00:00', release_date: '2025-01-01' },
);

/** Most were released before they arrived: the median is below zero. */
const early = recordsOf(
  'release',
  { arrival_ts: arrival, release_ts: '2024-03-15T08:00:00', release_date: '2024-03-15' },
  { arrival_ts: arrival, release_ts: '2024-03-15T11:00:00', release_date: '2024-03-15' },
  { arrival_ts: arrival, release_ts: '2024-03-15T14:00:00', release_date: '2024-03-15' },
);

/**
 * Filed ten days before arrival and released 2 hours after it, removed after 8; filed 3 hours after arrival and released
 * 1 hour later, removed after 12; released before arrival, removed after 4. One is not removed yet.
 */
const stays = recordsOf(
  'release',
  {
    entry_filed_ts: '2024-03-05T12:00:00',
    arrival_ts: arrival,
    release_ts: '2024-03-15T14:00:00',
    gate_out_ts: '2024-03-15T20:00:00',
    release_date: '2024-03-15',
  },
  {
    entry_filed_ts: '2024-03-15T15:00:00',
    arrival_ts: arrival,
    release_ts: '2024-03-15T16:00:00',
    gate_out_ts: '2024-03-16T00:00:00',
    release_date: '2024-03-15',
  },
  {
    entry_filed_ts: '2024-03-14T12:00:00',
    arrival_ts: arrival,
    release_ts: '2024-03-15T11:00:00',
    gate_out_ts: '2024-03-15T16:00:00',
    release_date: '2024-03-15',
  },
  {
    entry_filed_ts: '2024-03-14T12:00:00',
    arrival_ts: arrival,
    release_ts: '2024-03-16T12:00:00',
    gate_out_ts: null,
    release_date: '2024-03-16',
  },
);

const released = { release_ts: '2024-03-16T12:00:00', release_date: '2024-03-16' } as const;

/** A was examined twice before its release and once after it, B 20 hours before, C only afterwards. */
const examined = together(
  recordsOf(
    'release',
    { entry_no: 'A', ...released },
    { entry_no: 'B', ...released },
    { entry_no: 'C', ...released },
  ),
  recordsOf(
    'exam',
    { entry_no: 'A', completed_ts: '2024-03-15T12:00:00' },
    { entry_no: 'A', completed_ts: '2024-03-16T02:00:00' },
    { entry_no: 'A', completed_ts: '2024-03-17T12:00:00' },
    { entry_no: 'B', completed_ts: '2024-03-15T16:00:00' },
    { entry_no: 'B', completed_ts: null },
    { entry_no: 'C', completed_ts: '2024-03-18T12:00:00' },
  ),
);

/** Two agencies hold A from noon to midnight together, B is held for 6 hours; the hold on C is not removed. */
const held = together(
  recordsOf(
    'release',
    { entry_no: 'A', ...released },
    { entry_no: 'B', ...released },
    { entry_no: 'C', ...released },
    { entry_no: 'D', ...released },
  ),
  recordsOf(
    'hold',
    { entry_no: 'A', start_ts: '2024-03-15T12:00:00', end_ts: '2024-03-15T20:00:00' },
    { entry_no: 'A', start_ts: '2024-03-15T14:00:00', end_ts: '2024-03-16T00:00:00' },
    { entry_no: 'B', start_ts: '2024-03-15T12:00:00', end_ts: '2024-03-15T18:00:00' },
    { entry_no: 'C', start_ts: '2024-03-15T12:00:00', end_ts: null },
  ),
);

/** Answered after 2 and after 6 hours, and not at all. */
const messages = recordsOf(
  'pga_message',
  { received_ts: '2024-01-30T12:00:00', received_date: '2024-01-30', proceed_ts: '2024-01-30T14:00:00' },
  { received_ts: '2024-01-30T12:00:00', received_date: '2024-01-30', proceed_ts: '2024-01-30T18:00:00' },
  { received_ts: '2024-01-30T12:00:00', received_date: '2024-01-30', proceed_ts: null },
);

/** The same, and one that is answered in February: at the end of January two of four are open. */
const answeredLater = together(
  messages,
  recordsOf('pga_message', {
    pga_no: 'later',
    received_ts: '2024-01-31T18:00:00',
    received_date: '2024-01-31',
    proceed_ts: '2024-02-02T18:00:00',
  }),
);

export const timesAnswers: readonly RecordAnswer[] = [
  {
    measure: release.arrivalToReleaseMean,
    rows: sixReleases,
    expected: (-4 + 2 + 6 + 10) / 4,
    inTwoWorlds: 'stays',
  },
  { measure: release.arrivalToReleaseMean, rows: {}, expected: null, inTwoWorlds: 'stays' },
  // Of -4, 2, 6, 10; in two worlds every value is there twice, and the places between values move.
  {
    measure: release.arrivalToReleaseMedian,
    rows: sixReleases,
    expected: (2 + 6) / 2,
    inTwoWorlds: 'stays',
  },
  { measure: release.arrivalToReleaseMedian, rows: {}, expected: null, inTwoWorlds: 'stays' },
  {
    measure: release.arrivalToReleaseP90,
    rows: sixReleases,
    expected: 6 + 0.7 * (10 - 6),
    inTwoWorlds: { changes: 'the place 0.9 (n - 1) falls on the value itself among eight' },
  },
  { measure: release.arrivalToReleaseP90, rows: {}, expected: null, inTwoWorlds: 'stays' },
  {
    measure: release.releasePredictability,
    rows: sixReleases,
    expected: (6 + 0.25 * 4 - (-4 + 0.75 * 6)) / 4,
    inTwoWorlds: { changes: 'the quartiles are interpolated at other places among eight' },
  },
  { measure: release.releasePredictability, rows: early, expected: null, inTwoWorlds: 'stays' },
  { measure: release.releasePredictability, rows: {}, expected: null, inTwoWorlds: 'stays' },
  // From filing to release: 242, 1, 23 and 48 hours.
  { measure: release.filingToRelease, rows: stays, expected: (23 + 48) / 2, inTwoWorlds: 'stays' },
  { measure: release.filingToRelease, rows: {}, expected: null, inTwoWorlds: 'stays' },
  {
    measure: release.customsShareOfDwell,
    rows: stays,
    expected: (2 + 1 + 0) / (8 + 12 + 4),
    inTwoWorlds: 'stays',
  },
  { measure: release.customsShareOfDwell, rows: sixReleases, expected: null, inTwoWorlds: 'stays' },
  { measure: release.examToReleaseHours, rows: examined, expected: (10 + 20) / 2, inTwoWorlds: 'stays' },
  { measure: release.examToReleaseHours, rows: sixReleases, expected: null, inTwoWorlds: 'stays' },
  { measure: release.holdHours, rows: held, expected: (12 + 6) / 2, inTwoWorlds: 'stays' },
  { measure: release.holdHours, rows: sixReleases, expected: null, inTwoWorlds: 'stays' },
  // Of three, one third has ended after 2 hours and two thirds after 6; the two answered ones alone would give 4.
  { measure: release.pgaReleaseHours, rows: messages, expected: 6, inTwoWorlds: 'stays' },
  // Open since 18:00 of the last day is open for no whole day: 3 of 3 are at risk after 2 hours, then 2 of 2 at 6.
  {
    measure: release.pgaReleaseHours,
    rows: answeredLater,
    ask: { period: { month: '2024-01' } },
    expected: 6,
    inTwoWorlds: 'stays',
  },
  { measure: release.pgaReleaseHours, rows: {}, expected: null, inTwoWorlds: 'stays' },
];
