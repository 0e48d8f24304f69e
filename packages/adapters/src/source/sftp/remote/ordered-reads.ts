/** Pieces that every server gives in one answer, and how many are asked for ahead: 2 MiB are under way. */
const PIECE = 65_536;
const AHEAD = 32;

/** Reads a piece; shorter than asked for only where the file ends. */
export type ReadPiece = (position: number, length: number) => Promise<Buffer>;

/**
 * The bytes of a file in their order, the next pieces asked for before they are needed: without that, each
 * piece would cost a round trip. Ends early where the file does.
 *
 * @yields pieces, one after the other
 */
export async function* orderedReads(read: ReadPiece, from: number, to: number): AsyncGenerator<Buffer> {
  const asked: Promise<Buffer>[] = [];
  let next = from;
  let at = from;
  while (at < to) {
    for (; asked.length < AHEAD && next < to; next += PIECE)
      asked.push(quietly(read(next, lengthAt(next, to))));
    const piece = await asked.shift();
    if (piece === undefined || piece.length === 0) return;
    yield piece;
    if (piece.length < lengthAt(at, to)) return;
    at += piece.length;
  }
}

function lengthAt(position: number, to: number): number {
  return Math.min(PIECE, to - position);
}

/** A piece that nobody waits for any more may fail without anybody hearing of it. */
function quietly(piece: Promise<Buffer>): Promise<Buffer> {
  piece.catch(() => undefined);
  return piece;
}
