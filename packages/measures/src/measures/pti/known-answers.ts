import type { RecordAnswer } from '../../known-answers/record-answer.ts';
import { recordsOf, referenceRows, together } from '../../known-answers/record-rows.ts';
import * as pti from '../pti.ts';

/** The selectors of the reference table, one of each clue; textiles by two clues. */
const selectors = referenceRows(
  'ref_trade_issue_selector',
  { issue: 'agriculture', clue: 'entry_type', code_from: '02', code_to: '02', valid_from: '2016-02-24' },
  { issue: 'adcvd', clue: 'entry_type', code_from: '03', code_to: '03', valid_from: '2016-02-24' },
  { issue: 'adcvd', clue: 'adcvd_case', valid_from: '2016-02-24' },
  { issue: 'revenue', clue: 'duty', valid_from: '2016-02-24' },
  { issue: 'textiles', clue: 'chapter', code_from: '50', code_to: '63', valid_from: '2016-02-24' },
  { issue: 'textiles', clue: 'textile_category', valid_from: '2016-02-24' },
  { issue: 'trade_agreements', clue: 'preference', valid_from: '2016-02-24' },
);

/**
 * Textiles by two clues are one issue (1); textiles with duty two (10); a duty case by entry type and number one
 * (100); a category of the tariff alone one (1,000); chapter 64 none (10,000); a cancelled entry none.
 */
const lines = together(
  selectors,
  referenceRows('ref_textile_tariff', { hts10: '4202124000', category: '670' }),
  recordsOf('entry_summary', { entry_no: 'A' }, { entry_no: 'C', cancelled: true }),
  recordsOf(
    'entry_line',
    { entry_no: 'A', hts10: '6309000010', textile_category: '338', entered_value: 1 },
    { entry_no: 'A', hts10: '5001000000', duty_paid: 1, entered_value: 10 },
    { entry_no: 'A', hts10: '7210490090', entry_type: '03', ad_case: 'A570001', entered_value: 100 },
    { entry_no: 'A', hts10: '4202124000', entered_value: 1000 },
    { entry_no: 'A', hts10: '6403910000', entered_value: 10_000 },
    { entry_no: 'C', hts10: '6109100012', duty_paid: 1, spi: 'S', entered_value: 100_000 },
  ),
);

/** A day before the law, nothing is an issue. */
const early = together(selectors, recordsOf('entry_line', { hts10: '6109100012', entry_date: '2016-02-23' }));
const in2016 = { period: { calendarYear: 2016 } } as const;

/**
 * Shipments stopped. Published dashboards print what is stopped, denied, released and pending, which need not add
 * (trap 8): of five that are decided here two are released, two denied or excluded and one abandoned. A year's count
 * is of its own days (trap 3): what was stopped the year before does not stand beside it.
 */
const detentions = recordsOf(
  'detention',
  stopped('2024-01-01', '2024-02-01', 'RELEASED', 100),
  stopped('2024-03-01', '2024-12-31', 'RELEASED', 200),
  stopped('2024-03-01', '2024-04-01', 'DENIED', 400),
  stopped('2023-12-31', '2024-01-01', 'EXCLUDED', 800),
  stopped('2024-03-01', '2024-05-01', 'ABANDONED', 1600),
  stopped('2024-12-31', null, null, 3200),
  stopped('2024-06-01', '2025-01-01', 'DENIED', 6400),
  { forced_labor: false, uflpa: false, detained: '2024-06-01', decision: '2024-06-02', outcome: 'DENIED' },
);

function stopped(detained: string, decision: string | null, outcome: string | null, value: number) {
  return { forced_labor: true, uflpa: true, detained, decision, outcome, value } as const;
}

/** 3,605 shipments of 816.5 million dollars in FY2022, as 816.5 million over 3,605 equal ones in whole cents. */
const fiscal2022 = recordsOf(
  'detention',
  ...Array.from({ length: 3605 }, (_shipment, at) => ({
    forced_labor: true,
    detained: '2022-09-30',
    value: at < 3604 ? 226_490 : 816_500_000 - 3604 * 226_490,
  })),
);
const in2022 = { period: { fiscalYear: 2022 } } as const;

/** 54 orders and 9 findings in force at the end of FY2022; 51 and 8 a year later, when four had become inactive. */
const orders = recordsOf(
  'wro',
  ...Array.from({ length: 54 }, (_order, at) => ({
    kind: 'WRO',
    effective: '2020-01-01',
    inactive: at < 3 ? '2023-09-30' : null,
  })),
  ...Array.from({ length: 9 }, (_finding, at) => ({
    kind: 'FINDING',
    effective: '2022-09-30',
    inactive: at < 1 ? '2023-01-31' : null,
  })),
  { kind: 'WRO', effective: '2023-10-01', inactive: null },
);

