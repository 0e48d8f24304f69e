/**
 * The same day of an earlier year; of 29 February the 28th where that year has none.
 *
 * @param date - YYYY-MM-DD
 * @example
 * yearsBefore('2026-11-25', 10); // => '2016-11-25'
 * yearsBefore('2024-02-29', 10); // => '2014-02-28'
 */
export function yearsBefore(date: string, years: number): string {
  const earlier = `${String(Number(date.slice(0, 4)) - years).padStart(4, '0')}${date.slice(4)}`;
  const exists = new Date(`${earlier}T00:00:00Z`).toISOString().slice(0, 10) === earlier;
  return exists ? earlier : `${earlier.slice(0, 8)}28`;
}
