import type { KnownAnswer } from '../../../known-answers/known-answer.ts';
import { firstPublished, imported } from '../../../known-answers/trade-rows.ts';
import { together } from '../../../known-answers/record-rows.ts';
import * as quality from '../../quality.ts';

/** January was published again, February was not: nothing of it counts. */
const revised = together(
  firstPublished(
    { country: '1220', general_value: 150 },
    { country: '1220', general_value: 50, district_entry: '27' },
    { country: '2010', general_value: 100 },
    { country: '4280', general_value: 40 },
    { country: '5520', general_value: 0 },
  ),
  imported(
    { country: '1220', general_value: 210 },
    { country: '2010', general_value: 85 },
    { country: '5520', general_value: 9 },
    { country: '5700', general_value: 70 },
    { country: '1220', general_value: 500, month: 2 },
  ),
);

/** The same products in two months that were published again: each month is a cell of its own. */
const twoMonths = together(
  firstPublished({ general_value: 100 }, { general_value: 50, month: 2 }),
  imported({ general_value: 120 }, { general_value: 40, month: 2 }),
);

/** The known answers of measures of what is published. */
export const qualityPublishedAnswers: readonly KnownAnswer[] = [
  // 10 of 150 + 50 up, 15 of 100 down, 40 of 40 gone; what was zero or not there at first does not count.
  {
    measure: quality.meanRevision,
    rows: revised,
    expected: (10 / 200 + 15 / 100 + 40 / 40) / 3,
    doubled: 'stays',
  },
  {
    measure: quality.revisionBias,
    rows: revised,
    expected: (10 / 200 - 15 / 100 - 40 / 40) / 3,
    doubled: 'stays',
  },
  { measure: quality.meanRevision, rows: twoMonths, expected: (0.2 + 0.2) / 2, doubled: 'stays' },
  { measure: quality.revisionBias, rows: twoMonths, expected: 0, doubled: 'stays' },
  {
    measure: quality.revisionBias,
    rows: twoMonths,
    ask: { period: { month: '2024-02' } },
    expected: (40 - 50) / 50,
    doubled: 'stays',
  },
  {
    // Published again as it was: revised by nothing.
    measure: quality.meanRevision,
    rows: together(firstPublished({ general_value: 7 }), imported({ general_value: 7 })),
    expected: 0,
    doubled: 'stays',
  },
  // Published once: not open to revision.
  { measure: quality.meanRevision, rows: imported({ general_value: 7 }), expected: null, doubled: 'stays' },
  { measure: quality.revisionBias, rows: imported({ general_value: 7 }), expected: null, doubled: 'stays' },
  {
    measure: quality.lowValueEstimateShare,
    rows: imported(
      { commodity: '9999950000', consumption_value: 7 },
      { consumption_value: 93, general_value: 1000 },
      { commodity: '9999000000', consumption_value: 40 },
    ),
    expected: 7 / (7 + 93 + 40),
    doubled: 'stays',
  },
  {
    measure: quality.lowValueEstimateShare,
    rows: imported({ consumption_value: 93 }),
    expected: 0,
    doubled: 'stays',
  },
];
