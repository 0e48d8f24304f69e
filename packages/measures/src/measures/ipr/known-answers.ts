import type { RecordAnswer } from '../../known-answers/record-answer.ts';
import { recordsOf, together } from '../../known-answers/record-rows.ts';
import * as ipr from '../ipr.ts';

/**
 * Three infringing shipments in five lines, one of another violation, and one of the year before (trap 14: shipments
 * and lines are different counts).
 */
const seizures = together(
  recordsOf(
    'seizure',
    {
      seizure_no: 'S1',
      ipr: true,
      mode: 'EXPRESS',
      hs_risk: true,
      domestic_value: 100,
      msrp: 700,
      operation: 'A',
    },
    { seizure_no: 'S2', ipr: true, mode: 'MAIL', domestic_value: 40, msrp: 200, operation: 'A' },
    { seizure_no: 'S3', ipr: true, mode: 'CARGO', domestic_value: 60, msrp: 300, operation: 'B' },
    { seizure_no: 'S4', mode: 'EXPRESS', hs_risk: true, domestic_value: 9000, msrp: 9000, operation: 'C' },
    { seizure_no: 'S5', ipr: true, mode: 'MAIL', seized: '2023-12-31', domestic_value: 9000, operation: 'D' },
  ),
  recordsOf(
    'seizure_line',
    { seizure_no: 'S1', line_no: 1, ipr: true, msrp: 400 },
    { seizure_no: 'S1', line_no: 2, ipr: true, msrp: 200 },
    { seizure_no: 'S1', line_no: 3, ipr: true, msrp: 100 },
    { seizure_no: 'S2', line_no: 1, ipr: true, msrp: 200 },
    { seizure_no: 'S3', line_no: 1, ipr: true, msrp: 300 },
    { seizure_no: 'S4', line_no: 1, msrp: 9000 },
    { seizure_no: 'S5', line_no: 1, ipr: true, seized: '2023-12-31', msrp: 9000 },
  ),
);
const otherSeizures = recordsOf('seizure', { mode: 'MAIL', hs_risk: true, domestic_value: 9 });

/** 188.1 million dollars of domestic value and 1.4 billion of retail price. CBP and ICE, FY2010, executive summary. */
const fiscal2010 = recordsOf('seizure', {
  seized: '2010-05-01',
  ipr: true,
  domestic_value: 188_100_000,
  msrp: 1_400_000_000,
});

const actions = recordsOf('exclusion_action', {}, { kind: 'SEIZED' }, { acted: '2025-01-01' });

/** Begins on the last day; ends on it; ends the day after; begins the day after. */
const spells = [
  ['2024-12-31', null],
  ['2015-01-01', '2024-12-31'],
  ['2015-01-01', '2025-01-01'],
  ['2025-01-01', null],
] as const;
const orders = recordsOf(
  'exclusion_order',
  ...spells.map(([effective, expired]) => ({ effective, expired })),
);
/** Recordations R1 to R4: R1 and R3 hold. */
const recordations = recordsOf(
  'recordation',
  ...spells.map(([effective, expires], at) => ({ recordation_no: `R${at + 1}`, effective, expires })),
);
/** R3 has two lines of the period; R1 one of the next and one that infringes nothing; R2, which ended, one. */
const usedRecordations = together(
  recordations,
  recordsOf(
    'seizure_line',
    { line_no: 1, ipr: true, brand: 'R3', seized: '2024-01-01' },
    { line_no: 2, ipr: true, brand: 'R3', seized: '2024-12-31' },
    { line_no: 3, ipr: true, brand: 'R1', seized: '2025-01-01' },
    { line_no: 4, brand: 'R1' },
    { line_no: 5, ipr: true, brand: 'R2' },
    { line_no: 6, ipr: true, brand: null },
  ),
);
const noneHolds = recordsOf('recordation', { effective: '2025-01-01' });

/**
 * On 31 December 2024: decided after 10 days (abandoned) and 30 (seized), undecided for 20, decided on the next day
 * and so undecided for 40; then a shipment without suspicion of infringement and one of 366 days ago. Of four, one
 * was decided at 10; of the two left at 30 one: three eighths go on, the median is 30.
 */
