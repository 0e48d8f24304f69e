import type { RecordAnswer } from '../../../known-answers/record-answer.ts';
import { recordsOf, together } from '../../../known-answers/record-rows.ts';
import * as risk from '../../risk.ts';

const yearBefore = { compare: 'year_before' } as const;

type Rated = readonly [year: number, manufacturer: number | null, hts10: string, rate: number, value: number];

const rated = (...of: readonly Rated[]) =>
  recordsOf(
    'entry_line',
    ...of.map(([year, manufacturer, hts10, mfn_rate, entered_value]) => ({
      entry_date: `${year}-05-01`,
      manufacturer,
      hts10,
      mfn_rate,
      entered_value,
    })),
  );

/**
 * With manufacturer 1, 70 left the higher rate and 50 came to the lower one: 50 moved. With 2 value moved up; with 3
 * the loss is with another manufacturer than the gain; of lines without manufacturer nothing is said.
 */
const drifting = rated(
  [2023, 1, '6109100012', 0.165, 100],
  [2024, 1, '6109100012', 0.165, 30],
  [2024, 1, '6114200060', 0.05, 50],
  [2023, 2, '6114200060', 0.05, 100],
  [2024, 2, '6109100012', 0.165, 100],
  [2023, 3, '6109100012', 0.165, 100],
  [2024, 4, '6114200060', 0.05, 100],
  [2023, null, '6109100012', 0.165, 100],
  [2024, null, '6114200060', 0.05, 100],
);

/**
 * An order of 1 June 2023 on shirts of China, whose year is over on 31 May 2024. Importer 1 goes from China to
 * Vietnam; 2 stays with China though it adds others; 3 comes after; 4 left; 5 has two origins of equal value, of which
 * China is the first, and then Vietnam. What is not shirts, two years old or cancelled does not count.
 */
const switching = together(
  recordsOf('adcvd_order', { case_no: 'A1', country: 'CN', order_date: '2023-06-01' }),
  recordsOf('scope_map', { case_no: 'A1', hts: '610910', origin: 'CN', valid_from: '2023-06-01' }),
  recordsOf('entry_summary', { entry_no: 'C', cancelled: true }),
  recordsOf(
    'entry_line',
    shirts(1, 'CN', '2023-05-31', 100),
    shirts(1, 'VN', '2023-05-31', 20),
    shirts(1, 'CN', '2023-06-01', 30),
    shirts(1, 'VN', '2024-05-30', 90),
    shirts(1, 'CN', '2024-05-31', 9000),
    shirts(2, 'CN', '2022-06-01', 100),
    shirts(2, 'CN', '2023-07-01', 60),
    shirts(2, 'VN', '2023-07-01', 50),
    shirts(2, 'VN', '2022-05-31', 9000),
    shirts(3, 'VN', '2023-07-01', 10),
    shirts(4, 'CN', '2023-01-01', 10),
    shirts(5, 'CN', '2023-01-01', 10),
    shirts(5, 'VN', '2023-01-01', 10),
    shirts(5, 'VN', '2023-08-01', 10),
    { ...shirts(2, 'VN', '2023-07-01', 9000), hts10: '8703230110' },
    { ...shirts(2, 'VN', '2023-07-01', 9000), entry_no: 'C' },
  ),
);

function shirts(importer: number, origin: string, entry_date: string, entered_value: number) {
  return { importer, origin, entry_date, entered_value, hts10: '6109100012' } as const;
}

/** Monthly values of a heading and origin over 2023 and 2024. */
const monthly = (hts10: string, values: readonly number[]) =>
  recordsOf(
    'entry_line',
    ...values.map((entered_value, at) => ({
      hts10,
      entered_value,
      entry_date: `${2023 + Math.floor(at / 12)}-${String(1 + (at % 12)).padStart(2, '0')}-15`,
    })),
  );
const repeat = (times: number, ...values: readonly number[]) =>
  Array.from({ length: times }, () => values).flat();

/**
 * Of 90 and 110 in turn the mean is 100 and the deviation 10 x root(12 / 11) = 10.44. At 120 a month lies 1.415
 * deviations above the slack, and four months lie above 5; three of them do not; a fall and a series that is new do not.
 */
const series = together(
  monthly('6109100012', [...repeat(6, 90, 110), ...repeat(8, 100), ...repeat(4, 120)]),
  monthly('6203423010', [...repeat(6, 90, 110), ...repeat(9, 100), ...repeat(3, 120)]),
  monthly('8703230110', [...repeat(6, 90, 110), ...repeat(12, 1)]),
  monthly('2709001000', [...repeat(7, 0), ...repeat(5, 100), ...repeat(12, 9000)]),
);

const scored = (year: number, ...scores: readonly number[]) =>
  recordsOf('exam', ...scores.map((score) => ({ ordered_date: `${year}-03-01`, score })));

/** Two scores, half and half, become a quarter and three quarters: 0.25 ln 0.5 down and 0.25 ln 1.5 up. */
const shifted = together(
  scored(2023, 0.2, 0.8),
  scored(2024, 0.2, 0.8, 0.8, 0.8),
  recordsOf('exam', { score: null }),
);

export const changeAnswers: readonly RecordAnswer[] = [
  {
    measure: risk.classificationDrift,
    rows: drifting,
    ask: yearBefore,
    expected: Math.min(100 - 30, 50),
    inTwoWorlds: 'doubles',
  },
  { measure: risk.classificationDrift, rows: {}, ask: yearBefore, expected: 0, inTwoWorlds: 'doubles' },
  { measure: risk.originSwitchShare, rows: switching, expected: 2 / 3, inTwoWorlds: 'stays' },
  {
    measure: risk.originSwitchShare,
    rows: switching,
    ask: { period: { month: '2024-06' } },
    expected: null,
    inTwoWorlds: 'stays',
  },
  {
    measure: risk.cusumAlarm,
    rows: series,
    expected: 1,
    inTwoWorlds: { changes: 'a series of twice the value raises the same alarms' },
  },
  { measure: risk.cusumAlarm, rows: {}, expected: 0, inTwoWorlds: 'stays' },
  {
    measure: risk.populationStability,
    rows: shifted,
    ask: yearBefore,
    expected: (0.25 - 0.5) * Math.log(0.25 / 0.5) + (0.75 - 0.5) * Math.log(0.75 / 0.5),
    inTwoWorlds: 'stays',
  },
  // Nothing is left of the lower half: the divergence is infinite.
  {
    measure: risk.populationStability,
    rows: together(scored(2023, 0.2, 0.8), scored(2024, 0.8)),
    ask: yearBefore,
    expected: null,
    inTwoWorlds: 'stays',
  },
];
