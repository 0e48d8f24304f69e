import { ReadError } from '../errors/read-error.ts';
import type { ByteFile, FileSet } from './byte-file.ts';

/** A member to look for: its name as errors print it, and the names under which it comes. */
export interface WantedMember {
  readonly name: string;
  readonly members: RegExp;
}

/**
 * The one file of a set that is the member, wherever in the set's folders it stands; null when there is none.
 *
 * @throws ReadError - MEMBER_DUPLICATED when two files are
 */
export function findMember(set: FileSet, files: readonly ByteFile[], wanted: WantedMember): ByteFile | null {
  const found = files.filter(({ name }) => wanted.members.test(name));
  if (found.length > 1) throw new ReadError('MEMBER_DUPLICATED', { member: wanted.name }, { file: set.name });
  return found[0] ?? null;
}

/**
 * The one file of a set that is the member.
 *
 * @throws ReadError - MEMBER_MISSING, MEMBER_DUPLICATED
 */
export function requireMember(set: FileSet, files: readonly ByteFile[], wanted: WantedMember): ByteFile {
  const found = findMember(set, files, wanted);
  if (found === null) throw new ReadError('MEMBER_MISSING', { member: wanted.name }, { file: set.name });
  return found;
}
