/** Amounts of one product (or partner) in two structures that are compared; null is not reported. */
export interface SharePair {
  readonly own: number | null;
  readonly other: number | null;
}
