import { resolve } from 'node:path';
import { systemClock } from '../clock.ts';
import { AuditError, causeOf } from './audit-error.ts';
import type { AuditLog, AuditWriterOptions, ChainedAuditLog } from './audit-log.ts';
import type { AuditStore } from './audit-store.ts';
import { AuditWriter } from './audit-writer.ts';
import { emptyChain, takeLine, type ChainState } from './chain-state.ts';
import { checkAnchored } from './checkpoint/check-anchored.ts';
import { checkpointPlan, type CheckpointOptions } from './checkpoint/checkpoint-plan.ts';
import { EmergencyBlock } from './files/emergency-block.ts';
import { nodeFileSystem } from './files/node-file-system.ts';
import { stamper } from './stamp.ts';

/** How to open a log on a store. */
export interface StoredAuditLogOptions extends AuditWriterOptions {
  readonly store: AuditStore;
  /**
   * A directory of this writer alone, where room is kept for the last word of a log whose store takes nothing more: it
   * is in the log when it is opened next (AUDIT_FAILURE). Without it, that a store failed is told to the callers alone.
   */
  readonly emergencyDirectory?: string;
}

/**
 * Opens a chained log on a store of the host's, with the promises of {@link openAuditLog}: what is there is verified
 * first, and held to the newest checkpoint of the anchor. A store takes batches whole, so that no tail is ever torn:
 * any line that does not follow is damage. Several writers may share a store; each follows what the others add.
 *
 * @throws AuditError - AUDIT_DAMAGED, AUDIT_UNAVAILABLE
 */
export async function openStoredAuditLog(options: StoredAuditLogOptions): Promise<ChainedAuditLog> {
  const { store, emergencyDirectory: directory } = options;
  const block = directory === undefined ? null : new EmergencyBlock(nodeFileSystem, resolve(directory));
  try {
    const state = await readChecked(store, options.checkpoints);
    const inherited = (await block?.inherited()) ?? null;
    const log = writerOf(options, block === null ? store : withBlock(store, block), state, block);
    if (inherited !== null) await log.append(inherited);
    await block?.prepare();
    return log;
  } catch (error) {
    await Promise.allSettled([store.close()]);
    if (error instanceof AuditError) throw error;
    throw new AuditError('AUDIT_UNAVAILABLE', { cause: causeOf(error) });
  }
}

function writerOf(
  options: StoredAuditLogOptions,
  store: AuditStore,
  state: ChainState,
  block: EmergencyBlock | null,
): AuditLog {
  const { clock = systemClock, maxPending = 10_000, timeoutMilliseconds = 30_000 } = options;
  return new AuditWriter({
    name: 'store',
    store,
    block,
    state,
    stamp: stamper(clock),
    checkpoints: checkpointPlan(options),
    maxPending,
    timeoutMilliseconds,
  });
}

/** A store that gives back the block too. */
function withBlock(store: AuditStore, block: EmergencyBlock): AuditStore {
  return {
    append: (batch) => store.append(batch),
    linesAfter: (seq) => store.linesAfter(seq),
    async close() {
      const closed = await Promise.allSettled([store.close(), block.discard()]);
      for (const step of closed) if (step.status === 'rejected') throw step.reason;
    },
  };
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
