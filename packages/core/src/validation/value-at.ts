/** The value of a row; NaN, which is null, where there is none. */
export function valueAt(values: Float64Array, row: number): number {
  return values[row] ?? Number.NaN;
}
