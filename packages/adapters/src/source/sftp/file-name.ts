/** Letters, digits, `.`, `_`, `-`, no dot in front: one name on every system, in every shell and log. */
const PLAIN = /^[A-Za-z0-9_-][A-Za-z0-9._-]{0,199}$/;

/** Why a file of a delivery may not have this name, or null. Deliveries are flat: a name is never a path. */
export function unusableFileName(name: string): string | null {
  if (!PLAIN.test(name)) return 'it is more than letters, digits, dots, dashes and underscores';
  if (name.toLowerCase().endsWith('.part')) return 'it ends as files do that are not complete';
  return null;
}
