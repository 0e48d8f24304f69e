/** Letters, digits, `.`, `_`, `-`, no dot in front: one name on every system, and never a path. */
const PLAIN = /^[A-Za-z0-9_-][A-Za-z0-9._-]{0,199}$/;

/** Why a file of an extract may not have this name; null when it may. */
export function unusableName(name: string): string | null {
  if (!PLAIN.test(name)) return 'it is more than letters, digits, dots, dashes and underscores';
  return /\.csv(\.gz)?$/.test(name) ? null : 'it ends neither in .csv nor in .csv.gz';
}