const detentions = recordsOf(
  'detention',
  { ipr: true, detained: '2024-01-01', decision: '2024-01-11', outcome: 'ABANDONED', avoided_cost: 800 },
  { ipr: true, detained: '2024-03-01', decision: '2024-03-31', outcome: 'SEIZED', avoided_cost: 5000 },
  { ipr: true, detained: '2024-12-11' },
  { ipr: true, detained: '2024-11-21', decision: '2025-01-01', outcome: 'ABANDONED', avoided_cost: 900 },
  { detained: '2024-03-01', decision: '2024-03-02', outcome: 'ABANDONED', avoided_cost: 7000 },
  { ipr: true, detained: '2023-12-31', decision: '2024-01-01', outcome: 'ABANDONED', avoided_cost: 100 },
);
const undecided = recordsOf('detention', { ipr: true });

/** 2,857 abandonments that saved 2.2 million dollars, 770 dollars each but for one. CBP, FY2015. */
const fiscal2015 = recordsOf(
  'detention',
  ...Array.from({ length: 2857 }, (_detention, at) => ({
    ipr: true,
    detained: '2015-02-01',
    decision: '2015-02-10',
    outcome: 'ABANDONED',
    avoided_cost: at === 0 ? 2_200_000 - 2856 * 770 : 770,
  })),
);
const inFiscal2015 = { period: { fiscalYear: 2015 } } as const;

const completed = '2024-12-31T23:59:59';
const exams = recordsOf(
  'exam',
  { ipr_target: true, completed_ts: completed, seizure: true },
  { ipr_target: true, completed_ts: completed },
  { ipr_target: true, completed_ts: null },
  { ipr_target: true, completed_ts: '2025-01-01T00:00:00', seizure: true },
  { completed_ts: completed, seizure: true },
);
const untargeted = recordsOf('exam', { completed_ts: completed });

const penalties = recordsOf(
  'penalty_case',
  { statute: '1526F', assessed: 500, mitigated: 100 },
  { statute: '1592', assessed: 9000 },
  { statute: '1526F', assessed: 70, notice_date: '2025-01-01' },
);

