import type { CatairBlock } from '../catair-record.ts';
import type { RecordValues } from '../field-value.ts';
import { ae10 } from '../layouts/entry-summary/entry-summary-header-layouts.ts';
import type { erJB, erJZ } from '../layouts/entry-summary/entry-summary-status-layouts.ts';
import {
  erJC,
  erJD,
  erJE,
  erJF,
  erJG,
  erJH,
  erJI,
  erJJ,
  erJK,
  erJL,
  erJM,
  erJN,
} from '../layouts/entry-summary/entry-summary-status-layouts.ts';
import { entrySummary, type EntrySummary } from './entry-summary.ts';
import { entryNumberOf } from './numbered-values.ts';
import { childrenOf, onlyValuesOf, placed, valuesOf, type RecordNode } from './record-node.ts';

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
export function entrySummaryStatus(node: RecordNode<typeof erJB.fields>): EntrySummaryStatus {
  const { record } = node;
  const identity = record.values();
  return {
    kind: 'status',
    file: record.file,
    at: record.line,
    block: record.block,
    entryNumber: entryNumberOf(identity.entryFilerCode, identity.entryNumber),
    identity,
    status: onlyValuesOf(node, erJC),
    liquidated: onlyValuesOf(node, erJD),
    estimated: onlyValuesOf(node, erJE),
    filing: onlyValuesOf(node, erJF),
    routing: onlyValuesOf(node, erJG),
    references: onlyValuesOf(node, erJH),
    ...historyOf(node),
    summary: summaryOf(node),
  };
}

/**
 * Reads a condition.
 *
 * @throws CatairError - FIELD_NOT_UNDERSTOOD
 */
export function queryCondition({ record }: RecordNode<typeof erJZ.fields>): QueryCondition {
  const condition = record.values();
  return {
    kind: 'condition',
    file: record.file,
    at: record.line,
    block: record.block,
    entryNumber: entryNumberOf(condition.entryFilerCode, condition.entryNumber),
    condition,
  };
}

type History = Pick<EntrySummaryStatus, 'bonds' | 'protests' | 'bills' | 'collections' | 'suretyBills'>;

function historyOf(node: RecordNode): History {
  return {
    bonds: valuesOf(node, erJI),
    protests: valuesOf(node, erJJ),
    bills: valuesOf(node, erJK),
    collections: childrenOf(node, erJL).map((child) => ({
      collection: child.record.values(),
      amounts: valuesOf(child, erJM),
    })),
    suretyBills: valuesOf(node, erJN),
  };
}

function summaryOf(node: RecordNode): EntrySummary | null {
  const [first, second] = childrenOf(node, ae10);
  if (second !== undefined) throw placed('RECORD_REPEATED', second.record);
  return first === undefined ? null : entrySummary(first);
}
