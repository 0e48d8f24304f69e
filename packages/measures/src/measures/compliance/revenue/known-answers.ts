import type { AnyMeasure } from '../../../algebra/measure.ts';
import type { RecordAnswer } from '../../../known-answers/record-answer.ts';
import { recordsOf, together } from '../../../known-answers/record-rows.ts';
import * as compliance from '../../compliance.ts';
import { fpcSample, frameOf, inFiscal2024, reviewed } from '../sample-rows.ts';

const ask = inFiscal2024;
const nothing = (measure: AnyMeasure): RecordAnswer => ({
  measure,
  rows: {},
  expected: null,
  inTwoWorlds: 'stays',
  ask,
});

/** Due x, paid 5 of each line: under by 1.8, 1.8, 4.2 and 1.6, over by 2.2, 0.9, 1.3 and 0.8. */
const due = fpcSample(({ x }) => ({ due_amount: x, paid: 5 }));

/** Fiscal year 2012, in millions: 39,400 collected, 484 not; penalties and the next year do not count. */
const fiscal2012 = together(
  recordsOf('cm_sample', reviewed({ stratum: '1', due_amount: 300, paid: 58 })),
  frameOf({ '1': 2 }),
  recordsOf(
    'collection',
    { posted: '2023-10-01', amount: 39_500, source: 'ENTRY' },
    { posted: '2024-09-30', amount: -100, source: 'ENTRY' },
    { posted: '2024-01-15', amount: 1000, source: 'PENALTY' },
    { posted: '2024-01-15', amount: 1000, source: 'DAMAGES' },
    { posted: '2024-10-01', amount: 1000, source: 'ENTRY' },
  ),
);
const refundsOnly = together(due, recordsOf('collection', { amount: -1, source: 'ENTRY' }));

export const complianceRevenueAnswers: readonly RecordAnswer[] = [
  {
    measure: compliance.grossUndercollection,
    rows: due,
    expected: 3 * (1.8 + 1.8 + 4.2) + 4 * 1.6,
    inTwoWorlds: 'doubles',
    ask,
  },
  nothing(compliance.grossUndercollection),
  {
    measure: compliance.grossOvercollection,
    rows: due,
    expected: 3 * (2.2 + 0.9) + 4 * (1.3 + 0.8),
    inTwoWorlds: 'doubles',
    ask,
  },
  nothing(compliance.grossOvercollection),
  // The total of x that R's survey gives, 147.1, less 5 for each of 27 lines.
  {
    measure: compliance.netUndercollection,
    rows: due,
    expected: 147.1 - 5 * 27,
    inTwoWorlds: 'doubles',
    ask,
  },
  // Overpaid: the sign is kept.
  {
    measure: compliance.netUndercollection,
    rows: fpcSample(() => ({ due_amount: 1, paid: 2 })),
    expected: -27,
    inTwoWorlds: 'doubles',
    ask,
  },
  nothing(compliance.netUndercollection),
  {
    measure: compliance.noncompliantValue,
    rows: fpcSample(({ x, y }) => ({ value: x, major: y >= 3 })),
    expected: 3 * (6.8 + 9.2) + 4 * 6.6,
    inTwoWorlds: 'doubles',
    ask,
  },
  {
    measure: compliance.noncompliantValue,
    rows: fpcSample(({ x }) => ({ value: x })),
    expected: 0,
    inTwoWorlds: 'doubles',
    ask,
  },
  nothing(compliance.noncompliantValue),
  // 484 / (39,400 + 484) = 1.2135 percent, worked out of what CBP reported for fiscal year 2012.
  {
    measure: compliance.revenueGapRate,
    rows: fiscal2012,
    expected: 0.012135,
    digits: 6,
    inTwoWorlds: 'stays',
    ask,
  },
  nothing(compliance.revenueGapRate),
  { ...nothing(compliance.revenueGapRate), rows: refundsOnly },
  {
    measure: compliance.importRevenueCollected,
    rows: fiscal2012,
    expected: 39_400 / (39_400 + 484),
    inTwoWorlds: 'stays',
    ask,
  },
  nothing(compliance.importRevenueCollected),
  { ...nothing(compliance.importRevenueCollected), rows: refundsOnly },
  // svyratio(~y, ~x) of survey 4.1 on its strata fpc.
  {
    measure: compliance.revenueComplianceRate,
    rows: fpcSample(({ x, y }) => ({ paid: y, due_amount: x })),
    expected: 0.428280081577158,
    inTwoWorlds: 'stays',
    ask,
  },
  { ...nothing(compliance.revenueComplianceRate), rows: fpcSample(() => ({ paid: 1 })) },
  {
    measure: compliance.averageLossPerMajor,
    rows: fpcSample(({ x, y }) => ({ major: y < 3, due_amount: x, paid: 1 })),
    expected: (3 * (1.8 + 3.1 + 5.8) + 4 * (2.7 + 3.2)) / (3 * 3 + 4 * 2),
    inTwoWorlds: 'stays',
    ask,
  },
  { ...nothing(compliance.averageLossPerMajor), rows: due },
];
