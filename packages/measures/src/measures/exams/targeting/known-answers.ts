import type { RecordAnswer } from '../../../known-answers/record-answer.ts';
import { recordsOf, together } from '../../../known-answers/record-rows.ts';
import * as exams from '../../exams.ts';

const completed_ts = '2024-03-15T12:00:00';

/** The published hit rate of 14 percent (22,400 of 160,000) in 100 targeted examinations, beside 2 in 100 random ones. */
const selected = recordsOf(
  'exam',
  ...Array.from({ length: 100 }, (_exam, at) => ({
    completed_ts,
    selectivity: 'TARGETED',
    targeted: true,
    finding: at < 14,
  })),
  ...Array.from({ length: 100 }, (_exam, at) => ({ completed_ts, selectivity: 'RANDOM', finding: at < 2 })),
  { completed_ts, selectivity: 'REFERRAL', finding: true },
  { completed_ts: null, selectivity: 'TARGETED', targeted: true },
);

/** 800 releases, of which 100 were targeted: 700 that were not, among which a hit rate of 2 percent misses 14. */
const population = together(
  selected,
  recordsOf(
    'release',
    ...Array.from({ length: 800 }, (_release, at) => ({ entry_no: `R${at}`, release_date: '2024-03-16' })),
  ),
  recordsOf(
    'exam',
    ...Array.from({ length: 100 }, (_exam, at) => ({
      exam_no: `T${at}`,
      entry_no: `R${at}`,
      targeted: true,
      completed_ts: null,
    })),
  ),
);

/** 8 of 10 findings among the 30 of 100 examinations with the highest score: the published 80 percent. */
const ranked = recordsOf(
  'exam',
  ...Array.from({ length: 30 }, (_exam, at) => ({ completed_ts, score: 0.9, finding: at < 8 })),
  ...Array.from({ length: 70 }, (_exam, at) => ({ completed_ts, score: 0.1, finding: at < 2 })),
  { completed_ts, score: null, finding: true },
  { completed_ts: null, score: 0.95, finding: false },
);

/** A tie across the cut: of four at 0.5, with two findings, 2 fit into 30 percent of ten beside the one at 0.9. */
const tied = recordsOf(
  'exam',
  { completed_ts, score: 0.9, finding: true },
  ...Array.from({ length: 4 }, (_exam, at) => ({ completed_ts, score: 0.5, finding: at < 2 })),
  ...Array.from({ length: 5 }, (_exam, at) => ({ completed_ts, score: 0.1, finding: at < 1 })),
);

const twoScores = recordsOf(
  'exam',
  { completed_ts, score: 0.2 },
  { completed_ts, score: 0.6, finding: true },
);

/**
 * Targeted and in vain: importer 1 was caught 730 days before, importer 2 731 days before, 3 never, and one is not
 * known; importer 4 was caught on the day itself, which is not before it. Importer 5 is caught now.
 */
const workload = recordsOf(
  'exam',
  ...[1, 2, 3, 4, null].map((importer) => ({
    importer,
    targeted: true,
    completed_ts,
    ordered_date: '2024-03-10',
  })),
  { importer: 5, targeted: true, finding: true, completed_ts, ordered_date: '2024-03-10' },
  { importer: 1, finding: true, completed_ts: '2022-03-11T12:00:00', ordered_date: '2022-03-10' },
  { importer: 2, finding: true, completed_ts: '2022-03-10T12:00:00', ordered_date: '2022-03-09' },
  { importer: 4, finding: true, completed_ts: '2024-03-10T12:00:00', ordered_date: '2024-03-10' },
);

/** In the twelve months to March 2024: R1 has a finding, R2 has none; the finding of R2 is older, R3 is silent. */
const rules = recordsOf(
  'alert',
  { rule: 'R1', raised: '2023-04-01', finding: true },
  { rule: 'R1', raised: '2024-03-05', waived: true },
  { rule: 'R2', raised: '2024-03-06' },
  { rule: 'R2', raised: '2023-03-31', finding: true },
  { rule: 'R3', raised: '2023-03-31' },
  { rule: 'R4', raised: '2024-03-07', finding: true },
);
const march = { period: { month: '2024-03' } } as const;

export const targetingAnswers: readonly RecordAnswer[] = [
  { measure: exams.targetedHitRate, rows: selected, expected: 0.14, inTwoWorlds: 'stays' },
  { measure: exams.targetedHitRate, rows: ranked, expected: null, inTwoWorlds: 'stays' },
  { measure: exams.randomHitRate, rows: selected, expected: 2 / 100, inTwoWorlds: 'stays' },
  { measure: exams.randomHitRate, rows: ranked, expected: null, inTwoWorlds: 'stays' },
  { measure: exams.targetingLift, rows: selected, expected: 14 / 2, inTwoWorlds: 'stays' },
  { measure: exams.targetingLift, rows: ranked, expected: null, inTwoWorlds: 'stays' },
  {
    measure: exams.targetingRecall,
    rows: population,
    expected: 14 / (14 + (2 / 100) * 700),
    inTwoWorlds: 'stays',
  },
  { measure: exams.targetingRecall, rows: ranked, expected: null, inTwoWorlds: 'stays' },
  { measure: exams.gainAt30, rows: ranked, expected: 0.8, inTwoWorlds: 'stays' },
  { measure: exams.gainAt30, rows: tied, expected: (1 + (2 / 4) * 2) / 4, inTwoWorlds: 'stays' },
  { measure: exams.gainAt30, rows: {}, expected: null, inTwoWorlds: 'stays' },
  // Pairs of a finding and another: 8 x 68 apart the right way, 8 x 22 and 2 x 68 tied, 2 x 22 the wrong way.
  {
    measure: exams.scoreAuc,
    rows: ranked,
    expected: (8 * 68 + (8 * 22 + 2 * 68) / 2) / (10 * 90),
    inTwoWorlds: 'stays',
  },
  { measure: exams.scoreAuc, rows: {}, expected: null, inTwoWorlds: 'stays' },
  { measure: exams.scoreCalibrationGap, rows: twoScores, expected: (0.2 + 0.4) / 2, inTwoWorlds: 'stays' },
  {
    measure: exams.scoreCalibrationGap,
    rows: recordsOf('exam', { completed_ts, score: 0.5 }, { completed_ts, score: 870 }),
    expected: null,
    inTwoWorlds: 'stays',
  },
  { measure: exams.scoreCalibrationGap, rows: {}, expected: null, inTwoWorlds: 'stays' },
  // Importers 2, 3 and 4 of six targeted examinations.
  { measure: exams.unproductiveExamShare, rows: workload, expected: 3 / 6, inTwoWorlds: 'stays' },
  { measure: exams.unproductiveExamShare, rows: ranked, expected: null, inTwoWorlds: 'stays' },
  { measure: exams.ruleProductivity, rows: rules, ask: march, expected: 1 / 3, inTwoWorlds: 'stays' },
  { measure: exams.ruleProductivity, rows: {}, expected: null, inTwoWorlds: 'stays' },
  { measure: exams.deadRuleShare, rows: rules, ask: march, expected: 1 / 3, inTwoWorlds: 'stays' },
  { measure: exams.deadRuleShare, rows: {}, expected: null, inTwoWorlds: 'stays' },
  { measure: exams.alertOverrideRate, rows: rules, ask: march, expected: 1 / 3, inTwoWorlds: 'stays' },
  { measure: exams.alertOverrideRate, rows: {}, expected: null, inTwoWorlds: 'stays' },
];
