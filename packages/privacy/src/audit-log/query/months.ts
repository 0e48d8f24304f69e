/** A span of time: instants in RFC 3339, in UTC with milliseconds; the last one is not in it. */
export interface Span {
  readonly from: string;
  readonly to: string;
}

/** Whole months within a span that are over, as `2026-01`. */
export function monthsWithin({ from, to }: Span, now: number): readonly string[] {
  const end = Math.min(Date.parse(to), now);
  const months: string[] = [];
  for (let begin = firstMonthFrom(from); nextMonth(begin) <= end; begin = nextMonth(begin)) {
    months.push(new Date(begin).toISOString().slice(0, 7));
  }
  return months;
}

/**
 * The span of a month, such as `2026-01`.
 *
 * @returns null when the text is no month
 */
export function spanOfMonth(month: string): Span | null {
  if (!/^\d{4}-(?:0[1-9]|1[0-2])$/.test(month)) return null;
  const begin = Date.parse(`${month}-01T00:00:00.000Z`);
  return { from: new Date(begin).toISOString(), to: new Date(nextMonth(begin)).toISOString() };
}

function firstMonthFrom(from: string): number {
  const begin = Date.parse(`${from.slice(0, 7)}-01T00:00:00.000Z`);
  return begin < Date.parse(from) ? nextMonth(begin) : begin;
}

function nextMonth(begin: number): number {
  const date = new Date(begin);
  return Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 1);
}
