/** An open item: what is open, and for how long. */
export interface AgedBalance {
  readonly balance: number | null;
  /** Days, or another unit of time, since the item was due or opened; below zero before it is due. */
  readonly age: number | null;
}
