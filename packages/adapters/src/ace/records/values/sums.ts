/** The sum of what is said; null when nothing is. Used where a sum is only as good as its parts. */
export function sumOrNull(figures: readonly (number | null)[]): number | null {
  const said = figures.filter((figure) => figure !== null);
  return said.length === 0 ? null : total(said);
}

/** The sum, in which what is not said counts nothing. Used where a declaration names all that there is. */
export function total(figures: readonly (number | null)[]): number {
  return figures.reduce<number>((sum, figure) => sum + (figure ?? 0), 0);
}
