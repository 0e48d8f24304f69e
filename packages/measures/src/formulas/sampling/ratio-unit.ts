/** What a sampled unit adds to the two sides of a ratio. */
export interface RatioUnit {
  readonly numerator: number | null;
  readonly denominator: number | null;
}
