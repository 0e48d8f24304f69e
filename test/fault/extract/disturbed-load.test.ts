// Loads that meet another one, that their host ends, or whose disk is full.

import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { aceExtract, folder as folderOf } from '@tradepulse/adapters';
import { openTradePulse, type ExtractSource, type TradePulse } from '@tradepulse/core';
import { openDuckDb } from '@tradepulse/core/duckdb';
import { memoryAuditSink } from '@tradepulse/privacy';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { vaultTestKeys } from '../../support/vault-test-keys.ts';
import { warehouseDump, type WarehouseDump } from '../../support/warehouse-dump.ts';
import { loadFolder } from './load-folder.ts';
import { startLoader } from './loader-process.ts';
import { lookInto, withoutStaging } from './look-into.ts';
import { first, second, writeMadeUp } from './made-up-extract.ts';

let folder = '';
let before: WarehouseDump;
/** The warehouse after a load that nobody disturbed. */
let undisturbed: WarehouseDump;
const at = (name: string): string => join(folder, name);
const now = (): Date => new Date('2024-03-02T12:00:00Z');
const options = { omitRules: 'all', now } as const;

/** Small extracts, so that there is time for many loads; the second one renews some entries of the first. */
const small = { ...first, entries: [1, 60] } as const;
const renewing = { ...second, entries: [41, 100], renewedUntil: 60 } as const;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'tradepulse-disturbed-'));
  await writeMadeUp(at('first'), small);
  await writeMadeUp(at('second'), renewing);
  await loadFolder(at('base.duckdb'), at('first'), {});
  before = await dumpOf(at('base.duckdb'));
  const path = freshWarehouse();
  await loadFolder(path, at('second'), {});
  undisturbed = await dumpOf(path);
});
afterAll(() => rmSync(folder, { recursive: true }));

let files = 0;
function freshWarehouse(): string {
  files += 1;
  cpSync(at('base.duckdb'), at(`${files}.duckdb`));
  return at(`${files}.duckdb`);
}

async function open(path: string): Promise<TradePulse> {
  const engine = await openDuckDb({ path });
  return openTradePulse({ engine, audit: memoryAuditSink(), vaultKeys: vaultTestKeys() });
}

const source = (): ExtractSource => aceExtract(folderOf(at('second')));
const dumpOf = (path: string): Promise<WarehouseDump> =>
  lookInto(path, (database) => warehouseDump(database, 'aside'));

/** A source that stops before a file, in `verify` or in `batches`, until it is told to go on. */
function stoppingAt(place: 'verify' | 'batches', file: string) {
  const inner = source();
  const reached = Promise.withResolvers<void>();
  const goOn = Promise.withResolvers<void>();
  const stop = async (name: string, where: string): Promise<void> => {
    if (name !== file || where !== place) return;
    reached.resolve();
    await goOn.promise;
  };
  const stopping: ExtractSource = {
    ...inner,
    async verify(of, given) {
      await stop(of.file, 'verify');
      await inner.verify(of, given);
    },
    async *batches(of, given) {
      await stop(of.file, 'batches');
      yield* inner.batches(of, given);
    },
  };
  return { stopping, reached: reached.promise, goOn: goOn.resolve };
}

const refused = { status: 'rejected', reason: { name: 'ExtractError', code: 'LOAD_IN_PROGRESS' } };
const loaded = { status: 'fulfilled', value: { status: 'loaded' } };

