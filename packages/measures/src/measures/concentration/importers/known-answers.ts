import type { RecordAnswer } from '../../../known-answers/record-answer.ts';
import { recordsOf, together } from '../../../known-answers/record-rows.ts';
import * as concentration from '../../concentration.ts';

type Line = Readonly<{ importer: number; entered_value: number; entry_no?: string }>;

const linesOf = (...lines: readonly Line[]) =>
  together(
    recordsOf('entry_line', ...lines),
    recordsOf('entry_summary', { entry_no: 'cancelled', cancelled: true }),
  );

/** The amounts of the R package ineq, each importer's in two lines, and an importer whose entry was cancelled. */
const published = [541, 1463, 2445, 3438, 4437, 5401, 6392, 8304, 11_904, 22_261];
const ten = linesOf(
  ...published.flatMap((amount, importer) => [
    { importer, entered_value: amount - 100 },
    { importer, entered_value: 100 },
  ]),
  { importer: 99, entered_value: 1e6, entry_no: 'cancelled' },
);

/** Three importers of 50, 30 and 20, the last of them in two entries. */
const three = linesOf(
  { importer: 1, entered_value: 50 },
  { importer: 2, entered_value: 30 },
  { importer: 3, entered_value: 12 },
  { importer: 3, entered_value: 8 },
);

/** A hundred importers of 3 and two of 1, which tie at the hundred and first place. */
const hundredAndTwo = linesOf(
  ...Array.from({ length: 102 }, (_each, importer) => ({ importer, entered_value: importer < 100 ? 3 : 1 })),
);
const nothing = linesOf({ importer: 1, entered_value: 0 });
const mean = 100 / 3;
const theilOf = (...amounts: readonly number[]) =>
  amounts.reduce((sum, amount) => sum + ((amount / mean) * Math.log(amount / mean)) / 3, 0);

export const concentrationImporterAnswers: readonly RecordAnswer[] = [
  {
    measure: concentration.hhiImporters,
    rows: three,
    expected: 50 ** 2 + 30 ** 2 + 20 ** 2,
    inTwoWorlds: 'halves',
  },
  // ineq prints the Herfindahl index 0.1840812 and the Gini coefficient 0.4620911.
  { measure: concentration.hhiImporters, rows: ten, expected: 1840.812, digits: 3, inTwoWorlds: 'halves' },
  { measure: concentration.giniImporters, rows: ten, expected: 0.4620911, digits: 7, inTwoWorlds: 'stays' },
  {
    measure: concentration.theilImporters,
    rows: three,
    expected: theilOf(50, 30, 20),
    inTwoWorlds: 'stays',
  },
  { measure: concentration.importersFor80, rows: three, expected: 2, inTwoWorlds: { changes: '4 of 6' } },
  {
    // 22,261 + 11,904 + 8,304 + 6,392 are 48,861, short of 80 percent of 66,586; with 5,401 it is 54,262.
    measure: concentration.importersFor80,
    rows: ten,
    expected: 5,
    inTwoWorlds: { changes: 'twice as many importers, of which the tenth need not be whole' },
  },
  { measure: concentration.top100ImporterShare, rows: three, expected: 1, inTwoWorlds: 'stays' },
  {
    measure: concentration.top100ImporterShare,
    rows: hundredAndTwo,
    expected: 300 / 302,
    inTwoWorlds: { changes: 'a hundred of twice as many' },
  },
  ...[
    concentration.hhiImporters,
    concentration.giniImporters,
    concentration.theilImporters,
    concentration.importersFor80,
    concentration.top100ImporterShare,
  ].map((measure): RecordAnswer => ({ measure, rows: nothing, expected: null, inTwoWorlds: 'stays' })),
];
