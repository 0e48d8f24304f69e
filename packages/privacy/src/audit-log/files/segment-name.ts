const PATTERN = /^audit-(\d{16})\.jsonl$/;

/** The name of the segment whose first record has this number; names sort as numbers do. */
export function segmentName(firstSeq: number): string {
  return `audit-${String(firstSeq).padStart(16, '0')}.jsonl`;
}

/** The segments among the names of a directory, in order. */
export function segmentsIn(names: readonly string[]): readonly string[] {
  return names.filter((name) => PATTERN.test(name)).toSorted();
}

/** The number of a segment's first record. */
export function segmentStart(name: string): number {
  return Number(PATTERN.exec(name)?.[1] ?? 0);
}
