import type { InputSpec } from './input.ts';
import { relationsOf, type AnyMeasure } from './measure.ts';

/**
 * What a measure asks of an engine, the hardest thing first: how it may be split, cached and protected follows.
 *
 * - `revisions`: figures as first published beside those known now
 * - `sample`: an estimate from a stratified sample and its frame
 * - `two periods`: items matched in two periods
 * - `peers`: rows judged by other rows
 * - `inner groups`: groups that the report does not show
 * - `state`: what stands at a day
 * - `quantile`, `distinct`: exact, and of no total the sum
 * - `series`: other months than those of the report
 * - `totals`: totals at another grain; `facts`: several facts, each added up by itself
 * - `ratio`: of several sums or counts; `total`: one sum or count, which adds up
 */
export type MeasureKind = (typeof kinds)[number]['kind'];

const some = (test: (spec: InputSpec) => boolean) => (measure: AnyMeasure) =>
  Object.values(measure.inputs).some(({ spec }) => test(spec));
const aggregate = (kind: InputSpec['aggregate']['kind']) => some((spec) => spec.aggregate.kind === kind);
const names = (text: string) => some((spec) => JSON.stringify(spec.aggregate).includes(text));

const kinds = [
  { kind: 'revisions', is: some(({ vintage }) => vintage === 'first') },
  { kind: 'sample', is: names('"fact":"cm_stratum"') },
  { kind: 'two periods', is: aggregate('matched') },
  { kind: 'peers', is: names('"kind":"peers"') },
  { kind: 'inner groups', is: aggregate('groups') },
  { kind: 'state', is: some(({ role }) => role?.kind === 'standing' && role.until !== null) },
  { kind: 'quantile', is: names('"kind":"quantile"') },
  { kind: 'distinct', is: names('"kind":"distinct"') },
  { kind: 'series', is: some(({ window }) => window.length > 0) },
  { kind: 'totals', is: some(({ grain }) => grain !== null) },
  { kind: 'facts', is: (measure: AnyMeasure) => relationsOf(measure).length > 1 },
  { kind: 'ratio', is: (measure: AnyMeasure) => Object.keys(measure.inputs).length > 1 },
  { kind: 'total', is: () => true },
] as const;

/**
 * The kind of a measure, from what it needs.
 *
 * @example
 * kindOfMeasure(customsValue); // => 'total'
 * kindOfMeasure(effectiveDutyRate); // => 'ratio'
 */
export function kindOfMeasure(measure: AnyMeasure): MeasureKind {
  return kinds.find(({ is }) => is(measure))?.kind ?? 'total';
}
