import { AuditError } from '../audit-error.ts';
import type { ChainState } from '../chain-state.ts';
import { openCheckpoint } from './checkpoint.ts';
import type { CheckpointOptions } from './checkpoint-plan.ts';
import { parseVerifierKey } from './signed-note.ts';

/** Holds a log, while it is read, to the newest checkpoint that its anchor keeps. */
export interface Anchored {
  /** Looks at the chain after each record. */
  at(state: ChainState): void;
  /** The number of the first record that does not fit; null when all do. */
  damagedAt(state: ChainState, retired: number): number | null;
}

/**
 * Asks the anchor what it keeps.
 *
 * @throws AuditError - AUDIT_UNAVAILABLE (CHECKPOINT_INVALID): what it keeps is not signed with the log's key
 */
export async function checkAnchored(options: CheckpointOptions | undefined): Promise<Anchored> {
  const note = (await options?.anchor.latest?.()) ?? null;
  if (note === null || options === undefined) return { at: () => undefined, damagedAt: () => null };
  const verifier = parseVerifierKey(options.signer.verifierKey);
  const checkpoint = verifier === null ? null : openCheckpoint(note, [verifier]);
  if (checkpoint === null || checkpoint.origin !== (options.origin ?? options.signer.name)) {
    throw new AuditError('AUDIT_UNAVAILABLE', { cause: 'CHECKPOINT_INVALID' });
  }
  const { size, root } = checkpoint;
  let isAsAnchored = false;
  return {
    at({ end, tree }) {
      if (end.seq === size) isAsAnchored = tree.root() === root;
    },
    damagedAt({ end }, retired) {
      // What has been retired since is vouched for by the root that was kept.
      return isAsAnchored || size <= retired ? null : Math.min(size, end.seq + 1);
    },
  };
}
