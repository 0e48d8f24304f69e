/**
 * Kinds of bills by the codes that CBP prints: 2 supplemental duty, 3 regional supplemental duty, 5 region reimbursable,
 * 6 system reimbursable, 7 debit voucher. Deferred tax (1) and miscellaneous (4) are none of our kinds.
 *
 * @source CBP CATAIR, Entry Summary Query version 26 (May 2026), records JK and JN
 */
const KINDS: ReadonlyMap<string, string> = new Map([
  ['2', 'SUPPLEMENTAL'],
  ['3', 'SUPPLEMENTAL'],
  ['5', 'REIMBURSABLE'],
  ['6', 'REIMBURSABLE'],
  ['7', 'VOUCHER'],
]);

/** 09 write-off, 11 write-off with partial payment. */
const WRITTEN_OFF: ReadonlySet<string> = new Set(['09', '11']);
/** 06 cancelled, 07 void, 10 cancelled with partial payment. */
const CANCELLED: ReadonlySet<string> = new Set(['06', '07', '10']);

/** The kind of a bill by its type; null when it is none of ours, or not said. */
export function billKind(type: string | null): string | null {
  return type === null ? null : (KINDS.get(type) ?? null);
}

/** Whether what was not paid of a bill was written off, by its collection status. */
export function isWrittenOff(status: string): boolean {
  return WRITTEN_OFF.has(status);
}

/** Whether nothing of a bill is asked for any more though it was not paid: it was written off, cancelled or void. */
export function isGivenUp(status: string | null): boolean {
  return status !== null && (WRITTEN_OFF.has(status) || CANCELLED.has(status));
}
