import type { AuditBatch, AuditStore } from '../audit-store.ts';
import type { FreeSpace } from './free-space.ts';
import type { SegmentWriter } from './segment-writer.ts';
import type { WriterLock } from './writer-lock.ts';

/** What a store of files works with. */
export interface FileStoreParts {
  readonly segments: SegmentWriter;
  readonly lock: WriterLock;
  readonly space: FreeSpace;
}

/** Segments of JSON lines in a directory that the lock keeps for this process. */
export class FileStore implements AuditStore {
  readonly #parts: FileStoreParts;

  constructor(parts: FileStoreParts) {
    this.#parts = parts;
  }

  async append({ after, lines }: AuditBatch): Promise<'taken'> {
    const { segments, space } = this.#parts;
    const bytes = Buffer.concat(lines.map((line) => line.bytes));
    await segments.write(bytes, after);
    await space.afterWriting(bytes.length);
    return 'taken';
  }

  // Nobody else writes here.
  async *linesAfter(): AsyncIterable<Uint8Array> {
    yield* [];
  }

  /** Everything is given back, whatever fails on the way; the first failure is the one to report. */
  async close(): Promise<void> {
    const { segments, lock } = this.#parts;
    const failures: unknown[] = [];
    for (const step of [() => segments.close(), () => lock.release()]) {
      await step().catch((error: unknown) => failures.push(error));
    }
    if (failures.length > 0) throw failures[0];
  }
}
