/** Records of a tag that no layout is known of. */
export interface UnknownTag {
  readonly application: string | null;
  /** Two characters, or four where letters are followed by digits (`PG01`); `?` when it does not look like a tag. */
  readonly tag: string;
  readonly count: number;
}

/** Counts records whose layout is not known. What they hold is not kept, for nobody knows what it is. */
export class UnknownRecords {
  #counts = new Map<string, { application: string | null; tag: string; count: number }>();

  /** Counts a record by its first four characters. */
  add(application: string | null, beginning: string): void {
    const tag = tagOf(beginning);
    const key = `${application ?? ''}/${tag}`;
    const counted = this.#counts.get(key);
    if (counted === undefined) this.#counts.set(key, { application, tag, count: 1 });
    else counted.count += 1;
  }

  /** What was counted since the last time. */
  taken(): readonly UnknownTag[] {
    if (this.#counts.size === 0) return [];
    const taken = [...this.#counts.values()];
    this.#counts = new Map();
    return taken;
  }
}

function tagOf(beginning: string): string {
  if (/^[A-Z]{2}\d{2}$/.test(beginning)) return beginning;
  const two = beginning.slice(0, 2);
  return /^[A-Z0-9]{2}$/.test(two) ? two : '?';
}
