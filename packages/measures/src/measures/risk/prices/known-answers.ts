import type { RecordAnswer } from '../../../known-answers/record-answer.ts';
import { recordsOf, together } from '../../../known-answers/record-rows.ts';
import * as risk from '../../risk.ts';

const shirts = { hts10: '6109100012', uom1: 'DOZ', origin: 'CN' } as const;

/** Lines of one cell with these unit values in dollars, each of 100 units. */
const pricedAt = (...prices: readonly number[]) =>
  recordsOf('entry_line', ...prices.map((price) => ({ ...shirts, entered_value: 100 * price, qty1: 100 })));

const eleven = [8, 8, 8, 10, 10, 10, 12, 12.5, 12.5, 1000, 0.1];

/**
 * The median of eleven unit values is 10; they are 1 (three times), 1.2, 1.25 (five times), 100 and 100 times above
 * or below it, in the middle 1.25. Outliers are 1.25 ^ 5.2 = 3.19 times away: 1000 and 0.1, on either side. A cell of
 * nine lines says nothing, nor does a line without quantity or one of a cancelled entry.
 */
const skewed = together(
  pricedAt(...eleven),
  recordsOf('entry_summary', { entry_no: 'C', cancelled: true }),
  recordsOf(
    'entry_line',
    ...Array.from({ length: 9 }, (_line, at) => ({
      ...shirts,
      origin: 'VN',
      entered_value: at === 0 ? 1e6 : 100,
      qty1: 100,
    })),
    { ...shirts, entered_value: 77_777, qty1: 0 },
    { ...shirts, entered_value: 77_777, qty1: null },
    { ...shirts, entry_no: 'C', entered_value: 5_000_000, qty1: 100 },
  ),
);
const total = 100 * eleven.reduce((sum, price) => sum + price, 0);

/** Ten lines alike: nothing varies, and nothing lies outside. */
const alike = pricedAt(...Array.from({ length: 10 }, () => 4));
const tooFew = pricedAt(1, 2, 3, 4, 5, 6, 7, 8, 9);

/** 1 to 9 and 20, whose mean is 6.5. */
const plain = pricedAt(1, 2, 3, 4, 5, 6, 7, 8, 9, 20);
const squares = [1, 2, 3, 4, 5, 6, 7, 8, 9, 20].reduce((sum, price) => sum + (price - 6.5) ** 2, 0);
const distances = [1, 2, 3, 4, 5, 6, 7, 8, 9, 20].reduce(
  (sum, price) => sum + price * Math.abs(price - 6.5),
  0,
);

/**
 * Twelve unit values with quartiles 4 and 8, which are the 3rd to 4th and the 9th to 10th in order. Fences of
 * logarithms lie at 4 / 2^1.5 = 1.414 and 8 x 2^1.5 = 22.6: 1 and 23 are outside, 1.5 and 22 are not. Fences of plain
 * unit values would lie at -2 and 14.
 */
const fenced = pricedAt(1, 1.5, 4, 4, 5, 5, 5, 5, 8, 8, 22, 23);

/** 100 lines of 1 kilogram a unit but for one of 50 and one of 0.02; the percentiles are 1. Another product has few. */
const weighed = recordsOf(
  'entry_line',
  ...Array.from({ length: 102 }, (_line, at) => ({
    ...shirts,
    origin: at % 2 === 0 ? 'CN' : 'VN',
    qty1: 100,
    gross_weight_kg: at === 0 ? 5000 : at === 1 ? 2 : 100,
  })),
  ...Array.from({ length: 49 }, (_line, at) => ({
    hts10: 'X',
    uom1: 'KG',
    qty1: 1,
    gross_weight_kg: at + 1,
  })),
  { ...shirts, qty1: 100, gross_weight_kg: null },
);

export const pricesAnswers: readonly RecordAnswer[] = [
  {
    measure: risk.unitValueOutlierShare,
    rows: skewed,
    expected: (100 * (1000 + 0.1)) / total,
    inTwoWorlds: 'stays',
  },
  { measure: risk.unitValueOutlierShare, rows: alike, expected: null, inTwoWorlds: 'stays' },
  { measure: risk.unitValueOutlierShare, rows: tooFew, expected: null, inTwoWorlds: { changes: 'floor' } },
  {
    measure: risk.unitValueZ,
    rows: plain,
    expected: distances / Math.sqrt(squares / 9) / (45 + 20),
    inTwoWorlds: { changes: 'n - 1 of twice as many is not twice n - 1' },
  },
  { measure: risk.unitValueZ, rows: alike, expected: null, inTwoWorlds: 'stays' },
  {
    measure: risk.unitValueIqrShare,
    rows: fenced,
    expected: (1 + 23) / (1 + 1.5 + 4 + 4 + 5 * 4 + 8 + 8 + 22 + 23),
    inTwoWorlds: 'stays',
  },
  { measure: risk.unitValueIqrShare, rows: alike, expected: 0, inTwoWorlds: 'stays' },
  { measure: risk.unitValueIqrShare, rows: {}, expected: null, inTwoWorlds: 'stays' },
  // 100 units each, short of 4 dollars by 3 and by 2.5.
  {
    measure: risk.undervaluationEstimate,
    rows: fenced,
    expected: 100 * (4 - 1) + 100 * (4 - 1.5),
    inTwoWorlds: 'doubles',
  },
  { measure: risk.undervaluationEstimate, rows: alike, expected: 0, inTwoWorlds: 'doubles' },
  { measure: risk.valueQuantityInconsistency, rows: weighed, expected: 2 / 102, inTwoWorlds: 'stays' },
  {
    measure: risk.valueQuantityInconsistency,
    rows: recordsOf('entry_line', { gross_weight_kg: 1, qty1: 1, uom1: 'KG' }),
    expected: null,
    inTwoWorlds: 'stays',
  },
];
