import type { Relations } from './relations.ts';

/** The inner cells of each variable of relations: of cells their own, and of an inner cell that no cell shows itself. */
export function columnsOfVariables(
  cells: readonly Int32Array[],
  { variableCount, variableOf }: Pick<Relations, 'variableCount' | 'variableOf'>,
): readonly Int32Array[] {
  const columns = Array.from({ length: variableCount }, (_, at) => cells[at] ?? new Int32Array(0));
  variableOf.forEach((variable, inner) => {
    if (variable >= cells.length) columns[variable] = Int32Array.of(inner);
  });
  return columns;
}
