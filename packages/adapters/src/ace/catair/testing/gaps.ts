/** A run of positions, both inclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** What lies between spans, from the first position to the last. */
export function gapsBetween(spans: readonly Span[], first: number, last: number): readonly Span[] {
  const gaps: Span[] = [];
  let next = first;
  for (const { start, end } of [...spans, { start: last + 1, end: last }]) {
    if (start > next) gaps.push({ start: next, end: start - 1 });
    next = end + 1;
  }
  return gaps;
}

/** Spans that touch made one. */
export function joined(spans: readonly Span[]): readonly Span[] {
  const runs: Span[] = [];
  for (const { start, end } of spans) {
    const last = runs.at(-1);
    if (last?.end === start - 1) runs[runs.length - 1] = { start: last.start, end };
    else runs.push({ start, end });
  }
  return runs;
}
