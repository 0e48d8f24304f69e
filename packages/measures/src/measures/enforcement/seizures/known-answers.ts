import type { RecordAnswer } from '../../../known-answers/record-answer.ts';
import { recordsOf, together } from '../../../known-answers/record-rows.ts';
import * as enforcement from '../../enforcement.ts';

/** Two seizures of the period, one of them with three lines (trap 14: lines are no incidents), and one of the year before. */
const seizures = together(
  recordsOf(
    'seizure',
    { seizure_no: 'S1', seized: '2024-01-01', domestic_value: 300, hs_risk: true },
    { seizure_no: 'S2', seized: '2024-12-31', domestic_value: 100 },
    { seizure_no: 'S3', seized: '2023-12-31', domestic_value: 9000, hs_risk: true },
  ),
  recordsOf(
    'seizure_line',
    ...[1, 2, 3].map((line) => ({ seizure_no: 'S1', line_no: line, domestic_value: 100 })),
  ),
  recordsOf('entry_summary', {}, {}, {}, {}, {}, { cancelled: true }, { entry_date: '2025-01-01' }),
);
const onlyEntries = recordsOf('entry_summary', {}, { cancelled: true });
const allCancelled = together(recordsOf('seizure', {}), recordsOf('entry_summary', { cancelled: true }));

/** Closed: forfeited, remitted, remitted without a petition, petition refused; open with a petition; closed before. */
const cases = recordsOf(
  'seizure_case',
  { closed: true, disposition: '2024-03-01', forfeited: true },
  { closed: true, disposition: '2024-12-31', petitioned: true, remitted: true },
  { closed: true, disposition: '2024-03-01', remitted: true },
  { closed: true, disposition: '2024-03-01', petitioned: true, forfeited: true },
  { petitioned: true },
  { closed: true, disposition: '2023-12-31', petitioned: true, forfeited: true },
);
const openCases = recordsOf('seizure_case', { petitioned: true });

/**
 * On 31 December 2024: ended after 10 and 100 days, open for 30, open for 300 (it ends on the next day). Of four, one
 * ended at 10 (three quarters go on); of the two left at 100 one ended (three eighths go on): the median is 100. The
 * closed ones alone would give 55. A case of 1,827 days ago is too old.
 */
const ages = recordsOf(
  'seizure_case',
  { seizure_date: '2024-01-01', disposition: '2024-01-11', closed: true },
  { seizure_date: '2024-09-01', disposition: '2024-12-10', closed: true },
  { seizure_date: '2024-12-01' },
  { seizure_date: '2024-03-06', disposition: '2025-01-01', closed: true },
  { seizure_date: '2019-12-31', disposition: '2020-01-01', closed: true },
);

export const seizuresAnswers: readonly RecordAnswer[] = [
  { measure: enforcement.seizures, rows: seizures, expected: 2, inTwoWorlds: 'doubles' },
  { measure: enforcement.seizures, rows: onlyEntries, expected: 0, inTwoWorlds: 'doubles' },
  { measure: enforcement.seizureDomesticValue, rows: seizures, expected: 300 + 100, inTwoWorlds: 'doubles' },
  { measure: enforcement.seizureDomesticValue, rows: {}, expected: 0, inTwoWorlds: 'doubles' },
  {
    measure: enforcement.averageSeizureValue,
    rows: seizures,
    expected: (300 + 100) / 2,
    inTwoWorlds: 'stays',
  },
  { measure: enforcement.averageSeizureValue, rows: {}, expected: null, inTwoWorlds: 'stays' },
  { measure: enforcement.seizureRate, rows: seizures, expected: (100_000 * 2) / 5, inTwoWorlds: 'stays' },
  { measure: enforcement.seizureRate, rows: onlyEntries, expected: 0, inTwoWorlds: 'stays' },
  { measure: enforcement.seizureRate, rows: allCancelled, expected: null, inTwoWorlds: 'stays' },
  { measure: enforcement.healthSafetySeizures, rows: seizures, expected: 1, inTwoWorlds: 'doubles' },
  { measure: enforcement.healthSafetySeizures, rows: {}, expected: 0, inTwoWorlds: 'doubles' },
  { measure: enforcement.forfeitureRate, rows: cases, expected: 2 / 4, inTwoWorlds: 'stays' },
  { measure: enforcement.forfeitureRate, rows: openCases, expected: null, inTwoWorlds: 'stays' },
  { measure: enforcement.remissionRate, rows: cases, expected: 1 / 2, inTwoWorlds: 'stays' },
  { measure: enforcement.remissionRate, rows: openCases, expected: null, inTwoWorlds: 'stays' },
  { measure: enforcement.seizureCaseDays, rows: ages, expected: 100, inTwoWorlds: 'stays' },
  { measure: enforcement.seizureCaseDays, rows: openCases, expected: null, inTwoWorlds: 'stays' },
];
