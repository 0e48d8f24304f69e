import { z } from 'zod';
import type { LinkedRecord } from '../read-line.ts';

const text = z.string();
const count = z.int().min(0);

/** The parts of a record that reviewers see; whatever else a line holds is left behind. */
const schema = z.object({
  seq: count,
  time: text,
  clockWentBack: z.boolean(),
  kind: text,
  phase: z.enum(['intent', 'outcome', 'event']),
  activity: text.nullable().default(null),
  corr: text,
  actor: z.object({ kind: text, id: text, roles: z.array(text) }),
  project: text.nullable(),
  purpose: text.nullable(),
  module: text.nullable(),
  action: text.nullable(),
  decision: z
    .object({
      effect: z.enum(['allow', 'deny']),
      reasons: z.array(text),
      role: text.nullable(),
      policyHash: text,
      trainingListVersion: text.nullable(),
    })
    .nullable(),
  target: z.object({ kind: text, id: text }).nullable().default(null),
  rows: z.object({ released: count, withheld: count }).nullable(),
  release: text.nullable().default(null),
  error: text.nullable(),
});

/**
 * A record as an Audit/Executive sees it: who did what, when, by which decision and with how many rows. No filter, no
 * parameter, no investigation and no dataset: progress, compliance and risk are read from acts, not from trade data.
 */
export type AuditEntry = Readonly<z.output<typeof schema>>;

/** What reviewers see of a record; null for a line of another form, which only a forger of the whole log could make. */
export function entryOf(record: LinkedRecord): AuditEntry | null {
  return schema.safeParse(record).data ?? null;
}

const asked = z.object({ query: z.object({ period: text }).nullable() });

/** The period that a record's question names. */
export function periodOf(record: LinkedRecord): string | null {
  return asked.safeParse(record).data?.query?.period ?? null;
}
