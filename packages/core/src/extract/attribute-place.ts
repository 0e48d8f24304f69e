import type { PartyKind, RecordFact } from '@tradepulse/measures';

/** To which party, and from which day on, the sealed text of a record belongs. */
export interface AttributePlace {
  /** The column of the party. */
  readonly party: string;
  readonly kind: PartyKind;
  /** The column of the day. */
  readonly day: string;
  /** The columns of sealed text. */
  readonly attributes: readonly string[];
}

/**
 * Where the sealed text of a record belongs: to the party that the record names first, from the day on which its
 * validity begins, or on which it happened. Null for records without sealed text.
 */
export function attributePlace({ name, columns, occurredOn }: RecordFact): AttributePlace | null {
  const entries = Object.entries(columns);
  const attributes = entries.filter(([, { type }]) => type === 'sealed').map(([column]) => column);
  if (attributes.length === 0) return null;
  const [party, { party: kind = null } = {}] = entries.find(([, column]) => column.type === 'party') ?? [];
  const day = Object.hasOwn(columns, 'valid_from') ? 'valid_from' : occurredOn;
  if (party === undefined || kind === null || day === null)
    throw new TypeError(`the sealed text of ${name} belongs to no party and day`);
  return { party, kind, day, attributes };
}
