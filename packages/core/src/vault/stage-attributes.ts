import type { AttributeColumn } from './attribute-column.ts';
import type { VaultRows, VaultScope } from './vault-scope.ts';

/** What the vault keeps of a value; all null where the source says that there is none. */
interface KeptValue {
  readonly token: Uint8Array | null;
  readonly envelope: Uint8Array | null;
  readonly dataClass: string | null;
}

const nothing: KeptValue = Object.freeze({ token: null, envelope: null, dataClass: null });

/** Takes what records say about parties to where the vault will find it when their extract is published. */
export async function stageAttributes(
  { transaction, engine }: Pick<VaultScope, 'transaction' | 'engine'>,
  { columns, rowCount }: VaultRows,
): Promise<void> {
  if (rowCount > 0) await engine.appendColumns(transaction, 'staging.attribute', columns, rowCount);
}

/** What records say about parties, encrypted for its place in the vault. */
export async function attributeRows(
  scope: Pick<VaultScope, 'cipher' | 'batches'>,
  column: AttributeColumn,
): Promise<VaultRows> {
  const { parties, validFrom, lines, versions, part, attribute, kind, asOf } = column;
  const rows = [...parties.keys()].filter((row) => parties[row] !== 0n && (validFrom[row] ?? null) !== null);
  const kept = await keptValues(scope, column, rows);
  const { currentKeyId } = scope.cipher;
  const columns = {
    source_part: new Float64Array(rows.length).fill(part),
    source_line: Float64Array.from(rows, (row) => lines[row] ?? 0),
    surrogate: BigInt64Array.from(rows, (row) => parties[row] ?? 0n),
    attribute: rows.map(() => attribute),
    valid_from: rows.map((row) => validFrom[row]),
    kind: rows.map(() => kind),
    token: kept.map(({ token }) => token),
    envelope: kept.map(({ envelope }) => envelope),
    data_class: kept.map(({ dataClass }) => dataClass),
    key_id: kept.map(({ token }) => (token === null ? null : currentKeyId)),
    record_version: Float64Array.from(rows, (row) => versions[row] ?? 0),
    as_of: rows.map(() => asOf),
  };
  return { columns, rowCount: rows.length };
}

/** What the vault keeps of the values of some rows, in their order. */
async function keptValues(
  { batches }: Pick<VaultScope, 'batches'>,
  { attribute, kind, parties, validFrom, values }: AttributeColumn,
  rows: readonly number[],
): Promise<readonly KeptValue[]> {
  const said = rows.flatMap((row) => {
    const value = values[row] ?? null;
    return value === null ? [] : [{ row, value }];
  });
  if (said.length === 0) return rows.map(() => nothing);
  const places = {
    column: attribute,
    kinds: said.map(() => kind),
    surrogates: BigInt64Array.from(said, ({ row }) => parties[row] ?? 0n),
    validFrom: said.map(({ row }) => validFrom[row] ?? null),
  };
  const { tokens, envelopes, classes } = await batches.keepAttributes(
    places,
    said.map(({ value }) => value),
  );
  let next = 0;
  return rows.map((row) => {
    if (said[next]?.row !== row) return nothing;
    const at = next;
    next += 1;
    return {
      token: tokens[at] ?? null,
      envelope: envelopes[at] ?? null,
      dataClass: classes[at] ?? null,
    };
  });
}
