import type { RecordValues } from '../field-value.ts';
import type { ae40 } from '../layouts/entry-summary-line-layouts.ts';
import { ae41, ae42, ae43, ae44, ae47, ae50, ae51, ae52, ae53, ae54, ae60, ae61, ae62, aeSe61 } from '../layouts/entry-summary-line-layouts.ts';
import { type RecordNode } from './record-node.ts';
/** What is claimed under a tariff number, or under a line outside of its tariff numbers. */
export interface Claims {
    readonly visas: readonly RecordValues<typeof ae51.fields>[];
    readonly licences: readonly RecordValues<typeof ae52.fields>[];
    /** Antidumping and countervailing duty cases. */
    readonly cases: readonly RecordValues<typeof ae53.fields>[];
    readonly declarations: readonly RecordValues<typeof ae54.fields>[];
}
/** A tariff number of a line; numbers of chapter 99 stand beside the one of the goods. */
export interface TariffRow extends Claims {
    /** From 1, in the order of the message. */
    readonly ordinal: number;
    readonly tariff: RecordValues<typeof ae50.fields>;
}
/** A warning of the Census Bureau's edits that the filer overrides. */
export interface CensusOverride {
    readonly condition: string | null;
    readonly override: string | null;
}
/** A line of an entry summary. */
export interface EntrySummaryLine {
    /** Line of the file on which it begins. */
    readonly at: number;
    readonly item: RecordValues<typeof ae40.fields>;
    /** Foreign-trade zone status. */
    readonly zone: RecordValues<typeof ae41.fields> | null;
    /** Today's tariff numbers of goods in privileged foreign status. */
    readonly zoneTariffs: readonly RecordValues<typeof aeSe61.fields>[];
    readonly invoices: readonly RecordValues<typeof ae42.fields>[];
    readonly rulings: readonly RecordValues<typeof ae43.fields>[];
    readonly descriptions: readonly RecordValues<typeof ae44.fields>[];
    readonly parties: readonly RecordValues<typeof ae47.fields>[];
    readonly tariffs: readonly TariffRow[];
    /** Claims that follow no tariff number. */
    readonly claims: Claims;
    readonly taxes: readonly RecordValues<typeof ae60.fields>[];
    readonly otherRevenue: readonly RecordValues<typeof ae61.fields>[];
    readonly fees: readonly RecordValues<typeof ae62.fields>[];
    /** Reasons of a post-summary correction. */
    readonly correctionReasons: readonly string[];
    readonly censusOverrides: readonly CensusOverride[];
}
/**
 * Reads a line and everything under it.
 *
 * @throws CatairError - FIELD_NOT_UNDERSTOOD, RECORD_REPEATED
 */
export declare function entrySummaryLine(node: RecordNode<typeof ae40.fields>): EntrySummaryLine;
//# sourceMappingURL=entry-summary-line.d.ts.map