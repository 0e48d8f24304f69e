import { ReadError } from '../errors/read-error.ts';
import type { Layout } from './layout.ts';
import { layouts } from './layouts.ts';

/**
 * The layout of a member, by its name (letter case ignored) and the length of its records: discs of other
 * years print the same members with other lengths, and a wrong layout would read wrong figures.
 *
 * @throws ReadError - LAYOUT_UNKNOWN when no layout fits both
 */
export function layoutFor(memberName: string, recordLength: number): Layout {
  const found = layouts.find(({ members, length }) => length === recordLength && members.test(memberName));
  if (found !== undefined) return found;
  throw new ReadError('LAYOUT_UNKNOWN', { member: memberName, length: recordLength }, { file: memberName });
}
