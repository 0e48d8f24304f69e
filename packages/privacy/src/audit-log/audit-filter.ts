import { canonicalJson } from '../canonical/canonical-json.ts';
import { sha256Hex } from '../canonical/sha256.ts';
import type { AuditFilter } from './audit-record.ts';

const MOST_CODES = 50;

/**
 * Describes a filter for the audit trail: its codes when they are at most 50, and always their number and digest,
 * so that a long list can be recognised without being kept. For columns of open classes only.
 *
 * @example
 * auditFilter('country', ['5700', '1220']).codes; // => ['1220', '5700']
 */
export function auditFilter(column: string, codes: readonly string[]): AuditFilter {
  const sorted = codes.toSorted();
  return {
    column,
    count: sorted.length,
    codes: sorted.length <= MOST_CODES ? sorted : null,
    digest: sha256Hex(canonicalJson(sorted)),
  };
}
