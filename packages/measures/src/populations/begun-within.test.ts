import { expect, it } from 'vitest';
import { rowsOf } from '../algebra/record-rows.ts';
import { taken } from '../evaluate/taken.ts';
import { recordsOf } from '../known-answers/record-rows.ts';
import { begunWithin } from './begun-within.ts';

const notices = rowsOf('bond_notice');

it.each([
  ['2024-02-29', 1],
  ['2024-03-01', 0],
  ['2024-01-30', 1], // 30 days before 29 February
  ['2024-01-29', 0],
])('takes what began in the 30 days up to the end of February 2024: %s, %i', (notified, counted) => {
  const recent = begunWithin(notices, notices.date('notified'), 30);
  const rows = recordsOf('bond_notice', { notified });
  expect(taken(recent.count(), rows, { period: { month: '2024-02' } })).toBe(counted);
});
