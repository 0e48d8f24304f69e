import type { Aggregate, Scalar } from '../algebra/aggregate.ts';
import type { InputSpec } from '../algebra/input.ts';
import type { AnyMeasure } from '../algebra/measure.ts';
import { levels, type LevelName } from '../dimensions/level.ts';
import type { Fold, ResolvedFilter, ResolvedQuestion } from './resolve-question.ts';

/** An input that some measure of a question needs, once for all the measures that need it. */
export interface Requirement {
  /** The input as canonical text: equal inputs have equal keys. */
  readonly key: string;
  readonly spec: InputSpec;
  /** The levels at which it is grouped: the report's own, or fewer for a total. */
  readonly levels: readonly LevelName[];
  readonly filters: readonly ResolvedFilter[];
  readonly folds: readonly Fold[];
  /** Whether it stands at the report's own grain, so that it decides which rows the report has. */
  readonly own: boolean;
}

/** A measure with, for each of its inputs, the key of the requirement that serves it. */
export interface BoundMeasure {
  readonly measure: AnyMeasure;
  readonly inputs: Readonly<Record<string, string>>;
  /** The same for the period that the request compares with; null when the measure has no such value. */
  readonly base: Readonly<Record<string, string>> | null;
}

/** What a question needs from the rows, and which measure takes what of it. */
export interface Requirements {
  readonly inputs: readonly Requirement[];
  readonly measures: readonly BoundMeasure[];
}

/** Collects what the measures of a question need, each distinct input once. */
export function requirementsOf(question: ResolvedQuestion): Requirements {
  const inputs = new Map<string, Requirement>();
  const need = (spec: InputSpec): string => {
    const key = JSON.stringify(spec);
    if (!inputs.has(key)) inputs.set(key, { key, spec, ...placeOf(spec, question) });
    return key;
  };
  const measures = question.measures.map((measure) => ({
    measure,
    inputs: bind(measure, (spec) => need(spec)),
    base:
      question.base === null || comparesAlready(measure) ? null : bind(measure, (spec) => need(atBase(spec))),
  }));
  return { inputs: [...inputs.values()], measures };
}

function bind(measure: AnyMeasure, need: (spec: InputSpec) => string): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(measure.inputs).map(([name, input]) => [name, need(input.spec)]));
}

function atBase(spec: InputSpec): InputSpec {
  return { ...spec, window: [{ kind: 'base' }, ...spec.window] };
}

/** Whether a measure is itself a comparison of two periods. */
export function comparesAlready(measure: AnyMeasure): boolean {
  return Object.values(measure.inputs).some(
    ({ spec }) => spec.aggregate.kind === 'matched' || spec.window.some((step) => step.kind === 'base'),
  );
}

type Place = Pick<Requirement, 'levels' | 'filters' | 'folds' | 'own'>;

function placeOf({ aggregate, grain }: InputSpec, question: ResolvedQuestion): Place {
  const { levels: asked, filters, scope, folds } = question;
  if (aggregate.kind === 'calendar') return { levels: [], filters: [], folds: [], own: false };
  if (grain === null) return { levels: asked, filters: [...scope, ...filters], folds, own: true };
  const { across } = grain;
  const stays = ({ level }: { readonly level: LevelName }): boolean =>
    across !== 'everything' && !across.includes(levels[level].dimension);
  const kept = grain.filters === 'keep' ? filters : filters.filter(stays);
  return {
    levels: asked.filter((level) => stays({ level })),
    filters: [...scope, ...kept],
    folds: folds.filter(stays),
    own: false,
  };
}

/** What an input is where there is no row at all: nothing traded is zero, an extreme is undefined. */
export function emptyValue(aggregate: Aggregate): unknown {
  if (aggregate.kind === 'groups' || aggregate.kind === 'matched') return [];
  return aggregate.kind === 'scalar' && zeroWhenEmpty[aggregate.value.kind] ? 0 : null;
}

/** Whether an aggregate over no row is zero; otherwise it is null. */
const zeroWhenEmpty: Readonly<Record<Scalar['kind'], boolean>> = {
  count: true,
  sum: true,
  distinct: true,
  quantity: true,
  minimum: false,
  maximum: false,
  quantile: false,
  variance: false,
  covariance: false,
};

/** Whether a value says that there is nothing in a cell. */
export function isEmptyValue(value: unknown): boolean {
  return value === null || value === 0 || (Array.isArray(value) && value.length === 0);
}
