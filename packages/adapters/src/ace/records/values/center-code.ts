/** What CBP prints in the place of a Center that a summary has not: not eligible for one, and one that is pending. */
const NO_CENTER: ReadonlySet<string> = new Set(['NOTELG', 'PNDING']);

/**
 * The Center that a code names; null where it says that there is none, or none yet.
 *
 * @source CBP CATAIR, Entry Summary Query version 26 (May 2026), JB, note 5
 * @example
 * centerCode('CEE004'); // => 'CEE004'
 * centerCode('PNDING'); // => null
 */
export function centerCode(code: string | null): string | null {
  return code === null || NO_CENTER.has(code) ? null : code;
}
