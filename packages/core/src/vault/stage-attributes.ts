import { appendRecords } from '../warehouse/append-records.ts';
import type { AttributeColumn } from './attribute-column.ts';
import type { VaultScope } from './vault-scope.ts';

/**
 * Takes what records say about parties to where the vault will find it when their extract is published, encrypted
 * for its place there.
 */
export async function stageAttributes(scope: VaultScope, column: AttributeColumn): Promise<void> {
  const rows = [...column.parties.keys()].flatMap((at) => rowOf(scope, column, at));
  await appendRecords(scope.transaction, scope.engine, 'staging.attribute', rows);
}

/** The row of one record; none for nobody. */
function rowOf(scope: VaultScope, column: AttributeColumn, at: number) {
  const surrogate = column.parties[at] ?? 0n;
  const validFrom = column.validFrom[at] ?? null;
  if (surrogate === 0n || validFrom === null) return [];
  const place = {
    source_part: column.part,
    source_line: column.lines[at] ?? 0,
    surrogate,
    attribute: column.attribute,
    valid_from: validFrom,
    kind: column.kind,
    record_version: column.versions[at] ?? 0,
    as_of: column.asOf,
  };
  return [{ ...place, ...sealedFor(scope, column, { at, surrogate, validFrom }) }];
}

interface Holder {
  readonly at: number;
  readonly surrogate: bigint;
  readonly validFrom: string;
}

/** What the vault keeps of a value. */
function sealedFor({ cipher }: VaultScope, column: AttributeColumn, { at, surrogate, validFrom }: Holder) {
  const value = column.values[at] ?? null;
  if (value === null) return { token: null, envelope: null, data_class: null, key_id: null };
  const context = { column: column.attribute, kind: column.kind, surrogate, validFrom };
  return {
    token: cipher.attributeToken(context, value),
    envelope: cipher.encrypt(value, context),
    data_class: cipher.classOf(value),
    key_id: cipher.currentKeyId,
  };
}
