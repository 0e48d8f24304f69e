import { familyOf, type AnyMeasure } from './algebra/measure.ts';

/** What of a measure is compared with others. */
interface Traits {
  readonly measure: AnyMeasure;
  readonly family: string;
  /** Each input as canonical text. */
  readonly inputs: ReadonlySet<string>;
  /** The relations and columns that the inputs name, however deep. */
  readonly names: ReadonlySet<string>;
}

/**
 * Which measures of a list are closest to one of it: the likeness of two measures is twice the part of their inputs that
 * they share, and the part of the facts and columns that they name in common, each as shared over all (Jaccard), and a
 * half when they are of one family. Those that are like it in nothing but the family are left out.
 */
export class RelatedMeasures {
  readonly #traits: ReadonlyMap<string, Traits>;

  constructor(measures: Iterable<AnyMeasure>) {
    this.#traits = new Map([...measures].map((measure) => [measure.id, traitsOf(measure)]));
    Object.freeze(this);
  }

  /** The closest measures, the closest first; equally close ones in the order of the list. */
  of(id: string, count: number): readonly AnyMeasure[] {
    const own = this.#traits.get(id);
    if (own === undefined) return [];
    return [...this.#traits.values()]
      .filter(({ measure }) => measure.id !== id)
      .map((other) => ({ measure: other.measure, likeness: likeness(own, other) }))
      .filter((other) => other.likeness > FAMILY)
      .toSorted((one, other) => other.likeness - one.likeness)
      .slice(0, count)
      .map(({ measure }) => measure);
  }
}

const FAMILY = 0.5;

function likeness(one: Traits, other: Traits): number {
  const family = one.family === other.family ? FAMILY : 0;
  return 2 * shared(one.inputs, other.inputs) + shared(one.names, other.names) + family;
}

function shared(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const common = [...one].filter((each) => other.has(each)).length;
  return common === 0 ? 0 : common / (one.size + other.size - common);
}

function traitsOf(measure: AnyMeasure): Traits {
  const specs = Object.values(measure.inputs).map(({ spec }) => spec);
  return {
    measure,
    family: familyOf(measure),
    inputs: new Set(specs.map((spec) => JSON.stringify(spec))),
    names: new Set(namesIn(specs)),
  };
}

/** Names of relations and columns, and of the levels that tell groups apart. */
function namesIn(part: unknown): readonly string[] {
  if (Array.isArray(part)) {
    return part.flatMap((each: unknown) => (typeof each === 'string' ? [each] : namesIn(each)));
  }
  if (typeof part !== 'object' || part === null) return [];
  const entries: readonly (readonly [string, unknown])[] = Object.entries(part);
  return entries.flatMap(([name, value]) =>
    typeof value === 'string' && ['fact', 'relation', 'column', 'unit'].includes(name)
      ? [value]
      : namesIn(value),
  );
}
