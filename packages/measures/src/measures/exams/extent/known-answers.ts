import type { RecordAnswer } from '../../../known-answers/record-answer.ts';
import { recordsOf, together } from '../../../known-answers/record-rows.ts';
import * as exams from '../../exams.ts';

const done = '2024-03-15T12:00:00';

/** Eight completed examinations, one that is not, one of another year. */
const examinations = recordsOf(
  'exam',
  { completed_ts: done, type: 'NII', selectivity: 'RANDOM' },
  { completed_ts: done, type: 'NII', selectivity: 'TARGETED' },
  { completed_ts: done, type: 'TAILGATE', selectivity: 'TARGETED' },
  { completed_ts: done, type: 'PARTIAL', selectivity: 'TARGETED' },
  { completed_ts: done, type: 'DEVAN', selectivity: 'TARGETED' },
  { completed_ts: done, type: 'DOCUMENT', selectivity: 'TARGETED' },
  { completed_ts: done, type: 'AGENCY', selectivity: 'REFERRAL' },
  { completed_ts: '2024-12-31T23:59:59', type: 'DOCUMENT', selectivity: 'TARGETED' },
  { completed_ts: null, type: 'NII', selectivity: 'RANDOM' },
  { completed_ts: '2025-01-01T00:00:00', type: 'NII', selectivity: 'RANDOM' },
);

/** A was examined twice, B is being examined, and an examination is of an entry that is not released. */
const shipments = together(
  recordsOf(
    'release',
    { entry_no: 'A', release_date: '2024-03-16' },
    { entry_no: 'B', release_date: '2024-03-16' },
    { entry_no: 'C', release_date: '2024-03-16' },
    { entry_no: 'D', release_date: null },
  ),
  recordsOf(
    'bill_container',
    { container_arrival_no: 'A', arrival_date: '2024-03-14', csi_port: true },
    { container_arrival_no: 'B', arrival_date: '2024-03-14' },
    { container_arrival_no: 'C', arrival_date: '2024-03-14' },
    { container_arrival_no: 'D', arrival_date: '2023-12-31' },
  ),
  recordsOf(
    'exam',
    { entry_no: 'A', container_arrival_no: 'A', completed_ts: done },
    { entry_no: 'A', container_arrival_no: 'A', completed_ts: done },
    { entry_no: 'B', container_arrival_no: 'B', completed_ts: null },
    { entry_no: 'D', container_arrival_no: 'D', completed_ts: done },
    { entry_no: null, container_arrival_no: null, completed_ts: done },
  ),
);

/** 2,447 of 2,500 bills of high risk are assessed: 97.88 percent, as DHS printed for fiscal year 2018. */
const bills = recordsOf(
  'bill',
  ...Array.from({ length: 2500 }, (_bill, at) => ({ high_risk: true, assessed: at < 2447 })),
  { high_risk: false, assessed: true },
  { high_risk: false, assessed: false },
);

/** 86 of 100 containers, the share that CBP printed for fiscal year 2007. */
const hundred = recordsOf(
  'bill_container',
  ...Array.from({ length: 100 }, (_container, at) => ({ csi_port: at < 86 })),
);

export const extentAnswers: readonly RecordAnswer[] = [
  { measure: exams.examsConducted, rows: examinations, expected: 8, inTwoWorlds: 'doubles' },
  { measure: exams.examsConducted, rows: {}, expected: 0, inTwoWorlds: 'doubles' },
  { measure: exams.physicalExamShare, rows: examinations, expected: 3 / 8, inTwoWorlds: 'stays' },
  { measure: exams.physicalExamShare, rows: {}, expected: null, inTwoWorlds: 'stays' },
  { measure: exams.niiShare, rows: examinations, expected: 2 / 8, inTwoWorlds: 'stays' },
  { measure: exams.niiShare, rows: {}, expected: null, inTwoWorlds: 'stays' },
  { measure: exams.randomExamShare, rows: examinations, expected: 1 / 8, inTwoWorlds: 'stays' },
  { measure: exams.randomExamShare, rows: {}, expected: null, inTwoWorlds: 'stays' },
  { measure: exams.examRate, rows: shipments, expected: 1 / 3, inTwoWorlds: 'stays' },
  { measure: exams.examRate, rows: examinations, expected: null, inTwoWorlds: 'stays' },
  { measure: exams.containerExamRate, rows: shipments, expected: 1 / 3, inTwoWorlds: 'stays' },
  { measure: exams.containerExamRate, rows: examinations, expected: null, inTwoWorlds: 'stays' },
  { measure: exams.highRiskCargoAssessed, rows: bills, expected: 0.9788, inTwoWorlds: 'stays' },
  {
    measure: exams.highRiskCargoAssessed,
    rows: recordsOf('bill', { assessed: true }),
    expected: null,
    inTwoWorlds: 'stays',
  },
  { measure: exams.csiContainerShare, rows: hundred, expected: 0.86, inTwoWorlds: 'stays' },
  { measure: exams.csiContainerShare, rows: shipments, expected: 1 / 3, inTwoWorlds: 'stays' },
  { measure: exams.csiContainerShare, rows: {}, expected: null, inTwoWorlds: 'stays' },
];
