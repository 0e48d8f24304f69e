import type { Sealed } from '@tradepulse/privacy';
import type { AttributeColumn } from './attribute-column.ts';
import type { VaultScope } from './vault-scope.ts';

/**
 * Takes what records say about parties to where the vault will find it when their extract is published, encrypted
 * for its place there.
 */
export async function stageAttributes(scope: VaultScope, column: AttributeColumn): Promise<void> {
  const { parties, validFrom, values, lines, versions, part, attribute, kind, asOf } = column;
  const rows = [...parties.keys()].filter((row) => parties[row] !== 0n && (validFrom[row] ?? null) !== null);
  if (rows.length === 0) return;
  const sealed = rows.map((row) => {
    const holder = { surrogate: parties[row] ?? 0n, validFrom: validFrom[row] ?? null };
    return sealedFor(scope, { column: attribute, kind, ...holder }, values[row] ?? null);
  });
  const columns = {
    source_part: new Float64Array(rows.length).fill(part),
    source_line: Float64Array.from(rows, (row) => lines[row] ?? 0),
    surrogate: BigInt64Array.from(rows, (row) => parties[row] ?? 0n),
    attribute: rows.map(() => attribute),
    valid_from: rows.map((row) => validFrom[row]),
    kind: rows.map(() => kind),
    token: sealed.map(({ token }) => token),
    envelope: sealed.map(({ envelope }) => envelope),
    data_class: sealed.map(({ dataClass }) => dataClass),
    key_id: sealed.map(({ keyId }) => keyId),
    record_version: Float64Array.from(rows, (row) => versions[row] ?? 0),
    as_of: rows.map(() => asOf),
  };
  await scope.engine.appendColumns(scope.transaction, 'staging.attribute', columns, rows.length);
}

/** What the vault keeps of a value. */
function sealedFor(
  { cipher }: VaultScope,
  context: Parameters<VaultScope['cipher']['encrypt']>[1],
  value: Sealed<unknown> | null,
) {
  if (value === null) return { token: null, envelope: null, dataClass: null, keyId: null };
  return {
    token: cipher.attributeToken(context, value),
    envelope: cipher.encrypt(value, context),
    dataClass: cipher.classOf(value),
    keyId: cipher.currentKeyId,
  };
}
