import type { MeasureValue } from '../algebra/interval.ts';
import type { AnyMeasure } from '../algebra/measure.ts';
import { isTimeLevel } from '../time/time-level.ts';
import { checkResult } from './check-result.ts';
import {
  emptyValue,
  isEmptyValue,
  type BoundMeasure,
  type Requirement,
  type Requirements,
} from './requirements.ts';
import type { ResolvedQuestion } from './resolve-question.ts';
import { compareTuples, TupleMap } from './tuple-map.ts';

/** Codes of the levels of a requirement; null where a dataset leaves a key empty. */
export type Codes = readonly (string | null)[];

/** A cell: the number of its unit of time, then its codes. */
export type CellKey = readonly [unit: number, ...codes: Codes];

/** The values of one requirement by cell. */
export interface CollectedInput {
  readonly requirement: Requirement;
  readonly values: TupleMap<CellKey, unknown>;
}

/** One row of an answer: its key in the order of `by`, and a value for each measure. */
export interface AnswerRow {
  readonly key: Codes;
  readonly unit: number;
  readonly values: readonly (MeasureValue | null)[];
  /** Values of the period compared with; null for measures that have none. */
  readonly base: readonly (MeasureValue | null)[] | null;
}

/** A computed, not yet released answer. */
export interface Answer {
  readonly question: ResolvedQuestion;
  readonly rows: readonly AnswerRow[];
}

/** Brings the inputs of every cell together and computes its measures; rows come in the order of their keys. */
export function assemble(
  question: ResolvedQuestion,
  requirements: Requirements,
  collected: ReadonlyMap<string, CollectedInput>,
): Answer {
  const keys = ownKeys(question, collected);
  const rows = keys.map((key) => rowOf(key, question, requirements, collected));
  return { question, rows: rows.toSorted((left, right) => compareTuples(left.key, right.key)) };
}

function ownKeys(
  question: ResolvedQuestion,
  collected: ReadonlyMap<string, CollectedInput>,
): readonly CellKey[] {
  const keys = new TupleMap<CellKey, true>();
  for (const { requirement, values } of collected.values()) {
    if (!requirement.own) continue;
    for (const [key, value] of values) if (!isEmptyValue(value)) keys.set(key, true);
  }
  if (question.levels.length === 0) for (const unit of question.units.keys()) keys.set([unit], true);
  return keys.keys();
}

function rowOf(
  cell: CellKey,
  question: ResolvedQuestion,
  requirements: Requirements,
  collected: ReadonlyMap<string, CollectedInput>,
): AnswerRow {
  const [unit, ...codes] = cell;
  const lookUp = (key: string): unknown => inputValue(key, unit, codes, question, collected);
  return {
    key: keyInOrder(question, unit, codes),
    unit,
    values: requirements.measures.map((bound) => computed(bound.measure, bound.inputs, lookUp)),
    base: question.base === null ? null : requirements.measures.map((bound) => baseValue(bound, lookUp)),
  };
}

function keyInOrder(question: ResolvedQuestion, unit: number, codes: Codes): Codes {
  let next = 0;
  return question.by.map((level) => {
    if (isTimeLevel(level)) return question.units[unit]?.key ?? null;
    next += 1;
    return codes[next - 1] ?? null;
  });
}

function inputValue(
  key: string,
  unit: number,
  codes: Codes,
  question: ResolvedQuestion,
  collected: ReadonlyMap<string, CollectedInput>,
): unknown {
  const input = collected.get(key);
  if (input === undefined) throw new TypeError('an input was not collected');
  const { requirement, values } = input;
  const projected = requirement.own
    ? codes
    : requirement.levels.map((level) => codes[question.levels.indexOf(level)] ?? null);
  const value = values.get([unit, ...projected]);
  return value === undefined ? emptyValue(requirement.spec.aggregate) : value;
}

function baseValue(bound: BoundMeasure, lookUp: (key: string) => unknown): MeasureValue | null {
  return bound.base === null ? null : computed(bound.measure, bound.base, lookUp);
}

function computed(
  measure: AnyMeasure,
  inputs: Readonly<Record<string, string>>,
  lookUp: (key: string) => unknown,
): MeasureValue | null {
  const values = Object.fromEntries(Object.entries(inputs).map(([name, key]) => [name, lookUp(key)]));
  const result = measure.compute(values);
  checkResult(measure, result);
  return result;
}
