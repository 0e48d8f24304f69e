import type { VaultCipher } from '@tradepulse/privacy';
import type { Kysely } from 'kysely';
import type { Engine } from '../engine/engine.ts';
import { openIdentityIntake, type IdentityIntake, type StagedIdentities } from '../vault/identity-intake.ts';
import { stageAttributes } from '../vault/stage-attributes.ts';
import type { VaultScope } from '../vault/vault-scope.ts';
import type { WarehouseDatabase } from '../warehouse/database.ts';
import { batchAttributes } from './batch-attributes.ts';
import { batchColumns } from './batch-columns.ts';
import { checkBatch } from './check-batch.ts';
import { columnGuard } from './column-guard.ts';
import type { ExtractManifest, ExtractSource, SubjectFile } from './extract-source.ts';
import type { ExtractOptions } from './extract-options.ts';
import { ExtractError } from './extract-error.ts';
import { recordShape } from './record-shape.ts';
import type { RowRule } from './row-rule.ts';
import { Findings, noteStaged, type StagedFile } from './set-aside.ts';
import { holdStaging, type StagingClaim } from './staging.ts';
import { together } from './together.ts';

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

/** A file, and its place among those of the extract. */
export interface PlacedFile {
  readonly file: SubjectFile;
  readonly part: number;
}

/** So many rows of files that follow each other are staged in one transaction, or one file that has more. */
const rowsTogether = 4_096;

/** Files in their order, small ones together: what a transaction costs by itself is more than to read them again. */
export function filesTogether(files: readonly PlacedFile[]): readonly (readonly PlacedFile[])[] {
  return together(files, ({ file }) => file.rows, rowsTogether);
}

/**
 * Stages some files in a transaction of their own: once it is committed, a load that is killed later does not read
 * them again. Their hashes are compared before anything of them is used.
 *
 * @throws ExtractError - ROW_COUNT_MISMATCH, LOAD_IN_PROGRESS
 */
export async function stageFiles(context: StagingContext, files: readonly PlacedFile[]): Promise<void> {
  const { database, source, options } = context;
  for (const { file } of files) await source.verify(file, signalOf(options));
  await database.transaction().execute(async (transaction) => {
    await holdStaging(transaction, context.claim);
    const scope = { transaction, engine: context.engine, cipher: context.cipher };
    const intake = openIdentityIntake(scope, context.identities);
    const staged: StagedFile[] = [];
    for (const placed of files) staged.push(await stageFile(context, scope, placed, intake));
    await intake.finish();
    await noteStaged(transaction, context.engine, staged);
  });
}

async function stageFile(
  context: StagingContext,
  scope: VaultScope,
  { file, part }: PlacedFile,
  intake: IdentityIntake,
): Promise<StagedFile> {
  const findings = new Findings();
  const rowsRead = await stageRows(context, scope, { file, part, intake, findings });
  if (rowsRead !== file.rows)
    throw new ExtractError('ROW_COUNT_MISMATCH', { file: file.file, announced: file.rows, read: rowsRead });
  return { subject: file.subject, part, rowsRead, findings };
}

/** A file that is being staged, and what comes of it. */
interface FileInHand extends PlacedFile {
  readonly intake: IdentityIntake;
  readonly findings: Findings;
}

async function stageRows(
  context: StagingContext,
  scope: VaultScope,
  { file, part, intake, findings }: FileInHand,
): Promise<number> {
  const { source, options, manifest } = context;
  const shape = recordShape(file.subject);
  const rules = context.rulesOf(file.subject);
  const required = Object.values(shape.fact.columns).filter(({ nullable }) => !nullable).length;
  const guard = columnGuard(manifest.module, file.subject);
  let rowsRead = 0;
  for await (const batch of source.batches(file, readOptions(options, file.subject))) {
    options.signal?.throwIfAborted();
    rowsRead += batch.rowCount + batch.rejected.length;
    guard(batch);
    const problems = checkBatch(batch, rules, required, findings);
    const columns = await batchColumns(shape, batch, part, problems, intake);
    await scope.engine.appendColumns(scope.transaction, `staging.${file.subject}`, columns, batch.rowCount);
    const staged = { batch, part, problems, columns, asOf: manifest.asOf };
    for (const column of batchAttributes(shape.fact, staged)) await stageAttributes(scope, column);
  }
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
