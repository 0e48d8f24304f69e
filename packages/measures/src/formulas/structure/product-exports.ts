/** Exports of one product by a country and by the world; null is not reported. */
export interface ProductExports {
  readonly country: number | null;
  readonly world: number | null;
}
