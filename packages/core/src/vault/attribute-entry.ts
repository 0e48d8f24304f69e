import type { EnvelopeContext, Sealed } from '@tradepulse/privacy';
import type { AttributeColumn } from './attribute-column.ts';
import type { VaultScope } from './vault-scope.ts';

/** What one record says about one party, before it is written. */
export interface AttributeEntry {
  readonly context: EnvelopeContext & { readonly validFrom: string };
  readonly value: Sealed<unknown> | null;
  readonly token: Uint8Array | null;
  readonly version: number;
  readonly asOf: string;
}

/** What decides between two records about the same: version, then day, then the token, so that no order does. */
export type Precedence = Pick<AttributeEntry, 'version' | 'asOf' | 'token'>;

/** The entries of a column, the one that counts for each party and day. */
export function entriesOf(
  { cipher }: VaultScope,
  column: AttributeColumn,
): ReadonlyMap<string, AttributeEntry> {
  const { kind, attribute, parties, validFrom, values, versions, asOf } = column;
  const entries = new Map<string, AttributeEntry>();
  for (const [at, surrogate] of parties.entries()) {
    if (surrogate === 0n) continue;
    const context = { column: attribute, kind, surrogate, validFrom: validFrom[at] ?? '' };
    const value = values[at] ?? null;
    const token = value === null ? null : cipher.attributeToken(context, value);
    const entry = { context, value, token, version: versions[at] ?? 0, asOf };
    const name = attributeName(surrogate, context.validFrom);
    const other = entries.get(name);
    if (other === undefined || precedes(other, entry)) entries.set(name, entry);
  }
  return entries;
}

/** One party's value from one day on. */
export function attributeName(surrogate: bigint, validFrom: string): string {
  return `${surrogate} ${validFrom}`;
}

/** Whether the second of two records about the same takes the place of the first. */
export function precedes(first: Precedence, second: Precedence): boolean {
  if (first.version !== second.version) return first.version < second.version;
  if (first.asOf !== second.asOf) return first.asOf < second.asOf;
  return Buffer.compare(first.token ?? nothing, second.token ?? nothing) < 0;
}

const nothing = new Uint8Array(0);