export const iprAnswers: readonly RecordAnswer[] = [
  { measure: ipr.iprSeizures, rows: seizures, expected: 3, inTwoWorlds: 'doubles' },
  { measure: ipr.iprSeizures, rows: otherSeizures, expected: 0, inTwoWorlds: 'doubles' },
  { measure: ipr.iprSeizureLines, rows: seizures, expected: 5, inTwoWorlds: 'doubles' },
  { measure: ipr.iprSeizureLines, rows: {}, expected: 0, inTwoWorlds: 'doubles' },
  { measure: ipr.iprMsrp, rows: seizures, expected: 400 + 200 + 100 + 200 + 300, inTwoWorlds: 'doubles' },
  { measure: ipr.iprMsrp, rows: {}, expected: 0, inTwoWorlds: 'doubles' },
  { measure: ipr.iprDomesticValue, rows: seizures, expected: 100 + 40 + 60, inTwoWorlds: 'doubles' },
  { measure: ipr.iprDomesticValue, rows: otherSeizures, expected: 0, inTwoWorlds: 'doubles' },
  {
    measure: ipr.iprMsrpPerSeizure,
    rows: seizures,
    expected: (400 + 200 + 100 + 200 + 300) / 3,
    inTwoWorlds: 'stays',
  },
  { measure: ipr.iprMsrpPerSeizure, rows: otherSeizures, expected: null, inTwoWorlds: 'stays' },
  {
    measure: ipr.iprMsrpToDomestic,
    rows: seizures,
    expected: (700 + 200 + 300) / (100 + 40 + 60),
    inTwoWorlds: 'stays',
  },
  {
    measure: ipr.iprMsrpToDomestic,
    rows: fiscal2010,
    ask: { period: { fiscalYear: 2010 } },
    expected: 1400 / 188.1,
    inTwoWorlds: 'stays',
  },
  { measure: ipr.iprMsrpToDomestic, rows: otherSeizures, expected: null, inTwoWorlds: 'stays' },
  { measure: ipr.iprPerDay, rows: seizures, expected: 3 / 366, inTwoWorlds: 'doubles' },
  {
    measure: ipr.iprPerDay,
    rows: seizures,
    ask: { period: { month: '2023-12' } },
    expected: 1 / 31,
    inTwoWorlds: 'doubles',
  },
  { measure: ipr.iprPerDay, rows: {}, expected: 0, inTwoWorlds: 'doubles' },
  { measure: ipr.iprExpressMailShare, rows: seizures, expected: 2 / 3, inTwoWorlds: 'stays' },
  { measure: ipr.iprExpressMailShare, rows: otherSeizures, expected: null, inTwoWorlds: 'stays' },
  { measure: ipr.iprSafetyShare, rows: seizures, expected: 1 / 3, inTwoWorlds: 'stays' },
  { measure: ipr.iprSafetyShare, rows: otherSeizures, expected: null, inTwoWorlds: 'stays' },
  { measure: ipr.exclusionOrderActions, rows: actions, expected: 2, inTwoWorlds: 'doubles' },
  { measure: ipr.exclusionOrderActions, rows: {}, expected: 0, inTwoWorlds: 'doubles' },
  { measure: ipr.exclusionOrdersActive, rows: orders, expected: 2, inTwoWorlds: 'doubles' },
  { measure: ipr.exclusionOrdersActive, rows: {}, expected: 0, inTwoWorlds: 'doubles' },
  { measure: ipr.voluntaryAbandonments, rows: detentions, expected: 2, inTwoWorlds: 'doubles' },
  {
    measure: ipr.voluntaryAbandonments,
    rows: fiscal2015,
    ask: inFiscal2015,
    expected: 2857,
    inTwoWorlds: 'doubles',
  },
  { measure: ipr.voluntaryAbandonments, rows: undecided, expected: 0, inTwoWorlds: 'doubles' },
  { measure: ipr.interdictionSavings, rows: detentions, expected: 800 + 100, inTwoWorlds: 'doubles' },
  {
    measure: ipr.interdictionSavings,
    rows: fiscal2015,
    ask: inFiscal2015,
    expected: 2_200_000,
    inTwoWorlds: 'doubles',
  },
  { measure: ipr.interdictionSavings, rows: undecided, expected: 0, inTwoWorlds: 'doubles' },
  { measure: ipr.recordationsActive, rows: recordations, expected: 2, inTwoWorlds: 'doubles' },
  { measure: ipr.recordationsActive, rows: {}, expected: 0, inTwoWorlds: 'doubles' },
  { measure: ipr.recordationHitShare, rows: usedRecordations, expected: 1 / 2, inTwoWorlds: 'stays' },
  { measure: ipr.recordationHitShare, rows: noneHolds, expected: null, inTwoWorlds: 'stays' },
  { measure: ipr.iprExamHitRate, rows: exams, expected: 1 / 2, inTwoWorlds: 'stays' },
  { measure: ipr.iprExamHitRate, rows: untargeted, expected: null, inTwoWorlds: 'stays' },
  {
    measure: ipr.iprOperationYield,
    rows: seizures,
    expected: 3 / 2,
    inTwoWorlds: { changes: 'twice the seizures of the same two operations, which are codes' },
  },
  { measure: ipr.iprOperationYield, rows: otherSeizures, expected: null, inTwoWorlds: 'stays' },
  { measure: ipr.iprDeterminationDays, rows: detentions, expected: 30, inTwoWorlds: 'stays' },
  { measure: ipr.iprDeterminationDays, rows: undecided, expected: null, inTwoWorlds: 'stays' },
  { measure: ipr.iprFines1526f, rows: penalties, expected: 500, inTwoWorlds: 'doubles' },
  { measure: ipr.iprFines1526f, rows: {}, expected: 0, inTwoWorlds: 'doubles' },
];
