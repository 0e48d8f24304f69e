import type { CatairBlock } from '../catair-record.ts';
import type { RecordValues } from '../field-value.ts';
import type { erJB, erJZ } from '../layouts/entry-summary-status-layouts.ts';
import { erJC, erJD, erJE, erJF, erJG, erJH, erJI, erJJ, erJK, erJL, erJM, erJN } from '../layouts/entry-summary-status-layouts.ts';
import { type EntrySummary } from './entry-summary.ts';
import { type RecordNode } from './record-node.ts';
/** What was collected on a day, and on which accounting classes. A refund is negative. */
export interface Collection {
    readonly collection: RecordValues<typeof erJL.fields>;
    readonly amounts: readonly RecordValues<typeof erJM.fields>[];
}
/** What CBP holds of an entry summary (ER): the nearest public thing to an extract of ACE. */
export interface EntrySummaryStatus {
    readonly kind: 'status';
    readonly file: string;
    /** Line of the file on which it begins. */
    readonly at: number;
    readonly block: CatairBlock | null;
    readonly entryNumber: string | null;
    /** Version, acceptance, correction, liquidation and Center. */
    readonly identity: RecordValues<typeof erJB.fields>;
    /** Control, release, collection, extension and suspension. */
    readonly status: RecordValues<typeof erJC.fields> | null;
    readonly liquidated: RecordValues<typeof erJD.fields> | null;
    readonly estimated: RecordValues<typeof erJE.fields> | null;
    readonly filing: RecordValues<typeof erJF.fields> | null;
    /** Team, Center, number of lines, withdrawals from the warehouse. */
    readonly routing: RecordValues<typeof erJG.fields> | null;
    readonly references: RecordValues<typeof erJH.fields> | null;
    readonly bonds: readonly RecordValues<typeof erJI.fields>[];
    readonly protests: readonly RecordValues<typeof erJJ.fields>[];
    readonly bills: readonly RecordValues<typeof erJK.fields>[];
    readonly collections: readonly Collection[];
    readonly suretyBills: readonly RecordValues<typeof erJN.fields>[];
    /** The summary itself, where the query asked for it. */
    readonly summary: EntrySummary | null;
}
/** Why a query has no answer, or not all of it. */
export interface QueryCondition {
    readonly kind: 'condition';
    readonly file: string;
    readonly at: number;
    readonly block: CatairBlock | null;
    readonly entryNumber: string | null;
    readonly condition: RecordValues<typeof erJZ.fields>;
}
/**
 * Reads the status of an entry summary and everything under it.
 *
 * @throws CatairError - FIELD_NOT_UNDERSTOOD, RECORD_REPEATED
 */
export declare function entrySummaryStatus(node: RecordNode<typeof erJB.fields>): EntrySummaryStatus;
/**
 * Reads a condition.
 *
 * @throws CatairError - FIELD_NOT_UNDERSTOOD
 */
export declare function queryCondition({ record }: RecordNode<typeof erJZ.fields>): QueryCondition;
//# sourceMappingURL=entry-summary-status.d.ts.map