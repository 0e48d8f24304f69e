import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { measure } from '../algebra/measure.ts';
import { rowsOf } from '../algebra/record-rows.ts';
import { evaluateQuestion } from '../evaluate/evaluate.ts';
import { recordsOf } from '../known-answers/record-rows.ts';
import { daysAfter } from '../statutory/calendar/shift-date.ts';
import { dueInPeriod } from './due-in-period.ts';

const notices = rowsOf('bond_notice');
const dueAfter = (allowed: number) =>
  measure({
    id: 'test/due',
    title: 'Due',
    unit: 'count',
    direction: 'neutral',
    formula: 'n',
    source: 'definition',
    inputs: { n: dueInPeriod(notices, notices.date('notified'), allowed).count() },
    compute: ({ n }) => n,
  });

/** In which months of three years a case that began on a day is counted. */
function monthsOf(notified: string, allowed: number): readonly (string | null | undefined)[] {
  const answer = evaluateQuestion(
    { period: { from: '2023-01', to: '2025-12' }, by: ['month'], measures: [dueAfter(allowed)] },
    recordsOf('bond_notice', { notified }),
  );
  return answer.rows.filter(({ values }) => values[0] === 1).map(({ key }) => key[0]);
}

describe('dueInPeriod', () => {
  it.each([
    ['2024-01-01', 30, '2024-01'],
    ['2024-01-02', 30, '2024-02'], // 1 February
    ['2024-01-30', 30, '2024-02'], // 29 February
    ['2024-01-31', 30, '2024-03'],
    ['2024-02-29', 0, '2024-02'],
  ])(
    'counts what began on %s with %i days in %s, first and last day included',
    (notified, allowed, month) => {
      expect(monthsOf(notified, allowed)).toEqual([month]);
    },
  );

  it('counts every case in one month, that of the last of its days', () => {
    const offset = fc.integer({ min: 0, max: 700 });
    fc.assert(
      fc.property(offset, fc.integer({ min: 0, max: 120 }), (since, allowed) => {
        const notified = daysAfter('2023-01-01', since);
        const due = daysAfter(notified, allowed);
        expect(monthsOf(notified, allowed)).toEqual([due.slice(0, 7)]);
      }),
    );
  });
});
