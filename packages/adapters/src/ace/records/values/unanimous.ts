/** What all say who say anything; null when they differ, or when none does. */
export function unanimous<T extends string | number>(values: readonly (T | null)[]): T | null {
  const said = new Set(values.filter((value) => value !== null));
  const [only] = said;
  return said.size === 1 && only !== undefined ? only : null;
}
