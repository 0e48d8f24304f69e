import type { RecordAnswer } from '../../../known-answers/record-answer.ts';
import { recordsOf, together } from '../../../known-answers/record-rows.ts';
import * as risk from '../../risk.ts';

/**
 * Importer 1 began on 16 January 2023, so that it is 364 days old on 15 January 2024 and no longer new on the 16th.
 * Importer 2 is older than the warehouse by its particulars; 3 had only a cancelled entry before; 4 is not known.
 */
const beginners = together(
  recordsOf(
    'entry_summary',
    { entry_no: 'A', importer: 1, entry_date: '2023-01-16' },
    { entry_no: 'B', importer: 1, entry_date: '2024-01-15' },
    { entry_no: 'C', importer: 1, entry_date: '2024-01-16' },
    { entry_no: 'D', importer: 2, entry_date: '2024-01-15' },
    { entry_no: 'E', importer: 3, entry_date: '2020-01-01', cancelled: true },
    { entry_no: 'F', importer: 3, entry_date: '2024-05-01' },
    { entry_no: 'G', importer: 3, entry_date: '2024-06-01' },
  ),
  recordsOf('trade_partner', { importer: 2, first_entry: '2015-01-01' }, { importer: 3, first_entry: null }),
  recordsOf(
    'entry_line',
    { entry_no: 'B', importer: 1, entry_date: '2024-01-15', entered_value: 100 },
    { entry_no: 'C', importer: 1, entry_date: '2024-01-16', entered_value: 200 },
    { entry_no: 'D', importer: 2, entry_date: '2024-01-15', entered_value: 300 },
    { entry_no: 'F', importer: 3, entry_date: '2024-05-01', entered_value: 400 },
    { entry_no: 'H', importer: 4, entry_date: '2024-05-01', entered_value: 500 },
  ),
);

/** Importers 1, 2 and 3 in 2023; 2 and 4 in 2024; 3 only with an entry that was cancelled. */
const comers = recordsOf(
  'entry_summary',
  { importer: 1, entry_date: '2023-03-01' },
  { importer: 1, entry_date: '2023-04-01' },
  { importer: 2, entry_date: '2023-12-31' },
  { importer: 3, entry_date: '2023-03-01' },
  { importer: 2, entry_date: '2024-01-01' },
  { importer: 3, entry_date: '2024-03-01', cancelled: true },
  { importer: 4, entry_date: '2024-03-01' },
);
const yearBefore = { compare: 'year_before' } as const;

const shell = { first: '2024-03-01', bond: 50_000, products: ['6109100012'], address: 7, duty: 60_000 };

/** An importer with an entry of June 2024, with the marks of a shell or with one of them wrong. */
function importer(no: number, marks: Partial<typeof shell>) {
  const { first, bond, products, address, duty } = { ...shell, ...marks };
  return together(
    recordsOf('entry_summary', { entry_no: `E${no}`, importer: no, entry_date: '2024-06-01' }),
    recordsOf('trade_partner', { importer: no, address, first_entry: first, valid_from: '2020-01-01' }),
    recordsOf('bond', { principal: no, type: '8', effective: '2024-01-01', amount: bond }),
    recordsOf(
      'entry_line',
      ...products.map((hts10, at) => ({
        entry_no: `E${no}`,
        line_no: `00${at}`,
        importer: no,
        entry_date: '2024-06-01',
        hts10,
        duty_paid: at === 0 ? duty : 0,
      })),
    ),
  );
}

/** Importers 1 and 2 have every mark; the others lack one each. Three of them and more share address 7. */
const firms = together(
  importer(1, {}),
  importer(2, { products: ['6109100012', '6109100040'] }),
  importer(3, { first: '2023-01-01' }),
  importer(4, { bond: 60_000 }),
  importer(5, { products: ['6109100012', '8703230110'] }),
  importer(6, { address: 8 }),
  importer(7, { duty: 50_000 }),
);

/** One, two and four importers at three addresses; one importer has left, one has none. */
const addresses = recordsOf(
  'trade_partner',
  { importer: 1, address: 1 },
  ...[2, 3].map((no) => ({ importer: no, address: 2 })),
  ...[4, 5, 6, 7].map((no) => ({ importer: no, address: 3 })),
  { importer: 8, address: 1, valid_from: '2020-01-01', valid_to: '2024-12-31' },
  { importer: 9, address: null },
);

/** Importer 1 names two manufacturers of one product in three lines, and one of another; importer 2 names none. */
const makers = recordsOf(
  'entry_line',
  { importer: 1, hts10: '6109100012', manufacturer: 1 },
  { importer: 1, hts10: '6109100012', manufacturer: 2 },
  { importer: 1, hts10: '6109100012', manufacturer: 2 },
  { importer: 1, hts10: '8703230110', manufacturer: 2 },
  { importer: 2, hts10: '6109100012', manufacturer: null },
);

export const importersAnswers: readonly RecordAnswer[] = [
  {
    measure: risk.newImporterShare,
    rows: beginners,
    expected: (100 + 400) / (100 + 200 + 300 + 400 + 500),
    inTwoWorlds: 'stays',
  },
  { measure: risk.newImporterShare, rows: {}, expected: null, inTwoWorlds: 'stays' },
  { measure: risk.newImporterCount, rows: beginners, expected: 1, inTwoWorlds: 'doubles' },
  {
    measure: risk.newImporterCount,
    rows: beginners,
    ask: { period: { month: '2024-06' } },
    expected: 0,
    inTwoWorlds: 'doubles',
  },
  { measure: risk.newImporterCount, rows: {}, expected: 0, inTwoWorlds: 'doubles' },
  { measure: risk.importerChurn, rows: comers, ask: yearBefore, expected: 2 / 3, inTwoWorlds: 'stays' },
  {
    measure: risk.importerChurn,
    rows: recordsOf('entry_summary', { entry_date: '2024-01-01' }),
    ask: yearBefore,
    expected: null,
    inTwoWorlds: 'stays',
  },
  { measure: risk.shellImporterFlags, rows: firms, expected: 2, inTwoWorlds: 'doubles' },
  // A year later the same firms are no longer new, and have no entries.
  {
    measure: risk.shellImporterFlags,
    rows: firms,
    ask: { period: { calendarYear: 2025 } },
    expected: 0,
    inTwoWorlds: 'doubles',
  },
  // Of 1, 2 and 4: place 0.95 x 2 = 1.9, so 2 + 0.9 x (4 - 2).
  {
    measure: risk.addressSharing,
    rows: addresses,
    expected: 2 + 0.9 * 2,
    inTwoWorlds: { changes: 'the place of the percentile lies between other addresses' },
  },
  {
    measure: risk.addressSharing,
    rows: recordsOf('trade_partner', { address: null }),
    expected: null,
    inTwoWorlds: 'stays',
  },
  { measure: risk.midProliferation, rows: makers, expected: (2 + 1) / 2, inTwoWorlds: 'stays' },
  {
    measure: risk.midProliferation,
    rows: recordsOf('entry_line', { manufacturer: null }),
    expected: null,
    inTwoWorlds: 'stays',
  },
];
