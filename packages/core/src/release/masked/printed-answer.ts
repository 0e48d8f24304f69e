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
import type { MaskedPlaces } from '../asked-cells.ts';
import type { CellPlace } from '../cell-groups.ts';
import { componentsOf } from '../component.ts';

/** What is shown of an answer whose counts are not exact. */
export interface PrintedFigures {
  /** What is printed for the cell of a count; null where it is withheld. */
  readonly count: (place: CellPlace) => number | null;
  /** Whether an amount may be shown, by all the cells behind it. */
  readonly amount: (places: readonly CellPlace[]) => boolean;
}

/**
 * An answer computed anew from printed counts in the place of exact ones, and from the amounts that may be shown. A count
 * that is printed as 0 is as if there were no record: a row that nothing else stands in is gone, since its being there would
 * say that the count is not 0. So would an amount that is withheld: it is left out, as is what is taken from records
 * otherwise, and figures that rest on that are withheld.
 *
 * Printed counts need not agree with one another: what a measure cannot be computed from is not defined.
 *
 * @param places - the cells behind the answer's inputs; null where there are none
 */
export function printedAnswer(
  answered: ComputedQuestion,
  places: MaskedPlaces | null,
  figures: PrintedFigures,
): ComputedQuestion {
  const { answer, collected } = answered;
  const requirements = carefulRequirements(answered.requirements);
  const anew = new Map(
    [...collected].map(([key, input]) => [key, printedInput(key, input, places, figures)]),
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
  key: string,
  input: CollectedInput,
  places: MaskedPlaces | null,
  figures: PrintedFigures,
): CollectedInput {
  const { requirement } = input;
  if (componentsOf(requirement.spec).length === 0) return input;
  const counts = places?.counts.get(key);
  const amounts = places?.amounts.get(key);
  const values = new TupleMap<CellKey, unknown>();
  for (const [cell, value] of input.values) {
    const place = counts?.get(cell);
    if (place !== undefined) values.set(cell, figures.count(place) ?? someRecords);
    else if (mayBeShown(amounts?.get(cell), figures)) values.set(cell, value);
  }
  return { requirement, values };
}

function mayBeShown(behind: readonly CellPlace[] | undefined, { amount }: PrintedFigures): boolean {
  return behind !== undefined && amount(behind);
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
