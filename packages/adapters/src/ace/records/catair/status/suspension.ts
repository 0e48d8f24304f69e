/**
 * Why liquidation is extended or suspended, by the codes of record JC.
 *
 * @source CBP CATAIR, Entry Summary Query version 26 (May 2026), extension/suspension status codes
 */
const SUSPENSIONS: ReadonlySet<string> = new Set(['43', '44', '45', '46', '47', '48', '65', '66']);
const EXTENSIONS: ReadonlySet<string> = new Set(['49', '50', '51']);

/** Whether one of the codes suspends liquidation. */
export function isSuspended(codes: readonly (string | null)[]): boolean {
  return codes.some((code) => code !== null && SUSPENSIONS.has(code));
}

/** Whether one of the codes extends the time for liquidation. */
export function isExtended(codes: readonly (string | null)[]): boolean {
  return codes.some((code) => code !== null && EXTENSIONS.has(code));
}
