// A load that is killed at any moment and called again ends where one ends that nobody disturbs, without reading the
// files again that it had staged; and until it ends, whoever looks sees the warehouse as it was before.

import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { randomNumbers } from '../../equivalence/generated-rows.ts';
import { warehouseDump, type WarehouseDump } from '../../support/warehouse-dump.ts';
import { startLoader, type Kill, type Loader, type LoaderReport } from './loader-process.ts';
import { loadFolder } from './load-folder.ts';
import { first, second, writeMadeUp } from './made-up-extract.ts';
import { lookInto, stagedFiles, withoutStaging } from './look-into.ts';

const kills = Number(process.env['TRADEPULSE_KILLS'] ?? 8);

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
async function loadAndKill(database: string, kill: Kill | null): Promise<LoaderReport> {
  const loader = next;
  next = startLoader();
  return loader.load({ database, folder: at('second'), kill });
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

/** What a kill left. */
interface Left {
  /** False when the load had ended before it could be killed. */
  readonly killed: boolean;
  /** The files that need not be read again. */
  readonly staged: ReadonlySet<string>;
}

async function killOnce(database: string, kill: Kill): Promise<Left> {
  const { status } = await loadAndKill(database, kill);
  return lookInto(database, async (inside) => {
    const left = await warehouseDump(inside, 'aside');
    expect([base, undisturbed]).toContainEqual(withoutStaging(left));
    return { killed: status === null, staged: await stagedFiles(inside, at('second')) };
  });
}

/** Every other kill comes soon after a file was begun, the others at any time of a load. */
function killAt(round: number, random: () => number): Kill {
  if (round % 2 === 0) return { file: 0, milliseconds: random() * duration };
  return { file: 1 + Math.floor(random() * 9), milliseconds: random() * 30 };
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
    let [rounds, killed, resumed] = [0, 0, 0];
    while (killed < kills) {
      const database = freshWarehouse('killed.duckdb');
      let left: Left;
      // Every other time what goes on is killed once more.
      do {
        left = await killOnce(database, killAt(rounds, random));
        rounds += 1;
        killed += left.killed ? 1 : 0;
      } while (killed < kills && random() < 0.5);
      const { staged } = left;
      const read: string[] = [];
      const { status } = await loadFolder(database, at('second'), { onFile: (file) => read.push(file) });
      expect(status).toMatch(/^(loaded|unchanged)$/);
      expect(read.filter((file) => staged.has(file))).toEqual([]);
      resumed += staged.size > 0 ? 1 : 0;
      const end = await lookInto(database, (inside) => warehouseDump(inside, 'aside'));
      expect(end).toEqual(undisturbed);
    }
    expect(resumed).toBeGreaterThan(0);
  }, 3_600_000);
});
