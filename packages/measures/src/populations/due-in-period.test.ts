import { expect, it } from 'vitest';
import { measure } from '../algebra/measure.ts';
import { rowsOf } from '../algebra/record-rows.ts';
import { evaluateQuestion } from '../evaluate/evaluate.ts';
import { recordsOf } from '../known-answers/record-rows.ts';
import { dueInPeriod } from './due-in-period.ts';

const rulings = rowsOf('ruling');
const due = measure({
  id: 'test/due',
  title: 'Due',
  unit: 'count',
  direction: 'neutral',
  formula: 'n',
  source: 'definition',
  inputs: { n: dueInPeriod(rulings, rulings.date('received'), 30).count() },
  compute: ({ n }) => n,
});

/** How many of the records fall due in a month, one record for each day of receipt. */
function dueIn(month: string, ...received: readonly string[]): number | null {
  const rows = recordsOf('ruling', ...received.map((day) => ({ received: day })));
  return evaluateQuestion({ period: { month }, measures: [due] }, rows).rows[0]?.values[0] ?? null;
}

it('is due in the month that holds the thirtieth day after the receipt, its first and last day included', () => {
  // 30 days after 2 January 2024 is 1 February; after 30 January it is 29 February.
  expect(dueIn('2024-02', '2024-01-02', '2024-01-30')).toBe(2);
  expect(dueIn('2024-02', '2024-01-01', '2024-01-31')).toBe(0);
});

it('puts every case in one month', () => {
  const days = Array.from({ length: 28 }, (_day, at) => `2024-02-${String(at + 1).padStart(2, '0')}`);
  expect((dueIn('2024-03', ...days) ?? 0) + (dueIn('2024-02', ...days) ?? 0)).toBe(28);
});
