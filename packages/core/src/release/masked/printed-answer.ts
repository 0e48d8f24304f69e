import {
  assemble,
  isInterval,
  numbersIn,
  TupleMap,
  type AnswerRow,
  type AnyMeasure,
  type CellKey,
  type CollectedInput,
  type MeasureValue,
  type Requirements,
} from '@tradepulse/measures';
import type { ComputedQuestion } from '../../plan/answer-question.ts';
import type { CountPlaces } from '../asked-cells.ts';
import type { CellPlace } from '../cell-groups.ts';
import { componentsOf } from '../component.ts';

/**
 * An answer computed anew from printed counts in the place of exact ones. A count that is printed as 0 is as if there were
 * no record: a row that nothing else stands in is gone, since its being there would say that the count is not 0. What is
 * taken from records otherwise is left out; figures that rest on it are withheld.
 *
 * Printed counts need not agree with one another: what a measure cannot be computed from is not defined.
 *
 * @param printed - what is printed for the cell of a count; null where it is withheld
 */
export function printedAnswer(
  answered: ComputedQuestion,
  counts: CountPlaces,
  printed: (place: CellPlace) => number | null,
): ComputedQuestion {
  const { answer, collected } = answered;
  const requirements = carefulRequirements(answered.requirements);
  const anew = new Map(
    [...collected].map(([key, input]) => [key, printedInput(input, counts.get(key), printed)]),
  );
  const known = new Set(answer.rows.map(rowText));
  const { question, rows } = assemble(answer.question, requirements, anew);
  return { ...answered, answer: { question, rows: rows.filter((row) => known.has(rowText(row))) } };
}

/** By what a row of an answer is known again. */
export function rowText({ unit, key }: AnswerRow): string {
  return JSON.stringify([unit, key]);
}

/** A count that is withheld keeps its row, which shows that it is. */
const someRecords = 1;

function printedInput(
  input: CollectedInput,
  places: TupleMap<CellKey, CellPlace> | undefined,
  printed: (place: CellPlace) => number | null,
): CollectedInput {
  const { requirement } = input;
  if (componentsOf(requirement.spec).length === 0) return input;
  const values = new TupleMap<CellKey, unknown>();
  for (const [cell, place] of places ?? []) {
    if (input.values.has(cell)) values.set(cell, printed(place) ?? someRecords);
  }
  return { requirement, values };
}

function carefulRequirements({ inputs, measures }: Requirements): Requirements {
  return {
    inputs,
    measures: measures.map((bound) => ({ ...bound, measure: computingWithCare(bound.measure) })),
  };
}

function computingWithCare(measure: AnyMeasure): AnyMeasure {
  // One kind at a time: a measure's result and what it computes go together.
  return measure.result === 'interval'
    ? { ...measure, compute: (inputs) => carefully(() => measure.compute(inputs)) }
    : { ...measure, compute: (inputs) => carefully(() => measure.compute(inputs)) };
}

function carefully<V extends MeasureValue>(compute: () => V | null): V | null {
  try {
    const value = compute();
    return value !== null && isPossible(value) ? value : null;
  } catch {
    return null;
  }
}

function isPossible(value: MeasureValue): boolean {
  if (!numbersIn(value).every(Number.isFinite)) return false;
  return !isInterval(value) || (value.lower <= value.estimate && value.estimate <= value.upper);
}
