// A load that is killed at any moment and called again ends where one ends that nobody disturbs, without reading the
// files again that it had staged; and until it ends, whoever looks sees the warehouse as it was before.

import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { randomNumbers } from '../../equivalence/generated-rows.ts';
import { warehouseDump, type WarehouseDump } from '../../support/warehouse-dump.ts';
import { startLoader, type Loader } from './loader-process.ts';
import { loadFolder } from './load-folder.ts';
import { first, second, writeMadeUp } from './made-up-extract.ts';
import { lookInto, stagedFiles, withoutStaging } from './look-into.ts';

const kills = Number(process.env['TRADEPULSE_KILLS'] ?? 12);

let folder = '';
const at = (name: string): string => join(folder, name);
let base: WarehouseDump;
let undisturbed: WarehouseDump;
let duration: number;
let next: Loader;

/** The warehouse with the first extract, as a file of its own. */
function freshWarehouse(name: string): string {
  cpSync(at('base.duckdb'), at(name));
  rmSync(at(`${name}.wal`), { force: true });
  return at(name);
}

/** A process is started while the one before is still at work: to start one takes longer than many loads. */
async function loadAndKill(database: string, killAfter: number | null) {
  const loader = next;
  next = startLoader();
  return loader.load({ database, folder: at('second'), killAfter });
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'tradepulse-kill-extract-'));
  next = startLoader();
  await writeMadeUp(at('first'), first);
  await writeMadeUp(at('second'), second);
  await loadFolder(at('base.duckdb'), at('first'), {});
  base = await lookInto(at('base.duckdb'), (database) => warehouseDump(database, 'aside'));
  const whole = freshWarehouse('whole.duckdb');
  const load = await loadAndKill(whole, null);
  expect(load.status).toBe('loaded');
  duration = load.milliseconds;
  undisturbed = await lookInto(whole, (database) => warehouseDump(database, 'aside'));
});
afterAll(async () => {
  await next.end();
  rmSync(folder, { recursive: true });
});

/** Kills a load, looks at what it left, and returns the files that need not be read again. */
async function killOnce(database: string, killAfter: number): Promise<ReadonlySet<string>> {
  await loadAndKill(database, killAfter);
  return lookInto(database, async (inside) => {
    const left = await warehouseDump(inside, 'aside');
    expect([base, undisturbed]).toContainEqual(withoutStaging(left));
    return stagedFiles(inside, at('second'));
  });
}

describe('the load of an extract that is killed', () => {
  it('makes a difference: the extract changes facts, history and vault', () => {
    const changed = Object.keys(base).filter((table) => base[table] !== undisturbed[table]);
    const expected = [
      'main.entry_line',
      'history.entry_line',
      'vault.identity',
      'vault.attribute',
      'main.party',
    ];
    expect(changed).toEqual(expect.arrayContaining(expected));
    expect(Object.keys(undisturbed).filter((table) => table.startsWith('staging.'))).toEqual([]);
  });

  it(`goes on where it was and ends as if undisturbed, killed ${kills} times`, async () => {
    const random = randomNumbers(20_261_125);
    let done = 0;
    while (done < kills) {
      const database = freshWarehouse('killed.duckdb');
      let staged: ReadonlySet<string> = new Set();
      // Every other time what goes on is killed once more.
      do {
        staged = await killOnce(database, ((done + random()) / kills) * duration * 1.1);
        done += 1;
      } while (done < kills && random() < 0.5);
      const read: string[] = [];
      const { status } = await loadFolder(database, at('second'), { onFile: (file) => read.push(file) });
      expect(status).toMatch(/^(loaded|unchanged)$/);
      expect(read.filter((file) => staged.has(file))).toEqual([]);
      const end = await lookInto(database, (inside) => warehouseDump(inside, 'aside'));
      expect(end).toEqual(undisturbed);
    }
  }, 3_600_000);
});
