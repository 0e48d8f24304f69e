import { auditFilter } from '../../audit-log/audit-filter.ts';
import type {
  AuditActor,
  AuditContent,
  AuditDataset,
  AuditDecision,
  AuditPhase,
  AuditRecord,
  AuditRows,
} from '../../audit-log/audit-record.ts';
import type { AuditSink } from '../../audit-log/audit-sink.ts';
import type { Verb } from '../../authority/verb.ts';
import { sha256Hex } from '../../canonical/sha256.ts';
import type { ActTarget } from './act.ts';

/** An act as the log describes it: names and codes, the hash of what was written, and nothing that was typed. */
export interface ActDescription {
  readonly corr: string;
  readonly actor: AuditActor;
  readonly name: string;
  /** The verb by which it was judged; null where none was. */
  readonly verb: Verb | null;
  readonly target: ActTarget;
  readonly project: string | null;
  readonly decision: AuditDecision | null;
  readonly text: string | null;
}

/** What is known when it is over. */
export type ActFound = Partial<Pick<AuditRecord, 'datasets' | 'rows' | 'error'>>;

/** Records one phase of an act. */
export async function recordAct(
  audit: AuditSink,
  phase: AuditPhase,
  act: ActDescription,
  found: ActFound = {},
): Promise<void> {
  const datasets: readonly AuditDataset[] = found.datasets ?? [];
  const rows: AuditRows | null = found.rows ?? null;
  await audit.append({
    kind: 'ADMINISTRATION',
    phase,
    corr: act.corr,
    actor: act.actor,
    project: act.project,
    purpose: 'SYSTEM_ADMINISTRATION',
    module: null,
    action: act.verb,
    query: { measures: [], by: [], period: 'none', compare: null, filters: filtersOf(act) },
    decision: act.decision,
    datasets,
    rows,
    error: found.error ?? null,
    content: contentOf(act.text),
  });
}

function filtersOf({ name, target }: ActDescription): readonly ReturnType<typeof auditFilter>[] {
  const named = Object.entries(target).filter(([, id]) => id !== undefined);
  return [auditFilter('act', [name]), ...named.map(([column, id]) => auditFilter(column, [String(id)]))];
}

function contentOf(text: string | null): AuditContent | null {
  return text === null ? null : { bytes: Buffer.byteLength(text), digest: sha256Hex(text) };
}
