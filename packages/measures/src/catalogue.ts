import { familyOf, type AnyMeasure } from './algebra/measure.ts';
import { plainName } from './errors/plain-name.ts';
import { RequestError } from './errors/request-error.ts';
import { families } from './families.ts';
import { RelatedMeasures } from './related-measures.ts';

/** The definitions of all measures, to list, look up and search. */
export interface Catalogue extends Iterable<AnyMeasure> {
  readonly size: number;
  /** Names of the families, in the order of the catalogue. */
  readonly families: readonly string[];
  /** The measures of a family; none when there is no such family. */
  family(name: string): readonly AnyMeasure[];
  /**
   * The measure of an id.
   *
   * @throws RequestError - MEASURE_UNKNOWN
   */
  get(id: string): AnyMeasure;
  /** Whether a measure has the id. */
  has(id: string): boolean;
  /** The measures in whose id, title, aliases or formula every word of the text occurs, whatever its case; best first. */
  search(text: string): readonly AnyMeasure[];
  /**
   * The measures that are closest to one, the closest first: made of the same inputs, of the same facts and columns, of
   * the same family.
   *
   * @param count - how many at most; 5 when left out
   * @throws RequestError - MEASURE_UNKNOWN
   */
  related(id: string, count?: number): readonly AnyMeasure[];
}

/** A catalogue of measures, in their order. */
export function catalogueOf(measures: readonly AnyMeasure[]): Catalogue {
  return new MeasureList(() => measures);
}

/** Reads the definitions when something is asked of them, not before. */
class MeasureList implements Catalogue {
  readonly #measures: () => readonly AnyMeasure[];
  #byId: ReadonlyMap<string, AnyMeasure> | null = null;
  #byFamily: ReadonlyMap<string, readonly AnyMeasure[]> | null = null;
  #related: RelatedMeasures | null = null;

  constructor(measures: () => readonly AnyMeasure[]) {
    this.#measures = measures;
    Object.freeze(this);
  }

  get size(): number {
    return this.#ids.size;
  }

  get families(): readonly string[] {
    return [...this.#families.keys()];
  }

  family(name: string): readonly AnyMeasure[] {
    return this.#families.get(name) ?? [];
  }

  get(id: string): AnyMeasure {
    const measure = this.#ids.get(id);
    if (measure === undefined) throw new RequestError('MEASURE_UNKNOWN', { measure: plainName(id) });
    return measure;
  }

  has(id: string): boolean {
    return this.#ids.has(id);
  }

  search(text: string): readonly AnyMeasure[] {
    return searchMeasures([...this], text);
  }

  related(id: string, count = 5): readonly AnyMeasure[] {
    this.#related ??= new RelatedMeasures(this);
    return this.#related.of(this.get(id).id, count);
  }

  [Symbol.iterator](): Iterator<AnyMeasure> {
    return this.#ids.values();
  }

  get #ids(): ReadonlyMap<string, AnyMeasure> {
    return (this.#byId ??= new Map(this.#measures().map((measure) => [measure.id, measure])));
  }

  get #families(): ReadonlyMap<string, readonly AnyMeasure[]> {
    return (this.#byFamily ??= Map.groupBy(this, familyOf));
  }
}

/** Every measure of this package; {@link catalogueOf} makes another with measures of one's own. */
export const catalogue: Catalogue = /* @__PURE__ */ new MeasureList(() =>
  Object.values(families).flatMap((family) => Object.values<AnyMeasure>(family)),
);

function searchMeasures(measures: readonly AnyMeasure[], text: string): readonly AnyMeasure[] {
  const words = text.toLowerCase().split(/\s+/u).filter(Boolean);
  if (words.length === 0) return [];
  return measures
    .map((measure) => ({ measure, rank: rankOf(measure, words) }))
    .filter(({ rank }) => rank > 0)
    .toSorted((a, b) => b.rank - a.rank)
    .map(({ measure }) => measure);
}

/** 0 when a word occurs nowhere; otherwise more for a name than for an alias than for a formula. */
function rankOf(measure: AnyMeasure, words: readonly string[]): number {
  const texts = [measure.formula, measure.aliases.join('\n'), `${measure.id}\n${measure.title}`];
  const ranks = words.map((word) => texts.findLastIndex((text) => text.toLowerCase().includes(word)) + 1);
  return ranks.includes(0) ? 0 : ranks.reduce((sum, rank) => sum + rank, 0);
}