/** 1 of 7 petitions, FY2022; one that is open and one decided later count in neither part. */
const petitions = recordsOf(
  'wro_petition',
  ...Array.from({ length: 7 }, (_petition, at) => ({
    filed: '2021-12-01',
    decided: '2022-09-30',
    modified: at < 1,
  })),
  { filed: '2022-03-01', decided: null },
  { filed: '2022-03-01', decided: '2022-10-01', modified: true },
);

const year = { opens: '2024-01-01', closes: '2024-12-31' } as const;
const before = { opens: '2023-01-01', closes: '2023-12-31' } as const;

/** A quota of 100 that two ports fill on 1 March, 60 days after it opened; one of 50 that is half full in dozens. */
const quotas = together(
  recordsOf(
    'quota_limit',
    { quota_no: 'Q1', kind: 'TRQ', hts: '1701', unit: 'KG', ...year, limit_qty: 100 },
    { quota_no: 'Q1', kind: 'TRQ', hts: '1701', unit: 'KG', ...before, limit_qty: 100 },
    { quota_no: 'Q2', kind: 'ABSOLUTE', hts: '6109', unit: 'DOZ', ...year, limit_qty: 50 },
    { quota_no: 'Q3', kind: 'TPL', hts: '6109', unit: 'M2', ...year, limit_qty: 1 },
  ),
  recordsOf(
    'quota_charge',
    { quota_no: 'Q1', opens: '2023-01-01', charged: '2023-05-01', port: '2704', qty_charged: 99 },
    { quota_no: 'Q1', opens: '2024-01-01', charged: '2024-01-01', port: '2704', qty_charged: 60 },
    { quota_no: 'Q1', opens: '2024-01-01', charged: '2024-03-01', port: '2704', qty_charged: 25 },
    { quota_no: 'Q1', opens: '2024-01-01', charged: '2024-03-01', port: '1001', qty_charged: 15 },
    { quota_no: 'Q1', opens: '2024-01-01', charged: '2024-04-01', port: '1001', qty_charged: 10 },
    { quota_no: 'Q2', opens: '2024-01-01', charged: '2024-02-01', port: '1001', qty_charged: 25 },
    { quota_no: 'Q3', opens: '2024-01-01', charged: '2024-02-01', port: '1001', qty_charged: 9 },
  ),
);
const asked = (hts2: string) => ({ ask: { by: ['hts2'] }, at: [hts2] }) as const;

const subject = recordsOf(
  'entry_line',
  { quota_subject: true, in_quota: true, qty1: 30, uom1: 'KG' },
  { quota_subject: true, in_quota: false, qty1: 70, uom1: 'KG' },
  { quota_subject: false, in_quota: true, qty1: 500, uom1: 'NO' },
);
const mixed = recordsOf(
  'entry_line',
  { quota_subject: true, in_quota: true, qty1: 30, uom1: 'KG' },
  { quota_subject: true, in_quota: false, qty1: 70, uom1: 'NO' },
);

const completed_ts = '2024-03-15T12:00:00';
const exams = recordsOf(
  'exam',
  { agriculture: true, pest: true, completed_ts },
  { agriculture: true, completed_ts },
  { agriculture: true, completed_ts },
  { agriculture: true, pest: false, completed_ts: null },
  { agriculture: false, pest: true, completed_ts },
  { safety: true, violation: true, completed_ts },
  { safety: true, completed_ts },
  { safety: false, violation: true, completed_ts },
);
const otherExam = recordsOf('exam', { pest: true, violation: true, completed_ts });

const flagged = recordsOf(
  'entry_line',
  { pga_required: true, disclaimed: true },
  { pga_required: true },
  { pga_required: true },
  { pga_required: false, disclaimed: true },
);

const nothing = {};

