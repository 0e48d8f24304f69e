import { createHash } from 'node:crypto';
import type { SourcedRow } from './dated-row.ts';

/** SHA-256 of a table's rows as JSON: which edition of the table this is. */
export function tableFingerprint(rows: readonly SourcedRow[]): string {
  return createHash('sha256').update(JSON.stringify(rows)).digest('hex');
}
