/** The instant at which everything is asked. */
export const NOW: number = Date.parse('2026-10-01T00:00:00.000Z');

/** An instant before, at or after it, in milliseconds. */
export function from(offset: number): string {
  return new Date(NOW + offset).toISOString();
}
