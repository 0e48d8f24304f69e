import type { RecordAnswer } from '../../../known-answers/record-answer.ts';
import { recordsOf } from '../../../known-answers/record-rows.ts';
import * as exports from '../../exports.ts';

const declared = recordsOf(
  'export_line',
  { exporter: 1, filer: 7 },
  { exporter: 1, filer: 8 },
  { exporter: 2, filer: 8, export_date: '2024-12-31' },
  { exporter: 3, filer: 9, export_date: '2025-01-01' },
);

/** Before the deadline, a second after it, at it; the last with a fatal error, and one of another year. */
const filings = recordsOf(
  'export_filing',
  { filed_ts: '2024-03-01T10:00:00', deadline_ts: '2024-03-01T12:00:00', filed_date: '2024-03-01' },
  { filed_ts: '2024-03-01T12:00:01', deadline_ts: '2024-03-01T12:00:00', filed_date: '2024-03-01' },
  {
    filed_ts: '2024-03-01T12:00:00',
    deadline_ts: '2024-03-01T12:00:00',
    filed_date: '2024-03-01',
    fatal: true,
  },
  {
    filed_ts: '2023-03-02T00:00:00',
    deadline_ts: '2023-03-01T00:00:00',
    filed_date: '2023-03-02',
    fatal: true,
  },
);

const reviews = recordsOf(
  'export_review',
  { compliant: true, lines: 1 },
  { compliant: true, lines: 1 },
  { compliant: false, lines: 18 },
);

/** Outbound and targeted are the first three, of which the third is not completed. */
const exams = recordsOf(
  'exam',
  { outbound: true, targeted: true, finding: true, completed_ts: '2024-02-01T09:00:00' },
  { outbound: true, targeted: true, discrepancy: true, completed_ts: '2024-12-31T23:00:00' },
  { outbound: true, targeted: true, finding: true, completed_ts: null },
  { outbound: true, targeted: false, finding: true, completed_ts: '2024-02-01T09:00:00' },
  { outbound: false, targeted: true, finding: true, completed_ts: '2024-02-01T09:00:00' },
);

export const exportsFilingAnswers: readonly RecordAnswer[] = [
  { measure: exports.activeExporters, rows: declared, expected: 2, inTwoWorlds: 'doubles' },
  { measure: exports.aesParticipants, rows: declared, expected: 2, inTwoWorlds: 'doubles' },
  { measure: exports.aesFatalErrorRate, rows: filings, expected: 1 / 3, inTwoWorlds: 'stays' },
  { measure: exports.aesFatalErrorRate, rows: declared, expected: null, inTwoWorlds: 'stays' },
  { measure: exports.aesLateFilingRate, rows: filings, expected: 1 / 3, inTwoWorlds: 'stays' },
  { measure: exports.aesLateFilingRate, rows: declared, expected: null, inTwoWorlds: 'stays' },
  // By lines it would be 2 / 20.
  { measure: exports.exportComplianceRate, rows: reviews, expected: 2 / 3, inTwoWorlds: 'stays' },
  { measure: exports.exportComplianceRate, rows: declared, expected: null, inTwoWorlds: 'stays' },
  { measure: exports.outboundTargetingEffectiveness, rows: exams, expected: 1 / 2, inTwoWorlds: 'stays' },
  {
    measure: exports.outboundTargetingEffectiveness,
    rows: recordsOf('exam', { outbound: true, finding: true, completed_ts: '2024-02-01T09:00:00' }),
    expected: null,
    inTwoWorlds: 'stays',
  },
];
