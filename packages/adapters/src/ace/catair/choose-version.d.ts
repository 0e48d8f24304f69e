import type { RecordLayout } from './layouts/record-layout.ts';
/**
 * Chooses among the versions of a record, newest first. The day of the message decides, unless the record has
 * something where that version has filler and another version has none there: senders change on their own day.
 *
 * @param day - day of the message, or null for the newest version
 */
export declare function chooseVersion(versions: readonly RecordLayout[], day: string | null, bytes: Uint8Array, start: number, end: number): RecordLayout | undefined;
//# sourceMappingURL=choose-version.d.ts.map