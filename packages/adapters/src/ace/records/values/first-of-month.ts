/** The first day of the month of a day. */
export function firstOfMonth(day: string | null): string | null {
  return day === null ? null : `${day.slice(0, 8)}01`;
}