export const ptiAnswers: readonly RecordAnswer[] = [
  { measure: pti.ptiValue, rows: lines, expected: 1 + 10 + 100 + 1000, inTwoWorlds: 'doubles' },
  { measure: pti.ptiValue, rows: early, ask: in2016, expected: 0, inTwoWorlds: 'doubles' },
  { measure: pti.ptiMultiShare, rows: lines, expected: 10 / (1 + 10 + 100 + 1000), inTwoWorlds: 'stays' },
  { measure: pti.ptiMultiShare, rows: early, ask: in2016, expected: null, inTwoWorlds: 'stays' },
  {
    measure: pti.forcedLaborShipments,
    rows: fiscal2022,
    ask: in2022,
    expected: 3605,
    inTwoWorlds: 'doubles',
  },
  { measure: pti.forcedLaborShipments, rows: detentions, expected: 6, inTwoWorlds: 'doubles' },
  { measure: pti.forcedLaborShipments, rows: nothing, expected: 0, inTwoWorlds: 'doubles' },
  { measure: pti.forcedLaborValue, rows: fiscal2022, ask: in2022, expected: 816.5e6, inTwoWorlds: 'doubles' },
  { measure: pti.forcedLaborValue, rows: nothing, expected: 0, inTwoWorlds: 'doubles' },
  { measure: pti.forcedLaborReleaseRate, rows: detentions, expected: 2 / 5, inTwoWorlds: 'stays' },
  {
    measure: pti.forcedLaborReleaseRate,
    rows: recordsOf('detention', { forced_labor: true, decision: null, outcome: null }),
    expected: null,
    inTwoWorlds: 'stays',
  },
  { measure: pti.forcedLaborDenialValue, rows: detentions, expected: 400 + 800, inTwoWorlds: 'doubles' },
  { measure: pti.forcedLaborDenialValue, rows: nothing, expected: 0, inTwoWorlds: 'doubles' },
  { measure: pti.wroActive, rows: orders, ask: in2022, expected: 54 + 9, inTwoWorlds: 'doubles' },
  {
    measure: pti.wroActive,
    rows: orders,
    ask: { period: { fiscalYear: 2023 } },
    expected: 51 + 8,
    inTwoWorlds: 'doubles',
  },
  { measure: pti.wroActive, rows: nothing, expected: 0, inTwoWorlds: 'doubles' },
  { measure: pti.wroModificationRate, rows: petitions, ask: in2022, expected: 1 / 7, inTwoWorlds: 'stays' },
  { measure: pti.wroModificationRate, rows: petitions, expected: null, inTwoWorlds: 'stays' },
  { measure: pti.quotaFillRate, rows: quotas, ...asked('17'), expected: 110 / 100, inTwoWorlds: 'stays' },
  { measure: pti.quotaFillRate, rows: quotas, ...asked('61'), expected: 25 / 50, inTwoWorlds: 'stays' },
  { measure: pti.quotaFillRate, rows: quotas, expected: null, inTwoWorlds: 'stays' },
  // 31 days of January and 29 of February.
  { measure: pti.quotaDaysToFill, rows: quotas, expected: 31 + 29, inTwoWorlds: 'stays' },
  {
    measure: pti.quotaDaysToFill,
    rows: quotas,
    ask: { period: { month: '2024-02' } },
    expected: null,
    inTwoWorlds: 'stays',
  },
  { measure: pti.inQuotaShare, rows: subject, expected: 30 / (30 + 70), inTwoWorlds: 'stays' },
  {
    measure: pti.inQuotaShare,
    rows: recordsOf('entry_line', { quota_subject: true, qty1: 70, uom1: 'KG' }),
    expected: 0,
    inTwoWorlds: 'stays',
  },
  { measure: pti.inQuotaShare, rows: mixed, expected: null, inTwoWorlds: 'stays' },
  {
    measure: pti.emergencyActionNotices,
    rows: recordsOf('ean', { issued: '2024-01-01' }, { issued: '2024-12-31' }, { issued: '2025-01-01' }),
    expected: 2,
    inTwoWorlds: 'doubles',
  },
  { measure: pti.emergencyActionNotices, rows: nothing, expected: 0, inTwoWorlds: 'doubles' },
  { measure: pti.pestInterceptionRate, rows: exams, expected: 1 / 3, inTwoWorlds: 'stays' },
  { measure: pti.pestInterceptionRate, rows: otherExam, expected: null, inTwoWorlds: 'stays' },
  { measure: pti.importSafetyViolationRate, rows: exams, expected: 1 / 2, inTwoWorlds: 'stays' },
  { measure: pti.importSafetyViolationRate, rows: otherExam, expected: null, inTwoWorlds: 'stays' },
  { measure: pti.pgaFlaggedShare, rows: flagged, expected: 3 / 4, inTwoWorlds: 'stays' },
  { measure: pti.pgaFlaggedShare, rows: nothing, expected: null, inTwoWorlds: 'stays' },
  { measure: pti.pgaDisclaimRate, rows: flagged, expected: 1 / 3, inTwoWorlds: 'stays' },
  {
    measure: pti.pgaDisclaimRate,
    rows: recordsOf('entry_line', { disclaimed: true }),
    expected: null,
    inTwoWorlds: 'stays',
  },
];
