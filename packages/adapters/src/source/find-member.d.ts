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
export declare function findMember(
  set: FileSet,
  files: readonly ByteFile[],
  wanted: WantedMember,
): ByteFile | null;
/**
 * The one file of a set that is the member.
 *
 * @throws ReadError - MEMBER_MISSING, MEMBER_DUPLICATED
 */
export declare function requireMember(
  set: FileSet,
  files: readonly ByteFile[],
  wanted: WantedMember,
): ByteFile;
//# sourceMappingURL=find-member.d.ts.map
