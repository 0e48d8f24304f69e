import type { PartyKind, Sealed } from '@tradepulse/privacy';

/** One column of what a subject says about parties, such as their names: every array has a value for each row. */
export interface AttributeColumn {
  readonly kind: PartyKind;
  /** The column by its name in the vocabulary. */
  readonly attribute: string;
  /** Where the records stand: the file among those of the extract, and the lines. */
  readonly part: number;
  readonly lines: Int32Array;
  /** Surrogate keys of the parties, as an intake gave them; a row of nobody (0) is passed over. */
  readonly parties: BigInt64Array;
  /** The day from which each value holds; null where none is known, and the row is passed over. */
  readonly validFrom: readonly (string | null)[];
  /** Null where the source says that there is none. */
  readonly values: readonly (Sealed<unknown> | null)[];
  /** Version of each record: a higher one takes the place of a lower one, however late it comes. */
  readonly versions: Int32Array;
  /** The day on which the source stood so; between records of one version the later day counts. */
  readonly asOf: string;
}
