import type { Month } from '../calendar/month.ts';
import type { Season } from '../margins/month-shares.ts';

/**
 * What a story takes of the world's ordinary entries: those of a commodity and country, or of a port and chapter, in
 * a share of cases, which its importer then makes.
 */
export interface Claim {
  readonly importers: readonly [number, ...number[]];
  /** Part of the entries that it takes. */
  readonly share: number;
  /** Country of export; that of origin where it is null. */
  readonly exportCountry: string | null;
  /** By how much the quantity is larger than the value says. */
  readonly quantityFactor: number;
  /** When in the year the lines come. */
  readonly season: Season;
  /** Last month of its entries; null when it goes on. */
  readonly until: Month | null;
}

/** The claims of a world's stories. */
export interface Claims {
  /** By place of the cell. */
  readonly ofCell: ReadonlyMap<number, Claim>;
  /** By port and chapter, `2704 61`. */
  readonly ofPlace: ReadonlyMap<string, Claim>;
  /** Importers, by index, that offend again and again. */
  readonly offenders: ReadonlySet<number>;
  /** Importers that are gone when their bills come. */
  readonly vanished: ReadonlySet<number>;
  /** Flows of goods that come from elsewhere, `VN 9404`: their countries cannot have made them. */
  readonly diverted: ReadonlySet<string>;
}
