import { canonicalJson } from '../../canonical/canonical-json.ts';
import type { AuditHead } from '../audit-log.ts';

/**
 * The first line of every segment but the first: the last hash, the size and the root of all that stands before it.
 * It repeats what follows from those records, so that it can be checked to the letter, and links segments when older
 * ones have gone.
 */
export function segmentHeader({ seq, hash, root }: AuditHead): string {
  return `${canonicalJson({ link: { hash, root, size: seq }, v: 1 })}\n`;
}
