import { openNote, signNote, type NoteSigner, type NoteVerifier } from './signed-note.ts';

/** What a checkpoint says of a log: how many records it has, and the root of the tree over them. */
export interface Checkpoint {
  /** Which log: a name without line ends, such as `cbp.example/tradepulse`. */
  readonly origin: string;
  readonly size: number;
  /** RFC 6962 root, in hexadecimal. */
  readonly root: string;
}

/**
 * Signs a checkpoint.
 *
 * @source C2SP tlog-checkpoint: origin, size and root in base64, each on a line of a signed note
 */
export function signCheckpoint(checkpoint: Checkpoint, signer: NoteSigner): Promise<string> {
  return signNote(bodyOf(checkpoint), signer);
}

/**
 * The checkpoint in a note, when one of the keys signed it.
 *
 * @returns null when none vouches for it, or it is no checkpoint
 */
export function openCheckpoint(note: string, verifiers: readonly NoteVerifier[]): Checkpoint | null {
  const text = openNote(note, verifiers);
  return text === null ? null : parseBody(text);
}

/** What a note says of itself, without looking at signatures: for finding the right one, not for trusting it. */
export function readCheckpoint(note: string): Checkpoint | null {
  const end = note.lastIndexOf('\n\n');
  return end < 0 ? null : parseBody(note.slice(0, end + 1));
}

/** The lines of a checkpoint. */
export function bodyOf({ origin, size, root }: Checkpoint): string {
  return `${origin}\n${size}\n${Buffer.from(root, 'hex').toString('base64')}\n`;
}

/** Reads the lines of a checkpoint; lines after the third are extensions, which say nothing here. */
export function parseBody(text: string): Checkpoint | null {
  const [origin = '', sizeText = '', rootText = ''] = text.split('\n');
  const size = /^(?:0|[1-9]\d{0,14})$/.test(sizeText) ? Number(sizeText) : null;
  const root = Buffer.from(rootText, 'base64');
  if (origin === '' || size === null || root.length !== 32) return null;
  if (root.toString('base64') !== rootText || !text.endsWith('\n')) return null;
  return { origin, size, root: root.toString('hex') };
}
