import type { AnyRow } from '../algebra/expression.ts';
import type { AnyMeasure, ValueOf } from '../algebra/measure.ts';
import { assemble, type Answer } from '../question/assemble.ts';
import type { Question } from '../question/question.ts';
import { requirementsOf } from '../question/requirements.ts';
import { resolveQuestion, type ResolvedQuestion } from '../question/resolve-question.ts';
import { formatMonth, monthIndex } from '../time/month.ts';
import { collectFromRows, type FactRows } from './collect.ts';

/**
 * Answers a question from arrays of rows, without any database: the specification that every engine is
 * tested against. Rows carry the flows of their own month.
 *
 * @throws RequestError - when the question cannot be answered as asked
 * @throws MeasureInputError - when a figure is outside a formula's domain
 */
export function evaluateQuestion(question: Question, rows: FactRows): Answer {
  return evaluateResolved(resolveQuestion(question), rows);
}

/** The same for a question that is already resolved, such as one with folds. */
export function evaluateResolved(resolved: ResolvedQuestion, rows: FactRows): Answer {
  const requirements = requirementsOf(resolved);
  const collected = new Map(
    requirements.inputs.map((requirement) => [requirement.key, collectFromRows(requirement, resolved, rows)]),
  );
  return assemble(resolved, requirements, collected);
}

/**
 * One measure over rows, as one value: all rows are one cell, all their months one period.
 *
 * @param rows - rows of the measure's fact; an object of arrays when it needs several facts
 * @param options - `compare` for measures of two periods; then `period` says which one is meant
 * @example
 * evaluate(customsValue, rows); // the customs value of all the rows, in dollars
 */
export function evaluate<M extends AnyMeasure>(
  measure: M,
  rows: readonly AnyRow[] | FactRows,
  options: Partial<Pick<Question, 'period' | 'compare'>> = {},
): ValueOf<M> {
  const facts = isRows(rows) ? byFact(measure, rows) : rows;
  const period = options.period ?? spanOf(facts);
  if (period === null) return null;
  const answer = evaluateQuestion({ ...options, measures: [measure], period }, facts);
  const value = answer.rows[0]?.values[0] ?? null;
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- of the kind that the measure declares, which was checked
  return value as ValueOf<M>;
}

function isRows(rows: readonly AnyRow[] | FactRows): rows is readonly AnyRow[] {
  return Array.isArray(rows);
}

function byFact(measure: AnyMeasure, rows: readonly AnyRow[]): FactRows {
  const [first] = Object.values(measure.inputs);
  return first === undefined ? {} : { [first.spec.aggregate.fact]: rows };
}

function spanOf(facts: FactRows): { readonly from: string; readonly to: string } | null {
  let first = Infinity;
  let last = -Infinity;
  for (const row of Object.values(facts).flat()) {
    const month = monthIndex(Number(row['year']), Number(row['month']));
    first = Math.min(first, month);
    last = Math.max(last, month);
  }
  return first > last ? null : { from: formatMonth(first), to: formatMonth(last) };
}
