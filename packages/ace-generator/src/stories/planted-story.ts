/** A story that was planted, and how to find it. */
export interface PlantedStory {
  readonly story: string;
  /** What happens, in a sentence. */
  readonly what: string;
  /** Measures that point to it, by their ids. */
  readonly measures: readonly string[];
  /** Numbers of the importers that play in it; they identify nobody. */
  readonly importers: readonly string[];
  /** Commodities and countries of origin. */
  readonly goods: readonly { readonly hts10: string; readonly origin: string }[];
  /** Ports, where the story has its own. */
  readonly ports: readonly string[];
  /** What else tells it: a case number, an address, a month. */
  readonly clues: Readonly<Record<string, string | number>>;
}
