/** Whole numbers, each once, of which the least comes first: a binary heap. */
export class StepQueue {
  readonly #heap: number[] = [];
  readonly #isIn = new Set<number>();

  push(number: number): void {
    if (this.#isIn.has(number)) return;
    this.#isIn.add(number);
    let at = this.#heap.push(number) - 1;
    while (at > 0) {
      const above = (at - 1) >> 1;
      if (this.#at(above) <= number) break;
      this.#heap[at] = this.#at(above);
      at = above;
    }
    this.#heap[at] = number;
  }

  /** The least, which leaves the queue; undefined when it is empty. */
  pop(): number | undefined {
    const [least] = this.#heap;
    const last = this.#heap.pop();
    if (least === undefined || last === undefined) return undefined;
    this.#isIn.delete(least);
    if (this.#heap.length > 0) this.#sink(last);
    return least;
  }

  /** Puts a number in the place of the least, and then where it belongs. */
  #sink(number: number): void {
    let at = 0;
    for (let below = 1; below < this.#heap.length; below = 2 * at + 1) {
      if (this.#at(below + 1) < this.#at(below)) below++;
      if (this.#at(below) >= number) break;
      this.#heap[at] = this.#at(below);
      at = below;
    }
    this.#heap[at] = number;
  }

  #at(place: number): number {
    return this.#heap[place] ?? Infinity;
  }
}
