import type { AnyMeasure } from '../../../algebra/measure.ts';
import type { RecordAnswer } from '../../../known-answers/record-answer.ts';
import { recordsOf, together } from '../../../known-answers/record-rows.ts';
import * as compliance from '../../compliance.ts';
import { fpcSample, frameOf, inFiscal2024, reviewed } from '../sample-rows.ts';

const ask = inFiscal2024;
const inTwoWorlds = { changes: 'twice the sample tells more' } as const;
const nothing = (measure: AnyMeasure): RecordAnswer => ({
  measure,
  rows: {},
  expected: null,
  inTwoWorlds: 'stays',
  ask,
});

/** Lines with y of 3 or more comply: svymean of survey 4.1 on its strata fpc gives 10/27 with this variance. */
const sample = fpcSample(({ y }) => ({ discrepancy: y < 3 }));
const rate = 10 / 27;
const variance = 0.0288065843621399;
/** Student's t on 8 - 2 and on 4 - 1 degrees of freedom, 97.5 percent, from tables. */
const t6 = 2.446911851145;
const t3 = 3.182446305284;

/** 4 of 20 comply in a stratum of 400: p (1 - p) / 19 x (1 - 20/400) is p (1 - p) / 20. */
const fourOfTwenty = together(
  recordsOf(
    'cm_sample',
    ...Array.from({ length: 20 }, (_, at) => reviewed({ stratum: '1', discrepancy: at >= 4 })),
  ),
  frameOf({ '1': 400 }),
);
const allCompliant = fpcSample(() => ({}));

/** The year before: 4 of 5 of a stratum of 15 comply. */
const twoYears = together(
  sample,
  recordsOf(
    'cm_sample',
    ...[true, false, false, false, false].map((discrepancy) =>
      reviewed({ fiscal_year: 2023, stratum: '1', discrepancy }),
    ),
  ),
  recordsOf('cm_stratum', { fiscal_year: 2023, stratum: '1', frame_lines: 15 }),
);

/** Two lines of partners comply, and one of two lines of others; a stratum of eight. */
const partners = together(
  recordsOf(
    'cm_sample',
    reviewed({ stratum: '1', partner: true }),
    reviewed({ stratum: '1', partner: true }),
    reviewed({ stratum: '1' }),
    reviewed({ stratum: '1', discrepancy: true }),
  ),
  frameOf({ '1': 8 }),
);

export const compliancePrecisionAnswers: readonly RecordAnswer[] = [
  // Trap 11: with (N - n) / (N - 1) for 1 - n/N the variance would be another.
  { measure: compliance.complianceSe, rows: sample, expected: Math.sqrt(variance), inTwoWorlds, ask },
  { measure: compliance.complianceSe, rows: allCompliant, expected: 0, inTwoWorlds, ask },
  nothing(compliance.complianceSe),
  {
    // 1 of 2 of 15 complies, and none of the one of 10: 7.5 of 25 are 0.3. Residuals are 0.7 and -0.3, and -0.3 for the
    // lone line; expanded, they add to zero, so that it stands (10 x 0.3)^2 from the mean, by 1 - 1/10.
    measure: compliance.complianceSe,
    rows: together(
      recordsOf(
        'cm_sample',
        reviewed({ stratum: '1' }),
        reviewed({ stratum: '1', discrepancy: true }),
        reviewed({ stratum: '2', discrepancy: true }),
      ),
      frameOf({ '1': 15, '2': 10 }),
    ),
    expected: Math.sqrt(0.9 * 9 + 225 * (13 / 15) * (0.5 / 2)) / 25,
    inTwoWorlds,
    ask,
  },
  {
    measure: compliance.coefficientOfVariation,
    rows: sample,
    expected: Math.sqrt(variance) / rate,
    inTwoWorlds,
    ask,
  },
  nothing(compliance.coefficientOfVariation),
  {
    measure: compliance.designEffect,
    rows: sample,
    expected: variance / (((rate * (1 - rate)) / 8) * (1 - 8 / 27)),
    inTwoWorlds,
    ask,
  },
  { ...nothing(compliance.designEffect), rows: allCompliant },
  nothing(compliance.designEffect),
  // svyratio(~y, ~x) of survey 4.1 on its strata fpc.
  {
    measure: compliance.ratioSe,
    rows: fpcSample(({ x, y }) => ({ paid: y, due_amount: x })),
    expected: Math.sqrt(0.00139645863168784),
    inTwoWorlds,
    ask,
  },
  { ...nothing(compliance.ratioSe), rows: fpcSample(() => ({ paid: 1 })) },
  nothing(compliance.ratioSe),
  {
    measure: compliance.complianceChangeZ,
    rows: twoYears,
    expected: (rate - 4 / 5) / Math.sqrt(variance + ((1 - 5 / 15) * 0.8 * 0.2) / 4),
    inTwoWorlds,
    ask,
  },
  { ...nothing(compliance.complianceChangeZ), rows: sample },
  {
    // One of 15 is lone; 3 of 12 are not, nor is a stratum of one line that was reviewed.
    measure: compliance.singletonStrata,
    rows: together(
      recordsOf(
        'cm_sample',
        reviewed({ stratum: '1' }),
        ...['2', '2', '2', '3'].map((stratum) => reviewed({ stratum })),
      ),
      frameOf({ '1': 15, '2': 12, '3': 1 }),
    ),
    expected: 1,
    inTwoWorlds: { changes: 'two lines are no longer lone' },
    ask,
  },
  { measure: compliance.singletonStrata, rows: sample, expected: 0, inTwoWorlds: 'doubles', ask },
  nothing(compliance.singletonStrata),
  {
    measure: compliance.complianceCi,
    rows: sample,
    expected: {
      estimate: rate,
      lower: rate - t6 * Math.sqrt(variance),
      upper: rate + t6 * Math.sqrt(variance),
    },
    inTwoWorlds,
    ask,
  },
  nothing(compliance.complianceCi),
  // The Wilson interval of 4 of 20, as published.
  {
    measure: compliance.complianceCiWilson,
    rows: fourOfTwenty,
    expected: { estimate: 0.2, lower: 0.080658, upper: 0.416017 },
    digits: 6,
    inTwoWorlds,
    ask,
  },
  {
    // 8 of 8: the lower end is 8 / (8 + 1.959964^2), where the normal interval would have no width.
    measure: compliance.complianceCiWilson,
    rows: allCompliant,
    expected: { estimate: 1, lower: 8 / (8 + 1.959963984540054 ** 2), upper: 1 },
    inTwoWorlds,
    ask,
  },
  nothing(compliance.complianceCiWilson),
  // svytotal of R's survey on its data set fpc: 147.1, and 27 times the interval 4.24073 to 6.65557 of the mean.
  {
    measure: compliance.undercollectionCi,
    rows: fpcSample(({ x }) => ({ due_amount: x })),
    expected: { estimate: 147.1, lower: 27 * 4.24073, upper: 27 * 6.65557 },
    digits: 3,
    inTwoWorlds,
    ask,
  },
  nothing(compliance.undercollectionCi),
  {
    // Residuals of the expanded sizes 4 and 4: 0, 0, 1/8 and -1/8, whose variance is 8^2 (1 - 4/8) / 4 / 96 = 1/12.
    measure: compliance.partnerComplianceGap,
    rows: partners,
    expected: { estimate: 0.5, lower: 0.5 - t3 * Math.sqrt(1 / 12), upper: 0.5 + t3 * Math.sqrt(1 / 12) },
    inTwoWorlds,
    ask,
  },
  { ...nothing(compliance.partnerComplianceGap), rows: sample },
];
