import { resolve } from 'node:path';
import { AuditError, causeOf } from './audit-error.ts';
import type { AuditWriterOptions, ChainedAuditLog } from './audit-log.ts';
import type { AuditStore } from './audit-store.ts';
import { auditWriter } from './audit-writer.ts';
import { emptyChain, takeLine, type ChainState } from './chain-state.ts';
import { checkAnchored } from './checkpoint/check-anchored.ts';
import type { CheckpointOptions } from './checkpoint/checkpoint-plan.ts';
import { EmergencyBlock } from './files/emergency-block.ts';
import { nodeFileSystem } from './files/node-file-system.ts';

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
  try {
    const block = directory === undefined ? null : await blockIn(resolve(directory));
    const state = await readChecked(store, options.checkpoints);
    const inherited = (await block?.inherited()) ?? null;
    const log = auditWriter(options, { name: 'store', store, block, state });
    if (inherited !== null) await log.append(inherited);
    await block?.prepare();
    return log;
  } catch (error) {
    await Promise.allSettled([store.close()]);
    if (error instanceof AuditError) throw error;
    throw new AuditError('AUDIT_UNAVAILABLE', { cause: causeOf(error) });
  }
}

async function blockIn(directory: string): Promise<EmergencyBlock> {
  await nodeFileSystem.makeDirectory(directory);
  return new EmergencyBlock(nodeFileSystem, directory);
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
