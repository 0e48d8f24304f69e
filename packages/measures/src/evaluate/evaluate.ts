import { relationsOf, type AnyMeasure, type ValueOf } from '../algebra/measure.ts';
import { onSource } from '../conformed/on-source.ts';
import { calendarInputs } from '../question/calendar-inputs.ts';
import { assemble, type Answer } from '../question/assemble.ts';
import type { Question } from '../question/question.ts';
import { requirementsOf } from '../question/requirements.ts';
import { resolveQuestion, type ResolvedQuestion } from '../question/resolve-question.ts';
import { collectFromRows } from './collect.ts';
import { periodOfRows } from './period-of-rows.ts';
import { RelatedIndex } from './related-index.ts';
import type { AnyRow, FactRows } from './row.ts';

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
  const from = { rows, index: new RelatedIndex(rows) };
  const calendar = calendarInputs(requirements, resolved);
  const collected = requirements.inputs
    .filter(({ key }) => !calendar.has(key))
    .map((requirement) => [requirement.key, collectFromRows(requirement, resolved, from)] as const);
  return assemble(resolved, requirements, new Map([...collected, ...calendar]));
}

/**
 * One measure over rows, as one value: all rows are one cell, all their months one period.
 *
 * @param rows - rows of the measure's fact; an object of arrays when it needs several facts
 * @param options - `compare` for measures of two periods; then `period` says which one is meant; `source: 'ACE'` for a
 *   measure of imports over entry summary lines
 * @example
 * evaluate(customsValue, rows); // the customs value of all the rows, in dollars
 */
export function evaluate<M extends AnyMeasure>(
  measure: M,
  rows: readonly AnyRow[] | FactRows,
  { source = 'CENSUS', ...options }: Partial<Pick<Question, 'period' | 'compare' | 'source'>> = {},
): ValueOf<M> {
  const [asked = measure] = onSource([measure], source);
  const facts = isRows(rows) ? byFact(asked, rows) : rows;
  const period = options.period ?? periodOfRows(asked, facts);
  if (period === null) return null;
  const answer = evaluateQuestion({ ...options, measures: [asked], period }, facts);
  const value = answer.rows[0]?.values[0] ?? null;
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- of the kind that the measure declares, which was checked
  return value as ValueOf<M>;
}

function isRows(rows: readonly AnyRow[] | FactRows): rows is readonly AnyRow[] {
  return Array.isArray(rows);
}

function byFact(measure: AnyMeasure, rows: readonly AnyRow[]): FactRows {
  const [first] = relationsOf(measure);
  return first === undefined ? {} : { [first]: rows };
}
