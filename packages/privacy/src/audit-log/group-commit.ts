/** Something that waits to be durable. */
interface Waiting<T, R> {
  readonly item: T | null;
  readonly resolve: (result: R | null) => void;
  readonly reject: (error: unknown) => void;
}

/** Makes a batch durable: one result for each item, in order. */
type Commit<T, R> = (items: readonly T[]) => Promise<readonly R[]>;

/** Many callers, one write: whatever waits when the disk is free goes in one batch, in order. */
export class GroupCommit<T, R> {
  readonly #commit: Commit<T, R>;
  readonly #maxBatch: number;
  #waiting: Waiting<T, R>[] = [];
  #failure: { readonly error: unknown } | null = null;
  #running: Promise<void> | null = null;

  constructor(commit: Commit<T, R>, maxBatch: number) {
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
  async submit(item: T): Promise<R> {
    const result = await this.#enqueue(item);
    if (result === null) throw new Error('a commit gave fewer results than it took items');
    return result;
  }

  /** A turn of its own among the batches, with nothing in it but what waits beside it. */
  async tick(): Promise<void> {
    await this.#enqueue(null);
  }

  /** Waits until nothing waits. */
  async settle(): Promise<void> {
    await this.#running;
  }

  #enqueue(item: T | null): Promise<R | null> {
    const done = new Promise<R | null>((resolve, reject) => {
      this.#waiting.push({ item, resolve, reject });
    });
    this.#running ??= this.#drain();
    return done;
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
      const results = await this.#commit(batch.flatMap(({ item }) => (item === null ? [] : [item])));
      let at = 0;
      for (const { item, resolve } of batch) resolve(item === null ? null : (results[at++] ?? null));
    } catch (error) {
      this.#failure ??= { error };
      for (const { reject } of batch) reject(error);
    }
    this.#waiting = this.#waiting.slice(batch.length);
  }
}
