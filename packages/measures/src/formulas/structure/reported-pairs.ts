import { reportedAmounts } from '../../errors/reported-amounts.ts';

/** Two columns of amounts, all reported. */
export interface ReportedPairs {
  readonly first: readonly number[];
  readonly second: readonly number[];
}

/** Reads two named columns from rows: null when an amount of either is null. */
export function reportedPairs<Name extends string>(
  formula: string,
  rows: readonly Readonly<Record<Name, number | null>>[],
  names: readonly [Name, Name],
): ReportedPairs | null {
  const column = (name: Name) =>
    reportedAmounts(
      formula,
      name,
      rows.map((row) => row[name]),
    );
  const [first, second] = [column(names[0]), column(names[1])];
  return first === null || second === null ? null : { first, second };
}
