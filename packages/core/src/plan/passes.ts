import type {
  Basis,
  FactName,
  Fold,
  LevelName,
  Requirement,
  ResolvedFilter,
  ResolvedQuestion,
  Scalar,
} from '@tradepulse/measures';
import type { Choice, Slice } from './choose-dataset.ts';
import { slotsOf } from './needs.ts';

/** One pass over one fact: everything that can be taken from the same rows, grouped the same way. */
export interface Pass {
  readonly fact: FactName;
  readonly basis: Basis;
  readonly levels: readonly LevelName[];
  readonly folds: readonly Fold[];
  readonly filters: readonly ResolvedFilter[];
  /** Levels of the inner groups; none when the pass gives plain numbers. */
  readonly inner: readonly LevelName[];
  readonly scalars: readonly Scalar[];
  /** Runs of months, each with the slices that it is read from. */
  readonly slots: readonly (readonly Slice[])[];
}

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

interface GrowingPass extends Pass {
  readonly number: number;
  readonly scalars: Scalar[];
  readonly slots: (readonly Slice[])[];
}

/**
 * Fuses requirements into the fewest passes: inputs of the same fact, grain and filters share one pass,
 * each distinct aggregate and each distinct run of months once.
 */
export function planPasses(
  requirements: readonly Requirement[],
  question: ResolvedQuestion,
  choices: ReadonlyMap<FactName, Choice>,
): Plan {
  const byShape = new Map<string, GrowingPass>();
  const passFor = (requirement: Requirement, basis: Basis): GrowingPass => {
    const shape = shapeOf(requirement, basis);
    const known = byShape.get(shape);
    if (known !== undefined) return known;
    const pass = startPass(requirement, basis, byShape.size);
    byShape.set(shape, pass);
    return pass;
  };
  const readings = requirements.map((requirement) => ({
    requirement,
    parts: slotsOf(requirement, question).map(({ part, unit, months }) => {
      const found = choices.get(requirement.spec.aggregate.fact)?.slicesOf.get(months.join());
      if (found === undefined) throw new TypeError('a run of months was not resolved');
      const pass = passFor(requirement, found.basis);
      return { part, unit, pass: pass.number, ...addTo(pass, requirement, found.slices) };
    }),
  }));
  return { passes: [...byShape.values()], readings };
}

function addTo(
  pass: GrowingPass,
  requirement: Requirement,
  slices: readonly Slice[],
): { readonly slot: number; readonly scalars: Readonly<Record<string, number>> } {
  const scalars = namedScalars(requirement).map(
    ([name, scalar]) => [name, place(pass.scalars, scalar)] as const,
  );
  return { slot: place(pass.slots, slices), scalars: Object.fromEntries(scalars) };
}

function shapeOf(requirement: Requirement, basis: Basis): string {
  const { levels, filters, folds, spec } = requirement;
  return JSON.stringify([spec.aggregate.fact, basis, levels, filters, folds, innerOf(requirement)]);
}

function innerOf({ spec }: Requirement): readonly LevelName[] {
  return spec.aggregate.kind === 'scalar' ? [] : spec.aggregate.by;
}

function startPass(requirement: Requirement, basis: Basis, number: number): GrowingPass {
  const { levels, filters, folds, spec } = requirement;
  const { fact } = spec.aggregate;
  return { number, fact, basis, levels, filters, folds, inner: innerOf(requirement), scalars: [], slots: [] };
}

function namedScalars({ spec }: Requirement): readonly (readonly [string, Scalar])[] {
  return spec.aggregate.kind === 'scalar'
    ? [['value', spec.aggregate.value]]
    : Object.entries(spec.aggregate.values);
}

/** The place of an equal item in a list, after adding it when there is none. */
function place<T>(items: T[], item: T): number {
  const text = JSON.stringify(item);
  const at = items.findIndex((each) => JSON.stringify(each) === text);
  return at === -1 ? items.push(item) - 1 : at;
}
