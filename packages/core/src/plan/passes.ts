import {
  isFact,
  type Basis,
  type FactName,
  type Fold,
  type Key,
  type LevelName,
  type MonthIndex,
  type RelationName,
  type Requirement,
  type ResolvedFilter,
  type ResolvedQuestion,
  type RowAggregate,
  type Scalar,
  type TimeRole,
  type Vintage,
} from '@tradepulse/measures';
import type { Choice, Slice } from './choose-dataset.ts';
import { runKey, runOf, slotsOf } from './needs.ts';

/** What passes have in common: everything that can be taken from the same rows, grouped the same way. */
interface PassShape<R extends RelationName, S> {
  readonly relation: R;
  readonly levels: readonly LevelName[];
  readonly folds: readonly Fold[];
  readonly filters: readonly ResolvedFilter[];
  /** Keys of the inner groups; none when the pass gives plain numbers. */
  readonly inner: readonly Key[];
  readonly scalars: readonly Scalar[];
  /** Runs of months, each with what it is read from. */
  readonly slots: readonly S[];
}

/** A pass over published statistics: each run of months is read from slices of loads. */
export interface PublishedPass extends PassShape<FactName, readonly Slice[]> {
  readonly kind: 'published';
  readonly basis: Basis;
  readonly vintage: Vintage;
}

/** A pass over records: each run of months admits rows by their time role. */
export interface RecordPass extends PassShape<RelationName, readonly MonthIndex[]> {
  readonly kind: 'records';
  readonly role: TimeRole | null;
}

/** One pass over one relation. */
export type Pass = PublishedPass | RecordPass;

/** Where a requirement finds its values: for each unit of time, a slot of a pass. */
export interface Reading {
  readonly requirement: Requirement;
  readonly parts: readonly {
    readonly part: 'current' | 'base';
    readonly unit: number;
    readonly pass: number;
    readonly slot: number;
    /** For each value of the aggregate, the number of its scalar in the pass. */
    readonly scalars: Readonly<Record<string, number>>;
  }[];
}

export interface Plan {
  readonly passes: readonly Pass[];
  readonly readings: readonly Reading[];
}

/** What a requirement takes from rows; the calendar's needs no pass. */
type RowRequirement = Requirement & { readonly spec: { readonly aggregate: RowAggregate } };

/** A pass that requirements are still added to. */
interface GrowingPass {
  readonly number: number;
  readonly source: Pick<PublishedPass, 'kind' | 'basis' | 'vintage'> | Pick<RecordPass, 'kind'>;
  readonly requirement: RowRequirement;
  readonly scalars: Place<Scalar>;
  readonly slices: Place<readonly Slice[]>;
  readonly months: Place<readonly MonthIndex[]>;
}

/**
 * Fuses requirements into the fewest passes: inputs of the same relation, dates, grain and filters share one pass,
 * each distinct aggregate and each distinct run of months once.
 */
export function planPasses(
  requirements: readonly Requirement[],
  question: ResolvedQuestion,
  choices: ReadonlyMap<FactName, Choice>,
): Plan {
  const byShape = new Map<string, GrowingPass>();
  const passFor = (requirement: RowRequirement, source: GrowingPass['source']): GrowingPass => {
    const shape = shapeOf(requirement, source);
    const known = byShape.get(shape);
    if (known !== undefined) return known;
    const pass: GrowingPass = {
      number: byShape.size,
      source,
      requirement,
      scalars: new Place(),
      slices: new Place(),
      months: new Place(),
    };
    byShape.set(shape, pass);
    return pass;
  };
  const readings = requirements.filter(readsRows).map((requirement) => ({
    requirement,
    parts: slotsOf(requirement, question).map(({ part, unit, months }) => {
      const found = sourceOf(requirement, months, choices);
      const pass = passFor(requirement, found.source);
      const slot = found.slices === null ? pass.months.of(months) : pass.slices.of(found.slices);
      return { part, unit, pass: pass.number, slot, scalars: placedScalars(pass, requirement) };
    }),
  }));
  return { passes: [...byShape.values()].map(finished), readings };
}

/** Whether a requirement is taken from rows. */
function readsRows(requirement: Requirement): requirement is RowRequirement {
  return requirement.spec.aggregate.kind !== 'calendar';
}

interface FoundSource {
  readonly source: GrowingPass['source'];
  readonly slices: readonly Slice[] | null;
}

function sourceOf(
  { spec }: RowRequirement,
  months: readonly MonthIndex[],
  choices: ReadonlyMap<FactName, Choice>,
): FoundSource {
  const { fact } = spec.aggregate;
  if (!isFact(fact)) return { source: { kind: 'records' }, slices: null };
  const found = choices.get(fact)?.slicesOf.get(runKey(runOf(spec, months)));
  if (found === undefined) throw new TypeError('a run of months was not resolved');
  const { slices, ...printed } = found;
  return { source: { kind: 'published', ...printed }, slices };
}

function placedScalars(pass: GrowingPass, requirement: RowRequirement): Readonly<Record<string, number>> {
  const scalars = namedScalars(requirement).map(([name, scalar]) => [name, pass.scalars.of(scalar)] as const);
  return Object.fromEntries(scalars);
}

function shapeOf(requirement: RowRequirement, source: GrowingPass['source']): string {
  const { levels, filters, folds, spec } = requirement;
  const { aggregate, role } = spec;
  return JSON.stringify([aggregate.fact, source, role, levels, filters, folds, innerOf(requirement)]);
}

function innerOf({ spec }: RowRequirement): readonly Key[] {
  return spec.aggregate.kind === 'scalar' ? [] : spec.aggregate.by;
}

function finished({ source, requirement, scalars, slices, months }: GrowingPass): Pass {
  const { levels, filters, folds, spec } = requirement;
  const { fact } = spec.aggregate;
  const shape = { levels, folds, filters, inner: innerOf(requirement), scalars: scalars.items };
  if (source.kind === 'published' && isFact(fact)) {
    return { ...source, ...shape, relation: fact, slots: slices.items };
  }
  return { kind: 'records', ...shape, relation: fact, role: spec.role, slots: months.items };
}

function namedScalars({ spec }: RowRequirement): readonly (readonly [string, Scalar])[] {
  return spec.aggregate.kind === 'scalar'
    ? [['value', spec.aggregate.value]]
    : Object.entries(spec.aggregate.values);
}

/** A list in which equal items stand once. */
class Place<T> {
  readonly items: T[] = [];
  readonly #places: Map<string, number> = new Map();

  /** The place of an item, after adding it when there is none like it. */
  of(item: T): number {
    const text = JSON.stringify(item);
    const known = this.#places.get(text);
    if (known !== undefined) return known;
    this.#places.set(text, this.items.length);
    return this.items.push(item) - 1;
  }
}
