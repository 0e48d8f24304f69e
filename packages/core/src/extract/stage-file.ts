import type { VaultBatches, VaultCipher } from '@tradepulse/privacy';
import type { Kysely } from 'kysely';
import type { Engine } from '../engine/engine.ts';
import { openIdentityIntake, stageIdentities, type StagedIdentities } from '../vault/identity-intake.ts';
import { stageAttributes } from '../vault/stage-attributes.ts';
import type { VaultScope } from '../vault/vault-scope.ts';
import type { WarehouseDatabase } from '../warehouse/database.ts';
import { checkBatch } from './check-batch.ts';
import { columnGuard } from './column-guard.ts';
import type { ExtractManifest, ExtractSource, SubjectFile } from './extract-source.ts';
import type { ExtractOptions } from './extract-options.ts';
import { ExtractError } from './extract-error.ts';
import { prepareBatch, type CheckedBatch, type PreparedBatch } from './prepare-batch.ts';
import { recordShape } from './record-shape.ts';
import type { RowRule } from './row-rule.ts';
import { Findings, noteStaged, type StagedFile } from './set-aside.ts';
import { holdStaging, type StagingClaim } from './staging.ts';
import { together } from './together.ts';
import { workedAhead } from './worked-ahead.ts';

/** What staging works with. */
export interface StagingContext {
  readonly database: Kysely<WarehouseDatabase>;
  readonly engine: Engine;
  readonly cipher: VaultCipher;
  readonly batches: VaultBatches;
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

/**
 * So many rows of files that follow each other are staged in one transaction, or one file that has more: what a
 * transaction costs by itself is more than to read small files again.
 */
const rowsTogether = 4_096;

/** Batches that are read, checked and encrypted while one before them is appended. */
const batchesAhead = 2;

/**
 * Stages files, those that belong together in a transaction of their own: once it is committed, a load that is killed
 * later does not read them again. Their hashes are compared before anything of them is used. While the engine appends
 * and commits, what follows is prepared already.
 *
 * @throws ExtractError - ROW_COUNT_MISMATCH, LOAD_IN_PROGRESS
 */
export async function stageFiles(context: StagingContext, files: readonly PlacedFile[]): Promise<void> {
  const steps = workedAhead(stepsOf(context, files), (step) => prepared(context, step), batchesAhead);
  try {
    for (const group of together(files, ({ file }) => file.rows, rowsTogether))
      await stageTogether(context, group.length, steps);
  } finally {
    await steps.return(undefined);
  }
}

/** What staging does next: take a batch, or note that a file has come to its end. */
type Step<B> = { readonly batch: B } | { readonly staged: StagedFile };

async function prepared(context: StagingContext, step: Step<CheckedBatch>): Promise<Step<PreparedBatch>> {
  return 'batch' in step ? { batch: await prepareBatch(context, step.batch) } : step;
}

/** Stages the next files in a transaction, which begins when there is something to stage. */
async function stageTogether(
  { database, engine, claim, options }: StagingContext,
  files: number,
  steps: AsyncGenerator<Step<PreparedBatch>, void>,
): Promise<void> {
  let step = await nextStep(steps, options);
  await database.transaction().execute(async (transaction) => {
    await holdStaging(transaction, claim);
    const staged: StagedFile[] = [];
    for (;;) {
      if ('batch' in step) await append({ transaction, engine }, step.batch);
      else if (staged.push(step.staged) === files) break;
      step = await nextStep(steps, options);
    }
    await noteStaged(transaction, engine, staged);
  });
}

async function nextStep<B>(
  steps: AsyncGenerator<Step<B>, void>,
  { signal }: ExtractOptions,
): Promise<Step<B>> {
  const { value, done } = await steps.next();
  signal?.throwIfAborted();
  if (done === true) throw new RangeError('a file did not come to its end');
  return value;
}

async function append(
  scope: Pick<VaultScope, 'transaction' | 'engine'>,
  { table, columns, rowCount, identities, attributes }: PreparedBatch,
): Promise<void> {
  await scope.engine.appendColumns(scope.transaction, table, columns, rowCount);
  await stageIdentities(scope, identities);
  for (const rows of attributes) await stageAttributes(scope, rows);
}

/**
 * Reads files one after the other and holds their records to the rules.
 *
 * @yields batch after batch, and after those of a file what was found in it
 */
async function* stepsOf(
  context: StagingContext,
  files: readonly PlacedFile[],
): AsyncGenerator<Step<CheckedBatch>> {
  for (const { file, part } of files) {
    await context.source.verify(file, signalOf(context.options));
    const findings = new Findings();
    let rowsRead = 0;
    for await (const batch of checkedBatches(context, { file, part, findings })) {
      rowsRead += batch.batch.rowCount + batch.batch.rejected.length;
      yield { batch };
    }
    if (rowsRead !== file.rows)
      throw new ExtractError('ROW_COUNT_MISMATCH', { file: file.file, announced: file.rows, read: rowsRead });
    yield { staged: { subject: file.subject, part, rowsRead, findings } };
  }
}

/** A file that is being read, and what is found in it. */
interface FileInHand extends PlacedFile {
  readonly findings: Findings;
}

async function* checkedBatches(
  context: StagingContext,
  { file, part, findings }: FileInHand,
): AsyncGenerator<CheckedBatch> {
  const { source, options, manifest } = context;
  const { asOf } = manifest;
  const shape = recordShape(file.subject);
  const rules = context.rulesOf(file.subject);
  const required = Object.values(shape.fact.columns).filter(({ nullable }) => !nullable).length;
  const guard = columnGuard(manifest.module, file.subject);
  const intake = openIdentityIntake(context, context.identities);
  for await (const batch of source.batches(file, readOptions(options, file.subject))) {
    options.signal?.throwIfAborted();
    guard(batch);
    const problems = checkBatch(batch, rules, required, findings);
    yield { shape, part, asOf, batch, problems, intake };
  }
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
