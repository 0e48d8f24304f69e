/**
 * A year of imports by ten-digit commodity and country as it was published: place `i` of every list is one pair.
 * Values are whole dollars, duty is cents.
 */
export interface Margins {
  readonly year: number;
  readonly hts10: readonly string[];
  /** ISO, two letters. */
  readonly country: readonly string[];
  readonly general: Float64Array;
  readonly consumption: Float64Array;
  readonly dutiable: Float64Array;
  readonly duty: Float64Array;
}

/** The pairs at some places, in that order. */
export function marginsAt(margins: Margins, places: Uint32Array): Margins {
  const take = (figures: Float64Array): Float64Array =>
    Float64Array.from(places, (place) => figures[place] ?? 0);
  const takeText = (texts: readonly string[]): readonly string[] =>
    Array.from(places, (place) => texts[place] ?? '');
  return {
    year: margins.year,
    hts10: takeText(margins.hts10),
    country: takeText(margins.country),
    general: take(margins.general),
    consumption: take(margins.consumption),
    dutiable: take(margins.dutiable),
    duty: take(margins.duty),
  };
}
