import type { Input } from '../algebra/input.ts';
import { measure } from '../algebra/measure.ts';
import type { Question } from '../question/question.ts';
import { evaluateQuestion } from './evaluate.ts';
import type { FactRows } from './row.ts';

/** What one input gives for a cell: `compute` hands it out by keeping it. */
export function taken(
  input: Input<unknown>,
  rows: FactRows,
  ask: Partial<Omit<Question, 'measures'>> = {},
): unknown {
  let seen: unknown = null;
  const probe = measure({
    id: 'test/probe',
    title: 'Probe',
    unit: 'count',
    direction: 'neutral',
    formula: 'x',
    source: 'definition',
    inputs: { x: input },
    compute: ({ x }) => {
      seen = x;
      return null;
    },
  });
  evaluateQuestion({ period: { calendarYear: 2024 }, ...ask, measures: [probe] }, rows);
  return seen;
}
