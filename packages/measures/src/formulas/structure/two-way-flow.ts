/** Exports and imports of one product, in one currency; null is not reported. */
export interface TwoWayFlow {
  readonly exports: number | null;
  readonly imports: number | null;
}
