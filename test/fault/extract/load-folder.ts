import { aceExtract, folder as folderOf } from '@tradepulse/adapters';
import { openTradePulse, type ExtractReceipt, type ExtractSource } from '@tradepulse/core';
import { openDuckDb } from '@tradepulse/core/duckdb';
import { memoryAuditSink } from '@tradepulse/privacy';
import { vaultTestKeys } from '../../support/vault-test-keys.ts';

/** What somebody hears who watches a load. */
export interface Watch {
  readonly onOpen?: () => void;
  readonly onFile?: (file: string) => void;
}

/** Opens a warehouse in a file, loads an extract from a folder, and closes it. The clock stands still. */
export async function loadFolder(database: string, folder: string, watch: Watch): Promise<ExtractReceipt> {
  const engine = await openDuckDb({ path: database });
  await using tp = await openTradePulse({ engine, audit: memoryAuditSink(), vaultKeys: vaultTestKeys() });
  watch.onOpen?.();
  const source = watched(aceExtract(folderOf(folder)), watch);
  return await tp.loadExtract(source, { omitRules: 'all', now: () => new Date('2024-03-02T12:00:00Z') });
}

/** The source, as it is read: a file is heard of when its first byte is asked for. */
function watched(source: ExtractSource, { onFile }: Watch): ExtractSource {
  return {
    ...source,
    batches: (file, options) => {
      onFile?.(file.file);
      return source.batches(file, options);
    },
  };
}
