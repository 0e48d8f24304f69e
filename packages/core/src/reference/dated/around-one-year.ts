import type { DatedRow } from './dated-row.ts';

/**
 * The three spells of a fact that a source gives for one calendar year: that year as the source says, the time
 * before and the time after as inferred.
 */
export function aroundOneYear(
  year: number,
  source: string,
  why: string,
): readonly [before: DatedRow, within: DatedRow, after: DatedRow] {
  const start = `${year}-01-01`;
  const end = `${year + 1}-01-01`;
  const taken = `${source}; ${why}`;
  return [
    { valid_from: null, valid_to: start, source: taken, inferred: true },
    { valid_from: start, valid_to: end, source, inferred: false },
    { valid_from: end, valid_to: null, source: taken, inferred: true },
  ];
}
