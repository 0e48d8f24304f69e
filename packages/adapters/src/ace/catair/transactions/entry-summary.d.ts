import type { CatairBlock } from '../catair-record.ts';
import type { RecordValues } from '../field-value.ts';
import type { ae10 } from '../layouts/entry-summary-header-layouts.ts';
import { ae11, ae20, ae21, ae22, ae23, ae30, ae31 } from '../layouts/entry-summary-header-layouts.ts';
import { ae88, ae90 } from '../layouts/entry-summary-total-layouts.ts';
import { type EntrySummaryLine } from './entry-summary-line.ts';
import { type ClassAmount } from './numbered-values.ts';
import { type RecordNode } from './record-node.ts';
/** A quantity of the manifest and the bills that it is on. */
export interface Manifest {
    readonly manifest: RecordValues<typeof ae22.fields>;
    readonly bills: readonly RecordValues<typeof ae23.fields>[];
}
/** An entry summary as its filer sent it (AE). Money is whole cents; parties and numbers of persons are sealed. */
export interface EntrySummary {
    readonly file: string;
    /** Line of the file on which it begins. */
    readonly at: number;
    readonly block: CatairBlock | null;
    /** Filer code and number, eleven characters. */
    readonly entryNumber: string | null;
    /** Who files what and how it is paid; the action is A add, R replace or D delete, which sends nothing else. */
    readonly control: RecordValues<typeof ae10.fields>;
    /** Parties and days. */
    readonly content: RecordValues<typeof ae11.fields> | null;
    readonly cargo: readonly RecordValues<typeof ae20.fields>[];
    readonly trips: readonly RecordValues<typeof ae21.fields>[];
    readonly manifests: readonly Manifest[];
    /** Warehouse entries that goods are withdrawn from. */
    readonly withdrawals: readonly RecordValues<typeof ae30.fields>[];
    readonly bonds: readonly RecordValues<typeof ae31.fields>[];
    /** Entry numbers of the releases of a consolidated summary. */
    readonly releases: readonly string[];
    readonly missingDocuments: readonly string[];
    readonly fees: readonly ClassAmount[];
    /** Reasons of a post-summary correction. */
    readonly correctionReasons: readonly string[];
    readonly lines: readonly EntrySummaryLine[];
    /** Antidumping and countervailing duty, bonded and in cash. */
    readonly adCvdTotals: RecordValues<typeof ae88.fields> | null;
    readonly feeTotals: readonly ClassAmount[];
    readonly totals: RecordValues<typeof ae90.fields> | null;
}
/**
 * Reads an entry summary from its header and everything under it.
 *
 * @throws CatairError - FIELD_NOT_UNDERSTOOD, RECORD_REPEATED
 */
export declare function entrySummary(node: RecordNode<typeof ae10.fields>): EntrySummary;
//# sourceMappingURL=entry-summary.d.ts.map