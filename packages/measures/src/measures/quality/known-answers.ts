import type { AnyMeasure } from '../../algebra/measure.ts';
import type { FactRows } from '../../evaluate/row.ts';
import type { RecordAnswer } from '../../known-answers/record-answer.ts';
import { recordsOf, together } from '../../known-answers/record-rows.ts';
import { imported } from '../../known-answers/trade-rows.ts';
import * as quality from '../quality.ts';

const stays = (measure: AnyMeasure, rows: FactRows, expected: number | null): RecordAnswer => ({
  measure,
  rows,
  expected,
  inTwoWorlds: 'stays',
});

/** Latencies of 2, 6 and 30 hours; the last load is late. Amounts: 10 too much, 30 too little of 1,000. */
const loads = recordsOf(
  'load_batch',
  {
    source_ts: '2024-01-15T00:00:00',
    loaded_ts: '2024-01-15T02:00:00',
    control_total: 600,
    loaded_total: 610,
  },
  {
    source_ts: '2024-01-15T00:00:00',
    loaded_ts: '2024-01-15T06:00:00',
    control_total: 400,
    loaded_total: 370,
  },
  { source_ts: '2024-01-15T00:00:00', loaded_ts: '2024-01-16T06:00:00', late: true },
  { loaded_date: '2025-01-01', control_total: 5, loaded_total: 50, late: true },
);

const audits = recordsOf(
  'record_audit',
  { rule: 'FIELD_COMPLETENESS', subject: 'entry_line', checked: 900, failed: 9 },
  { rule: 'FIELD_COMPLETENESS', subject: 'exam', checked: 100, failed: 1 },
  { rule: 'LINE_WITHOUT_SUMMARY', subject: 'entry_line', checked: 80, failed: 3 },
  { rule: 'SEIZURE_LINE_WITHOUT_SEIZURE', subject: 'seizure_line', checked: 20, failed: 1 },
  { rule: 'SUMMARY_WITHOUT_LINES', subject: 'entry_summary', checked: 50, failed: 50 },
  { rule: 'DUPLICATE_KEY', subject: 'entry_line', checked: 50, failed: 1 },
  { rule: 'TARIFF_NUMBER_FORM', subject: 'entry_line', checked: 100, failed: 2 },
  { rule: 'TARIFF_NUMBER_FORM', subject: 'quota_limit', checked: 100, failed: 90 },
  { rule: 'TARIFF_SUBHEADING_UNKNOWN', subject: 'entry_line', checked: 98, failed: 3 },
  { rule: 'DUPLICATE_KEY', subject: 'entry_line', checked: 50, failed: 40, loaded_date: '2023-12-31' },
);

/** Key A is rejected and then accepted, B accepted at once, C rejected twice; D was first sent the year before. */
const messages = recordsOf(
  'message',
  { record_key: 'A', attempt: 1, rejected: true, cause: 'X1' },
  { record_key: 'A', attempt: 2 },
  { record_key: 'B', attempt: 1 },
  { record_key: 'C', attempt: 1, rejected: true, cause: 'X1' },
  { record_key: 'C', attempt: 2, rejected: true, cause: 'X2' },
  { record_key: 'D', attempt: 1, received_date: '2023-12-31' },
  { record_key: 'D', attempt: 2, rejected: true, cause: null },
);
const unexplained = recordsOf('message', { rejected: true });

/** Three records of the year: A came once, B was corrected twice, C came the year before and is cancelled now. */
const versions = recordsOf(
  'record_version',
  { record_key: 'A', version: 1 },
  { record_key: 'B', version: 1 },
  { record_key: 'B', version: 2 },
  { record_key: 'B', version: 3 },
  { record_key: 'C', version: 1, changed: '2023-12-31' },
  { record_key: 'C', version: 2, cancelled: true },
);

/** 100 in the month of entry, 60 a month later and 40 a year later; reported in the next year, and cancelled. */
const lines = together(
  recordsOf(
    'entry_line',
    { entry_date: '2024-01-31', statistical_month: '2024-01-01', entered_value: 100, imputed: true },
    { entry_date: '2024-01-31', statistical_month: '2024-02-01', entered_value: 60 },
    { entry_date: '2023-01-31', statistical_month: '2024-01-01', entered_value: 40 },
    { entry_date: '2024-12-31', statistical_month: '2025-01-01', entered_value: 500 },
    { entry_no: 'gone', statistical_month: '2024-03-01', entered_value: 500, imputed: true },
  ),
  recordsOf('entry_summary', { entry_no: 'gone', cancelled: true }),
);

