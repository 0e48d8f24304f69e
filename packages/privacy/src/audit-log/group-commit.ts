/** Something that waits to be durable. */
interface Waiting<T> {
  readonly item: T;
  readonly resolve: () => void;
  readonly reject: (error: unknown) => void;
}

/** Many callers, one write: whatever waits when the disk is free goes in one batch, in order. */
export class GroupCommit<T> {
  readonly #commit: (items: readonly T[]) => Promise<void>;
  readonly #maxBatch: number;
  #waiting: Waiting<T>[] = [];
  #failure: { readonly error: unknown } | null = null;
  #running: Promise<void> | null = null;

  constructor(commit: (items: readonly T[]) => Promise<void>, maxBatch: number) {
    this.#commit = commit;
    this.#maxBatch = maxBatch;
  }

  get pending(): number {
    return this.#waiting.length;
  }

  /** The error after which nothing is committed any more. */
  get failure(): { readonly error: unknown } | null {
    return this.#failure;
  }

  /** Resolves when the item is committed; rejects, as all others do from then on, when a commit fails. */
  submit(item: T): Promise<void> {
    const done = new Promise<void>((resolve, reject) => {
      this.#waiting.push({ item, resolve, reject });
    });
    this.#running ??= this.#drain();
    return done;
  }

  /** Waits until nothing waits. */
  async settle(): Promise<void> {
    await this.#running;
  }

  async #drain(): Promise<void> {
    // Callers of the same turn come into the first batch.
    await Promise.resolve();
    while (this.#waiting.length > 0) await this.#commitBatch();
    this.#running = null;
  }

  async #commitBatch(): Promise<void> {
    const batch = this.#waiting.slice(0, this.#maxBatch);
    try {
      if (this.#failure !== null) throw this.#failure.error;
      await this.#commit(batch.map(({ item }) => item));
      for (const { resolve } of batch) resolve();
    } catch (error) {
      this.#failure ??= { error };
      for (const { reject } of batch) reject(error);
    }
    this.#waiting = this.#waiting.slice(batch.length);
  }
}
