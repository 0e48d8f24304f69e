import { TupleMap } from './tuple-map.ts';
import type { CellKey, CollectedInput } from './assemble.ts';
import { calendarValue } from './calendar-value.ts';
import type { Requirements } from './requirements.ts';
import type { ResolvedQuestion } from './resolve-question.ts';
import { windowMonths } from '../time/window.ts';

/** The inputs of a question that come from the calendar alone, by their keys. */
export function calendarInputs(
  { inputs }: Requirements,
  question: ResolvedQuestion,
): ReadonlyMap<string, CollectedInput> {
  const collected = inputs.flatMap((requirement) => {
    const { aggregate, window } = requirement.spec;
    if (aggregate.kind !== 'calendar') return [];
    const values = new TupleMap<CellKey, unknown>();
    question.units.forEach(({ months }, unit) => {
      values.set([unit], calendarValue(aggregate.take, windowMonths(months, window, question.base)));
    });
    return [[requirement.key, { requirement, values }] as const];
  });
  return new Map(collected);
}
