import { z } from 'zod';
import { AccountingError } from '../accounting/accounting-error.ts';
import type { CaseRules } from '../accounting/case-book.ts';
import { accountId, instant } from '../accounting/record-id.ts';
import { canonicalJson } from '../canonical/canonical-json.ts';
import { deepFreeze } from '../canonical/deep-freeze.ts';
import { sha256Hex } from '../canonical/sha256.ts';
import type { Disposition, RecordsKind } from './disposition.ts';

/** What goes of one dataset: how many rows, by which schedule, from before which day. */
export interface DisposalItem {
  readonly dataset: string;
  readonly records: RecordsKind;
  readonly scheduleId: string | null;
  readonly before: string | null;
  readonly rows: number;
}

/** A dataset of which nothing goes, and why. */
export interface KeptDataset {
  readonly dataset: string;
  readonly records: RecordsKind;
  readonly why: Extract<Disposition, { readonly kind: 'KEEP' | 'HELD' }>;
}

/** A disposal as it would be on a day: a dry run. It names datasets and counts rows; no value is in it. */
export interface DisposalPlan {
  readonly on: string;
  readonly items: readonly DisposalItem[];
  readonly kept: readonly KeptDataset[];
  /** SHA-256 of the canonical JSON of day, items and what is kept. */
  readonly hash: string;
}

/** Makes a plan of what is due. */
export function disposalPlan(plan: Omit<DisposalPlan, 'hash'>): DisposalPlan {
  return deepFreeze({ ...plan, hash: planHash(plan) });
}

/** The hash by which a plan and the proof of its disposal know each other. */
export function planHash({ on, items, kept }: Omit<DisposalPlan, 'hash'>): string {
  const content = {
    on,
    items: items.map(({ dataset, records, scheduleId, before, rows }) => ({
      dataset,
      records,
      scheduleId,
      before,
      rows,
    })),
    kept: kept.map(({ dataset, records, why }) => ({ dataset, records, why: { ...why } })),
  };
  return sha256Hex(canonicalJson(content));
}

/** The proof of a disposal: what was disposed of by which plan, and that nothing of it remained. */
export interface DisposalProof {
  readonly id: string;
  readonly planHash: string;
  readonly by: string;
  readonly at: string;
  readonly disposed: readonly { readonly dataset: string; readonly rows: number }[];
  /** Rows of the plan that were still found afterwards: always 0, or nothing was done. */
  readonly remaining: 0;
}

const schema = z.strictObject({
  event: z.literal('DISPOSED'),
  by: accountId,
  at: instant,
  id: z.string().min(1).max(64),
  planHash: z.string().regex(/^[0-9a-f]{64}$/),
  disposed: z
    .array(z.strictObject({ dataset: z.string().max(100), rows: z.int().min(0) }))
    .max(500)
    .readonly(),
  remaining: z.literal(0),
});

/** A disposal that was done. */
export type DisposalEvent = z.output<typeof schema>;

/** Disposals as cases: done once. */
export const DISPOSAL_RULES: CaseRules<DisposalProof, DisposalEvent> = Object.freeze({
  kind: 'DISPOSAL',
  schema,
  advance: (state: DisposalProof | null, event: DisposalEvent): DisposalProof => {
    if (state !== null)
      throw new AccountingError('STEP_NOT_ALLOWED', {
        kind: 'DISPOSAL',
        state: 'DISPOSED',
        step: 'DISPOSED',
      });
    const { event: _, ...proof } = event;
    return proof;
  },
});