describe('two loads at once', () => {
  it('into one warehouse: one is refused, the other not disturbed', async () => {
    const path = freshWarehouse();
    {
      await using tp = await open(path);
      const loads = [tp.loadExtract(source(), options), tp.loadExtract(source(), options)];
      const ends = await Promise.allSettled(loads);
      expect(ends.toSorted((a, b) => a.status.localeCompare(b.status))).toMatchObject([loaded, refused]);
    }
    expect(await dumpOf(path)).toEqual(undisturbed);
  });

  it.each(['verify', 'batches'] as const)(
    'through two warehouses on one file, the first of them at %s: one is refused, the other whole',
    async (place) => {
      const path = freshWarehouse();
      {
        await using one = await open(path);
        await using other = await open(path);
        const { stopping, reached, goOn } = stoppingAt(place, 'line_fee-0001.csv.gz');
        const slow = Promise.allSettled([one.loadExtract(stopping, options)]);
        await reached;
        const [quick] = await Promise.allSettled([other.loadExtract(source(), options)]);
        goOn();
        const [late] = await slow;
        // Within the transaction of a file the first one holds what is staged; between two files it does not.
        expect([late, quick]).toMatchObject(place === 'batches' ? [loaded, refused] : [refused, loaded]);
      }
      expect(await dumpOf(path)).toEqual(undisturbed);
    },
  );

  it('from two processes: the second cannot open the file, the first is not disturbed', async () => {
    const path = freshWarehouse();
    const loader = startLoader();
    const loading = loader.load({ database: path, folder: at('second'), kill: null });
    await loader.opened;
    await expect(openDuckDb({ path })).rejects.toMatchObject({ code: 'DATABASE_LOCKED' });
    expect(await loading).toMatchObject({ status: 'loaded' });
    expect(await dumpOf(path)).toEqual(undisturbed);
  });
});

describe('a load that its host ends', () => {
  it('leaves the warehouse as it was, wherever it is ended, and goes on when it is called again', async () => {
    const path = freshWarehouse();
    let heard = 0;
    /** Ends the load when it has been heard of so many times; null when it ends before that. */
    const endedAt = async (turn: number): Promise<WarehouseDump | null> => {
      const abort = new AbortController();
      heard = 0;
      await using tp = await open(path);
      const onProgress = (): void => {
        heard += 1;
        if (heard === turn) abort.abort(new Error('the host ends it'));
      };
      const load = tp.loadExtract(source(), { ...options, signal: abort.signal, onProgress });
      const outcome = await load.then(({ status }) => status).catch((error: unknown) => String(error));
      if (outcome === 'loaded') return null;
      expect(outcome).toBe('Error: the host ends it');
      return await dumpOf(path);
    };
    let turn = 1;
    for (let left = await endedAt(turn); left !== null; left = await endedAt((turn += 1))) {
      expect(withoutStaging(left)).toEqual(before);
    }
    // Each file and each subject has been heard of: what was staged goes on in the next turn.
    expect(turn).toBeGreaterThan(5);
    expect(await dumpOf(path)).toEqual(undisturbed);
  });
});

const mount = (...given: readonly string[]): unknown => execFileSync('mount', given, { stdio: 'ignore' });
const unmount = (disk: string): unknown => execFileSync('umount', [disk], { stdio: 'ignore' });

/** Whether a file system in memory can be mounted here: an administrator of Linux can, where nothing forbids it. */
function canMount(): boolean {
  const disk = mkdtempSync(join(tmpdir(), 'tradepulse-disk-'));
  try {
    mount('-t', 'tmpfs', 'tmpfs', disk);
    unmount(disk);
    return true;
  } catch {
    return false;
  } finally {
    rmSync(disk, { recursive: true });
  }
}

const skipped = !canMount();
if (skipped)
  process.stderr.write(
    '\nNO MOUNT: the full disk of test/fault/extract is SKIPPED. It mounts a file system, as root on Linux may.\n\n',
  );

describe.skipIf(skipped)('a disk that is full', () => {
  it.each([0, 64])(
    'is told as such with %i KiB left, and once there is room the load goes on',
    async (room) => {
      const disk = at(`disk-${room}`);
      mkdirSync(disk);
      const kibibytes = Math.ceil(statSync(at('base.duckdb')).size / 1024) + room;
      mount('-t', 'tmpfs', '-o', `size=${kibibytes}k`, 'tmpfs', disk);
      try {
        const path = join(disk, 'trade.duckdb');
        cpSync(at('base.duckdb'), path);
        await expect(loadFolder(path, at('second'), {})).rejects.toMatchObject({ code: 'DISK_FULL' });
        mount('-o', 'remount,size=256m', disk);
        expect(withoutStaging(await dumpOf(path))).toEqual(before);
        expect(await loadFolder(path, at('second'), {})).toMatchObject({ status: 'loaded' });
        expect(await dumpOf(path)).toEqual(undisturbed);
      } finally {
        unmount(disk);
      }
    },
  );
});
