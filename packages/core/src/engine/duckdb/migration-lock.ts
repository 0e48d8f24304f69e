/** Lets one migration at a time run on an engine; the next waits in line. */
export class MigrationLock {
  #last: Promise<void> = Promise.resolve();
  #release: (() => void) | undefined;

  async acquire(): Promise<void> {
    const before = this.#last;
    const { promise, resolve } = Promise.withResolvers<void>();
    this.#last = promise;
    await before;
    this.#release = resolve;
  }

  release(): void {
    this.#release?.();
    this.#release = undefined;
  }
}
