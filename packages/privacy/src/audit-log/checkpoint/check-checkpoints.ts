import type { ChainState } from '../chain-state.ts';
import { openCheckpoint, readCheckpoint, type Checkpoint } from './checkpoint.ts';
import { parseVerifierKey, type NoteVerifier } from './signed-note.ts';

/** What became of a checkpoint that a log was held to. */
export interface CheckpointVerdict {
  /** How many records it speaks of; null when it cannot be read at all. */
  readonly size: number | null;
  /**
   * `verified`: the log is what was signed. `unsigned`: none of the keys vouches for it. `another-log`: it speaks of
   * another origin. `mismatch`: the log has other records there. `beyond`: the log ends before it. `retired`: signed,
   * and its records are no longer here.
   */
  readonly verdict: 'verified' | 'unsigned' | 'another-log' | 'mismatch' | 'beyond' | 'retired';
}

/** Holds a log, while it is read, to checkpoints. */
export interface CheckpointCheck {
  /** Looks at the chain after each record. */
  at(state: ChainState): void;
  verdicts(state: ChainState, retired: number): readonly CheckpointVerdict[];
}

/**
 * @param notes - signed notes, in any order
 * @param keys - verifier keys, `name+keyid+key`
 * @param origin - the log that they must speak of; any single one when left out
 * @throws TypeError - a key is none
 */
export function checkCheckpoints(
  notes: readonly string[],
  keys: readonly string[],
  origin?: string,
): CheckpointCheck {
  const verifiers = keys.map(verifierOf);
  const opened = notes.map((note) => ({ note, checkpoint: openCheckpoint(note, verifiers) }));
  const expected = origin ?? opened.find(({ checkpoint }) => checkpoint !== null)?.checkpoint?.origin;
  const sizes = new Set(opened.flatMap(({ checkpoint }) => checkpoint?.size ?? []));
  const roots = new Map<number, string>();
  return {
    at({ end, tree }) {
      if (sizes.has(end.seq)) roots.set(end.seq, tree.root());
    },
    verdicts: (state, retired) =>
      opened.map(({ note, checkpoint }) => ({
        size: checkpoint?.size ?? readCheckpoint(note)?.size ?? null,
        verdict: judge(checkpoint, { expected, roots, end: state.end.seq, retired }),
      })),
  };
}

/** Whether a verdict speaks against a log, or against what it was held to. */
export function isAgainst({ verdict }: CheckpointVerdict): boolean {
  return verdict !== 'verified' && verdict !== 'retired';
}

interface Known {
  readonly expected: string | undefined;
  readonly roots: ReadonlyMap<number, string>;
  readonly end: number;
  readonly retired: number;
}

function judge(checkpoint: Checkpoint | null, known: Known): CheckpointVerdict['verdict'] {
  if (checkpoint === null) return 'unsigned';
  const { size, origin, root } = checkpoint;
  if (origin !== known.expected) return 'another-log';
  if (size > known.end) return 'beyond';
  const found = known.roots.get(size);
  if (found === undefined) return size <= known.retired ? 'retired' : 'mismatch';
  return found === root ? 'verified' : 'mismatch';
}

function verifierOf(key: string): NoteVerifier {
  const verifier = parseVerifierKey(key);
  if (verifier === null) throw new TypeError('checkCheckpoints: a verifier key is not understood');
  return verifier;
}
