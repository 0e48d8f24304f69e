import { createHash } from 'node:crypto';
import type { SubjectName } from '@tradepulse/measures';
import type { VaultCipher } from '@tradepulse/privacy';
import { sql, type Kysely } from 'kysely';
import type { Engine } from '../engine/engine.ts';
import type { WarehouseDatabase } from '../warehouse/database.ts';
import { ExtractError } from './extract-error.ts';
import type { ExtractOptions } from './extract-options.ts';
import { extractReceipt, unchangedReceipt } from './read-receipt.ts';
import type { ExtractReceipt } from './extract-receipt.ts';
import type { ExtractManifest, ExtractSource } from './extract-source.ts';
import { checkModule } from './module-guard.ts';
import { publishExtract } from './publish-extract.ts';
import { publishIdentities } from './publish-identities.ts';
import { recordExtract } from './record-extract.ts';
import { subjectNames } from './extract-columns.ts';
import type { ValidationRules } from './validation-rules.ts';
import { isResumable } from './resumable.ts';
import { settleExtract } from './settle-extract.ts';
import { filesTogether, stageFiles, type StagingContext } from './stage-file.ts';
import {
  abandonStaging,
  clearStaging,
  holdStaging,
  openStaging,
  stagedFiles,
  type StagedLoad,
  type StagingClaim,
} from './staging.ts';

/** What the loading of extracts works with. */
export interface ExtractContext {
  readonly database: Kysely<WarehouseDatabase>;
  readonly engine: Engine;
  readonly cipher: VaultCipher;
  readonly rules: ValidationRules;
}

/**
 * Loads an extract: stages its files one by one, compares them with the manifest and with each other, and then
 * publishes everything in one transaction. Whoever looks sees the whole extract or nothing of it.
 *
 * A load that is killed, ended by its signal or failed by the machine goes on with the files that were not staged
 * when it is called again with the same extract. Content that was loaded before changes nothing and says so.
 *
 * @throws ExtractError - the extract is refused, and the warehouse is as it was before, its vault and its staging
 *   tables included; so it is after all that the source throws
 */
export async function loadExtract(
  context: ExtractContext,
  source: ExtractSource,
  options: ExtractOptions = {},
): Promise<ExtractReceipt> {
  const now = options.now ?? (() => new Date());
  const started = now();
  const seconds = (): number => (now().getTime() - started.getTime()) / 1000;
  const manifest = await source.manifest(options.signal && { signal: options.signal });
  const sha256 = manifestHash(manifest);
  if (await wasLoaded(context.database, manifest, sha256)) {
    return { ...(await unchangedReceipt(context.database, source, manifest)), seconds: seconds() };
  }
  for (const { subject } of manifest.files) checkModule(manifest.module, subject);
  const claim = await openStaging(context.database, stagedLoad(context, manifest, sha256, options));
  try {
    await stage(context, source, manifest, claim, options);
    const load = { source, manifest, sha256, claim, loadedAt: started.toISOString(), options };
    return { ...(await publish(context, load)), seconds: seconds() };
  } catch (error) {
    // What cannot be thrown away now is when the next extract comes; the error that ended the load counts.
    if (!isResumable(error, options.signal))
      await abandonStaging(context.database, claim).catch(() => undefined);
    throw error;
  }
}

function stagedLoad(
  { cipher }: ExtractContext,
  manifest: ExtractManifest,
  sha256: string,
  { omitRules = [] }: ExtractOptions,
): StagedLoad {
  const conditions = JSON.stringify([cipher.currentKeyId, omitRules]);
  return { extractId: manifest.extractId, sha256, conditions, subjects: subjectsOf(manifest) };
}

/** The manifest says the hash of every file: its own hash is that of the whole extract. */
function manifestHash(manifest: ExtractManifest): string {
  const text = JSON.stringify(manifest, (_, value: unknown) =>
    typeof value === 'bigint' ? value.toString() : value,
  );
  return createHash('sha256').update(text).digest('hex');
}

async function wasLoaded(
  database: Kysely<WarehouseDatabase>,
  { extractId }: ExtractManifest,
  sha256: string,
): Promise<boolean> {
  const { rows } = await sql<{ sha256: string }>`
    select sha256 from extract_load where extract_id = ${extractId}`.execute(database);
  const [known] = rows;
  if (known !== undefined && known.sha256 !== sha256)
    throw new ExtractError('EXTRACT_CHANGED', { extractId });
  return known !== undefined;
}

async function stage(
  { database, engine, cipher, rules }: ExtractContext,
  source: ExtractSource,
  manifest: ExtractManifest,
  claim: StagingClaim,
  options: ExtractOptions,
): Promise<void> {
  const staged = await stagedFiles(database);
  const context: StagingContext = {
    database,
    engine,
    cipher,
    source,
    manifest,
    claim,
    options,
    identities: new Map(),
    rulesOf: (subject) => rules.rowRules(subject),
  };
  const files = manifest.files.map((file, part) => ({ file, part })).filter(({ part }) => !staged.has(part));
  for (const together of filesTogether(files)) await stageFiles(context, together);
}

/** A load whose files are all staged. */
interface StagedExtract {
  readonly source: ExtractSource;
  readonly manifest: ExtractManifest;
  readonly sha256: string;
  readonly claim: StagingClaim;
  readonly loadedAt: string;
  readonly options: ExtractOptions;
}

function publish(
  { database, rules }: ExtractContext,
  { source, manifest, sha256, claim, loadedAt, options }: StagedExtract,
): Promise<Omit<ExtractReceipt, 'seconds'>> {
  const subjects = subjectsOf(manifest);
  return database.transaction().execute(async (transaction) => {
    await holdStaging(transaction, claim);
    const limit = options.quarantineLimit;
    const amounts = await settleExtract(transaction, manifest, subjects, rules.setRules, limit);
    const record = { manifest, sha256, sourceName: source.name, loadedAt, subjects, amounts };
    await recordExtract(transaction, record);
    const replaced = await publishExtract(transaction, subjects, manifest, (subject) => {
      options.signal?.throwIfAborted();
      options.onProgress?.({ bytes: 0, totalBytes: null, rows: 0, phase: 'publish', subject });
    });
    // Last: the indexes of their keys stay in memory until the transaction ends.
    await publishIdentities(transaction, manifest);
    await clearStaging(transaction);
    return extractReceipt(transaction, source, manifest, amounts, replaced);
  });
}

/** The subjects of an extract, in the order in which they are loaded. */
function subjectsOf({ files }: ExtractManifest): readonly SubjectName[] {
  const present = new Set(files.map(({ subject }) => subject));
  return subjectNames.filter((subject) => present.has(subject));
}
