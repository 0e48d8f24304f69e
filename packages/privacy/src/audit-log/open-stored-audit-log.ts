import { systemClock } from '../clock.ts';
import { AuditError, causeOf } from './audit-error.ts';
import type { AuditWriterOptions, ChainedAuditLog } from './audit-log.ts';
import type { AuditStore } from './audit-store.ts';
import { AuditWriter } from './audit-writer.ts';
import { emptyChain, takeLine, type ChainState } from './chain-state.ts';
import { checkAnchored } from './checkpoint/check-anchored.ts';
import { checkpointPlan, type CheckpointOptions } from './checkpoint/checkpoint-plan.ts';
import { stamper } from './stamp.ts';

/** How to open a log on a store. */
export interface StoredAuditLogOptions extends AuditWriterOptions {
  readonly store: AuditStore;
}

/**
 * Opens a chained log on a store of the host's, with the promises of {@link openAuditLog}: what is there is verified
 * first, and held to the newest checkpoint of the anchor. A store takes batches whole, so that no tail is ever torn:
 * any line that does not follow is damage. Several writers may share a store; each follows what the others add.
 *
 * @throws AuditError - AUDIT_DAMAGED, AUDIT_UNAVAILABLE
 */
export async function openStoredAuditLog(options: StoredAuditLogOptions): Promise<ChainedAuditLog> {
  const { store, clock = systemClock, maxPending = 10_000, timeoutMilliseconds = 30_000 } = options;
  try {
    return new AuditWriter({
      name: 'store',
      store,
      state: await readChecked(store, options.checkpoints),
      stamp: stamper(clock),
      checkpoints: checkpointPlan(options),
      maxPending,
      timeoutMilliseconds,
    });
  } catch (error) {
    await Promise.allSettled([store.close()]);
    if (error instanceof AuditError) throw error;
    throw new AuditError('AUDIT_UNAVAILABLE', { cause: causeOf(error) });
  }
}

async function readChecked(
  store: AuditStore,
  checkpoints: CheckpointOptions | undefined,
): Promise<ChainState> {
  const anchored = await checkAnchored(checkpoints);
  const state = emptyChain();
  for await (const bytes of store.linesAfter(0)) {
    if (takeLine(state, bytes) === null) throw new AuditError('AUDIT_DAMAGED', { seq: state.end.seq + 1 });
    anchored.at(state);
  }
  const damagedAt = anchored.damagedAt(state, 0);
  if (damagedAt !== null) throw new AuditError('AUDIT_DAMAGED', { seq: damagedAt });
  return state;
}
