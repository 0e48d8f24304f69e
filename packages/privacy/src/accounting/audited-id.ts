import { recordId } from './record-id.ts';

const caseId = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/**
 * An id as it may stand in the audit log: `unknown` for what is none, since a caller may have typed a number of
 * somebody where an id belongs.
 *
 * @example
 * auditedId('MOU-2026-03'); // => 'MOU-2026-03'
 * auditedId('078-05-1120'); // => 'unknown'
 */
export function auditedId(id: unknown): string {
  if (typeof id !== 'string') return 'unknown';
  return caseId.test(id) || recordId.safeParse(id).success ? id : 'unknown';
}
