import type { ControlTotal } from '@tradepulse/core';

type Row = Readonly<Record<string, unknown>>;

/** How many published totals were compared with the sums of rows, and where they differ. */
export function reconciled(
  controls: readonly ControlTotal[],
  rows: readonly Row[],
): { readonly compared: number; readonly differing: readonly string[] } {
  let compared = 0;
  const differing: string[] = [];
  for (const { where, totals } of controls) {
    const counted = rows.filter((row) => Object.entries(where).every(([key, code]) => row[key] === code));
    for (const [measure, total] of Object.entries(totals)) {
      compared += 1;
      const sum = counted.reduce((before, row) => before + Number(row[measure]), 0);
      if (sum !== total) differing.push(`${measure} ${JSON.stringify(where)}`);
    }
  }
  return { compared, differing };
}

/** The sum of one measure over rows, in the unit in which it is stored. */
export function sumOf(rows: readonly Row[], measure: string): number {
  return rows.reduce((before, row) => before + Number(row[measure]), 0);
}