const quantities = recordsOf(
  'entry_line',
  { qty_required: true, qty1: 0, uom1: 'KG' },
  { qty_required: true, qty1: null, uom1: 'KG' },
  { qty_required: true, qty1: 5, uom1: null },
  { qty_required: true, qty1: 5, uom1: 'NO' },
  { qty_required: false, qty1: null, uom1: null },
);

/** A agrees, B is a dollar off, C two, D has no lines; E is cancelled. */
const totals = together(
  recordsOf(
    'entry_summary',
    { entry_no: 'A', total_value: 30 },
    { entry_no: 'B', total_value: 31 },
    { entry_no: 'C', total_value: 28 },
    { entry_no: 'D', total_value: 30 },
    { entry_no: 'E', total_value: 99, cancelled: true },
  ),
  recordsOf(
    'entry_line',
    ...['A', 'B', 'C', 'E'].flatMap((entry_no) => [
      { entry_no, line_no: '001', entered_value: 10 },
      { entry_no, line_no: '002', entered_value: 20 },
    ]),
  ),
);

/** 300 entered for consumption and 100 withdrawn from warehouse, of 500 published; the rest is warehoused or temporary. */
const published = together(
  recordsOf(
    'entry_line',
    { entry_type: '01', statistical_month: '2024-01-01', entered_value: 300 },
    { entry_type: '31', statistical_month: '2024-01-01', entered_value: 100 },
    { entry_type: '21', statistical_month: '2024-01-01', entered_value: 900 },
    { entry_type: '23', statistical_month: '2024-01-01', entered_value: 900 },
    { entry_type: '01', statistical_month: '2023-12-01', entered_value: 700 },
  ),
  imported({ consumption_value: 200 }, { consumption_value: 300, month: 2 }),
);

export const qualityAnswers: readonly RecordAnswer[] = [
  stays(quality.feedLatency, loads, 6),
  stays(quality.feedLatency, {}, null),
  stays(quality.freshnessBreachRate, loads, 1 / 3),
  stays(quality.freshnessBreachRate, {}, null),
  stays(quality.controlTotalVariance, loads, (610 + 370 - 1000) / 1000),
  // Refunds alone: 1 too much was given back of 10.
  stays(
    quality.controlTotalVariance,
    recordsOf('load_batch', { control_total: -10, loaded_total: -11 }),
    -1 / 10,
  ),
  stays(quality.controlTotalVariance, {}, null),
  stays(quality.fieldCompleteness, audits, (1000 - 10) / 1000),
  stays(quality.fieldCompleteness, {}, null),
  stays(quality.orphanRate, audits, (3 + 1) / (80 + 20)),
  stays(quality.orphanRate, {}, null),
  stays(quality.duplicateKeyRate, audits, 1 / 50),
  stays(quality.duplicateKeyRate, {}, null),
  stays(quality.htsValidityRate, audits, (100 - 2 - 3) / 100),
  stays(quality.htsValidityRate, {}, null),
  stays(quality.messageRejectRate, messages, 4 / 6),
  stays(quality.messageRejectRate, {}, null),
  stays(quality.firstPassAcceptance, messages, 1 / 3),
  stays(quality.firstPassAcceptance, {}, null),
  stays(quality.rejectCauseShare, messages, 2 / 4),
  stays(quality.rejectCauseShare, unexplained, null),
  stays(quality.rejectCauseShare, {}, null),
  stays(quality.correctionRate, versions, 2 / 3),
  stays(quality.correctionRate, {}, null),
  stays(quality.carryoverShare, lines, (60 + 40) / (100 + 60 + 40)),
  stays(quality.carryoverShare, {}, null),
  // By day of entry: the line of January 2023 is not of the year, that of 31 December is.
  stays(quality.imputedValueShare, lines, 100 / (100 + 60 + 500)),
  stays(quality.imputedValueShare, {}, null),
  stays(quality.unitMissingRate, quantities, 2 / 4),
  stays(quality.unitMissingRate, {}, null),
  stays(quality.headerLineMismatch, totals, 2 / 4),
  stays(quality.headerLineMismatch, {}, null),
  {
    measure: quality.censusCoverageRatio,
    rows: published,
    expected: (300 + 100) / 500,
    inTwoWorlds: 'doubles',
  },
  { measure: quality.censusCoverageRatio, rows: {}, expected: null, inTwoWorlds: 'doubles' },
];
