import type { VaultCipher } from '@tradepulse/privacy';
import { sql, type Kysely, type Transaction } from 'kysely';
import type { Engine } from '../engine/engine.ts';
import { openIdentityIntake, type StagedIdentities } from '../vault/identity-intake.ts';
import { stageAttributes } from '../vault/stage-attributes.ts';
import type { WarehouseDatabase } from '../warehouse/database.ts';
import { batchAttributes } from './batch-attributes.ts';
import { batchColumns } from './batch-columns.ts';
import { checkBatch } from './check-batch.ts';
import type { ExtractManifest, ExtractSource, SubjectFile } from './extract-source.ts';
import type { ExtractOptions } from './extract-options.ts';
import { ExtractError } from './extract-error.ts';
import { recordShape } from './record-shape.ts';
import type { RowRule } from './row-rule.ts';
import { Findings, writeFindings } from './set-aside.ts';
import { createStagingTable, holdStaging, type StagingClaim } from './staging.ts';

/** What staging works with. */
export interface StagingContext {
  readonly database: Kysely<WarehouseDatabase>;
  readonly engine: Engine;
  readonly cipher: VaultCipher;
  readonly source: ExtractSource;
  readonly manifest: ExtractManifest;
  readonly claim: StagingClaim;
  /** Identities that the files before have staged. */
  readonly identities: StagedIdentities;
  readonly rulesOf: (subject: SubjectFile['subject']) => readonly RowRule[];
  readonly options: ExtractOptions;
}

/**
 * Stages one file in a transaction of its own: once it is committed, a load that is killed later does not read
 * the file again. The hash is compared before anything of the file is used.
 *
 * @throws ExtractError - ROW_COUNT_MISMATCH, LOAD_IN_PROGRESS
 */
export async function stageFile(context: StagingContext, file: SubjectFile, part: number): Promise<void> {
  const { database, source, options } = context;
  await source.verify(file, signalOf(options));
  await database.transaction().execute(async (transaction) => {
    await holdStaging(transaction, context.claim);
    await createStagingTable(transaction, file.subject);
    const rowsRead = await stageRows(context, transaction, file, part);
    if (rowsRead !== file.rows) {
      throw new ExtractError('ROW_COUNT_MISMATCH', { file: file.file, announced: file.rows, read: rowsRead });
    }
    await sql`insert into staging.file_in_hand values (${part}, ${rowsRead})`.execute(transaction);
  });
}

async function stageRows(
  context: StagingContext,
  transaction: Transaction<WarehouseDatabase>,
  file: SubjectFile,
  part: number,
): Promise<number> {
  const { engine, cipher, identities, source, options } = context;
  const scope = { transaction, engine, cipher };
  const shape = recordShape(file.subject);
  const rules = context.rulesOf(file.subject);
  const required = Object.values(shape.fact.columns).filter(({ nullable }) => !nullable).length;
  const intake = openIdentityIntake(scope, identities);
  const findings = new Findings();
  let rowsRead = 0;
  for await (const batch of source.batches(file, readOptions(options, file.subject))) {
    options.signal?.throwIfAborted();
    rowsRead += batch.rowCount + batch.rejected.length;
    const problems = checkBatch(batch, rules, required, findings);
    const columns = await batchColumns(shape, batch, part, problems, intake);
    await engine.appendColumns(transaction, `staging.${file.subject}`, columns, batch.rowCount);
    const staged = { batch, part, problems, columns, asOf: context.manifest.asOf };
    for (const column of batchAttributes(shape.fact, staged)) await stageAttributes(scope, column);
  }
  await writeFindings(transaction, engine, file.subject, part, findings);
  return rowsRead;
}

function signalOf({ signal }: ExtractOptions): { readonly signal?: AbortSignal } {
  return signal === undefined ? {} : { signal };
}

function readOptions(options: ExtractOptions, subject: string): Parameters<ExtractSource['batches']>[1] {
  const { onProgress } = options;
  return {
    ...signalOf(options),
    ...(onProgress && { onProgress: (read) => onProgress({ ...read, phase: 'stage', subject }) }),
  };
}
