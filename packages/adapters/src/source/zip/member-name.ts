/**
 * Why a member's name is not safe, or null. Nothing is ever unpacked to disk; a name that tries to leave its
 * folder still says that the archive was made to do harm, so the archive is refused.
 */
export function unsafeMemberName(name: string): string | null {
  if (name.includes('\0')) return 'it contains a NUL';
  if (name.includes('\\')) return 'it contains a backslash';
  if (name.startsWith('/')) return 'it is absolute';
  if (/^[a-z]:/i.test(name)) return 'it names a drive';
  if (name.split('/').includes('..')) return 'it leaves its folder';
  return null;
}
