import type { RecordAnswer } from '../../../known-answers/record-answer.ts';
import { recordsOf, together } from '../../../known-answers/record-rows.ts';
import * as compliance from '../../compliance.ts';
import { fpcSample, inFiscal2024 } from '../sample-rows.ts';

const ask = inFiscal2024;

/** Three reviewed of four; one drawn on the first day of the next year. */
const drawn = recordsOf(
  'cm_sample',
  { drawn: '2024-01-01', completed: true },
  { drawn: '2024-06-30', completed: true },
  { drawn: '2024-12-31', completed: true },
  { drawn: '2024-12-31' },
  { drawn: '2025-01-01', completed: true },
);

/** Closed on the day, a day late, not at all; one that falls due in the next year is not yet late. */
const dueReviews = recordsOf(
  'cm_sample',
  { due: '2024-03-01', closed: '2024-03-01' },
  { due: '2024-03-01', closed: '2024-03-02' },
  { due: '2024-12-31', closed: null },
  { due: '2024-12-31', closed: '2024-12-30' },
  { due: '2025-01-01', closed: null },
);

/** Of 36 lines those of a third stratum, 9, have no reviewed line. */
const missing = together(
  fpcSample(() => ({})),
  recordsOf('cm_stratum', { fiscal_year: 2024, stratum: '3', frame_lines: 9 }),
);

const covered = together(
  recordsOf(
    'cm_stratum',
    { fiscal_year: 2024, stratum: '1', frame_value: 700 },
    { fiscal_year: 2024, stratum: '2', frame_value: 300 },
    { fiscal_year: 2023, stratum: '1', frame_value: 900 },
  ),
  recordsOf(
    'entry_line',
    { entry_date: '2023-10-01', entered_value: 1000 },
    { entry_date: '2024-09-30', entered_value: 250 },
    { entry_date: '2023-09-30', entered_value: 900 },
    { entry_no: 'gone', entered_value: 900 },
  ),
  recordsOf('entry_summary', { entry_no: 'gone', cancelled: true }),
);

const discrepant = { completed: true, discrepancy: true } as const;
/**
 * Importer 1 again after 365 days, 2 twice on a day, 3 again after 366 days, 4 after a line that complied; 5 was found
 * only in the year before.
 */
const importers = recordsOf(
  'cm_sample',
  { ...discrepant, importer: 1, closed: '2023-02-01' },
  { ...discrepant, importer: 1, closed: '2024-02-01' },
  { ...discrepant, importer: 2, closed: '2024-02-01' },
  { ...discrepant, importer: 2, closed: '2024-02-01' },
  { ...discrepant, importer: 3, closed: '2023-01-31' },
  { ...discrepant, importer: 3, closed: '2024-02-01' },
  { completed: true, importer: 4, closed: '2024-01-01' },
  { ...discrepant, importer: 4, closed: '2024-02-01' },
  { ...discrepant, importer: 5, closed: '2023-02-01' },
);

export const complianceSampleAnswers: readonly RecordAnswer[] = [
  { measure: compliance.sampleSize, rows: drawn, expected: 3, inTwoWorlds: 'doubles' },
  { measure: compliance.sampleSize, rows: {}, expected: 0, inTwoWorlds: 'doubles' },
  { measure: compliance.sampleCompletionRate, rows: drawn, expected: 3 / 4, inTwoWorlds: 'stays' },
  { measure: compliance.sampleCompletionRate, rows: {}, expected: null, inTwoWorlds: 'stays' },
  { measure: compliance.sampleTimeliness, rows: dueReviews, expected: 2 / 4, inTwoWorlds: 'stays' },
  { measure: compliance.sampleTimeliness, rows: {}, expected: null, inTwoWorlds: 'stays' },
  {
    measure: compliance.samplingFraction,
    rows: fpcSample(() => ({})),
    expected: 8 / 27,
    inTwoWorlds: 'stays',
    ask,
  },
  {
    // The frame is the whole one: a port shows its part of the fraction.
    measure: compliance.samplingFraction,
    rows: fpcSample(({ x }) => ({ port: x > 5 ? '2704' : '1001' })),
    expected: 4 / 27,
    inTwoWorlds: 'stays',
    ask: { ...ask, by: ['port'] },
    at: ['2704'],
  },
  { measure: compliance.samplingFraction, rows: {}, expected: null, inTwoWorlds: 'stays', ask },
  {
    measure: compliance.weightCalibrationRatio,
    rows: missing,
    expected: (5 * (15 / 5) + 3 * (12 / 3)) / (15 + 12 + 9),
    inTwoWorlds: 'stays',
    ask,
  },
  { measure: compliance.weightCalibrationRatio, rows: {}, expected: null, inTwoWorlds: 'stays', ask },
  {
    measure: compliance.frameCoverage,
    rows: covered,
    expected: (700 + 300) / (1000 + 250),
    inTwoWorlds: 'stays',
    ask,
  },
  { measure: compliance.frameCoverage, rows: {}, expected: null, inTwoWorlds: 'stays', ask },
  { measure: compliance.repeatDiscrepancyRate, rows: importers, expected: 1 / 4, inTwoWorlds: 'stays' },
  { measure: compliance.repeatDiscrepancyRate, rows: {}, expected: null, inTwoWorlds: 'stays' },
];
