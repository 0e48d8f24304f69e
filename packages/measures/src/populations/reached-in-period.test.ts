import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { measure } from '../algebra/measure.ts';
import { rowsOf } from '../algebra/record-rows.ts';
import { evaluateQuestion } from '../evaluate/evaluate.ts';
import { recordsOf } from '../known-answers/record-rows.ts';
import { daysAfter } from '../statutory/calendar/shift-date.ts';
import { reachedInPeriod } from './reached-in-period.ts';

const notices = rowsOf('bond_notice').upToEnd('notified');
const countAt = (age: number) =>
  measure({
    id: 'test/reached',
    title: 'Reached',
    unit: 'count',
    direction: 'neutral',
    formula: 'n',
    source: 'definition',
    inputs: { n: notices.where(reachedInPeriod(notices.date('notified'), age)).count() },
    compute: ({ n }) => n,
  });

/** In which months of three years a case that began on a day is counted. */
function monthsOf(notified: string, age: number): readonly (string | null | undefined)[] {
  const answer = evaluateQuestion(
    { period: { from: '2023-01', to: '2025-12' }, by: ['month'], measures: [countAt(age)] },
    recordsOf('bond_notice', { notified }),
  );
  return answer.rows.filter(({ values }) => values[0] === 1).map(({ key }) => key[0]);
}

describe('reachedInPeriod', () => {
  it.each([
    ['2024-01-01', 30, '2024-01'],
    ['2024-01-02', 30, '2024-02'],
    ['2024-01-30', 30, '2024-02'], // 29 February
    ['2024-01-31', 30, '2024-03'],
    ['2024-02-29', 0, '2024-02'],
  ])('counts what began on %s and is %i days old in %s', (notified, age, month) => {
    expect(monthsOf(notified, age)).toEqual([month]);
  });

  it('counts every case in one month, that of the day on which it reaches the age', () => {
    const offset = fc.integer({ min: 0, max: 700 });
    fc.assert(
      fc.property(offset, fc.integer({ min: 0, max: 120 }), (since, age) => {
        const notified = daysAfter('2023-01-01', since);
        const reached = daysAfter(notified, age);
        expect(monthsOf(notified, age)).toEqual([reached.slice(0, 7)]);
      }),
    );
  });
});
