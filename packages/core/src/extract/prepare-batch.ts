import { attributeRows } from '../vault/stage-attributes.ts';
import type { IdentityIntake } from '../vault/identity-intake.ts';
import type { VaultRows, VaultScope } from '../vault/vault-scope.ts';
import type { AppendColumn } from '../engine/engine.ts';
import { batchAttributes } from './batch-attributes.ts';
import { batchColumns } from './batch-columns.ts';
import type { RecordBatch } from './extract-source.ts';
import type { RecordShape } from './record-shape.ts';

/** A batch whose records were held to the rules. */
export interface CheckedBatch {
  readonly shape: RecordShape;
  /** The file among those of the extract. */
  readonly part: number;
  readonly asOf: string;
  readonly batch: RecordBatch;
  /** 1 for each row that is set aside. */
  readonly problems: Float64Array;
  /** Takes in the identities of its file. */
  readonly intake: IdentityIntake;
}

/** A batch as the tables of `staging` take it: nothing in it is left of an identity but keys and envelopes. */
export interface PreparedBatch {
  readonly table: string;
  readonly rowCount: number;
  readonly columns: Readonly<Record<string, AppendColumn>>;
  readonly identities: VaultRows;
  readonly attributes: readonly VaultRows[];
}

/**
 * Prepares a batch for its tables: identities become surrogate keys, and they and what is said about parties are
 * encrypted.
 *
 * @throws VaultStoreError - SURROGATE_COLLISION
 * @throws VaultError - CLASS_REFUSED, VALUE_NOT_USABLE
 */
export async function prepareBatch(
  vault: Pick<VaultScope, 'cipher' | 'batches'>,
  { shape, part, asOf, batch, problems, intake }: CheckedBatch,
): Promise<PreparedBatch> {
  const columns = await batchColumns(shape, batch, part, problems, intake);
  const said = batchAttributes(shape.fact, { batch, part, problems, columns, asOf });
  const [identities, ...attributes] = await Promise.all([
    intake.taken(),
    ...said.map((column) => attributeRows(vault, column)),
  ]);
  return { table: `staging.${shape.name}`, rowCount: batch.rowCount, columns, identities, attributes };
}
