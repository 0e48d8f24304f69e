import { openAuditLog, type AuditFileSystem, type AuditLog } from '@tradepulse/privacy';
import { grantedPerson } from '@tradepulse/privacy/testing';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { guardedCall, type GuardContext, type Performed } from './guarded-call.ts';

const clock = { now: (): number => Date.UTC(2026, 5, 1) };
const days = (day: string): Date => new Date(`2026-01-${day}T00:00:00Z`);
const analyst = grantedPerson({ project: 'p-1', grantedAt: days('07'), trainedAt: days('02') });

/** A disk in memory that can be told to fail, and knows what was synced. */
class Disk {
  readonly #files = new Map<string, { content: Buffer; synced: Buffer }>();
  failing: 'nothing' | 'write' | 'sync' = 'nothing';

  /** The records that a crash would leave. */
  durable(): readonly { readonly phase: string; readonly corr: string; readonly error: string | null }[] {
    const texts = [...this.#files].filter(([name]) => name.endsWith('.jsonl')).map(([, file]) => file.synced);
    const lines = texts.flatMap((text) => text.toString().split('\n').slice(0, -1));
    return lines.map((line) => JSON.parse(line) as ReturnType<Disk['durable']>[number]);
  }

  crash(): void {
    for (const file of this.#files.values()) file.content = file.synced;
    this.#files.delete('/log/writer.lock');
    this.failing = 'nothing';
  }

  readonly fileSystem: AuditFileSystem = {
    makeDirectory: async () => undefined,
    list: async () => [...this.#files.keys()].map((path) => path.slice('/log/'.length)),
    read: async (path) => this.#at(path).content,
    openAppend: async (path) => {
      const file = this.#files.get(path) ?? this.#put(path, Buffer.alloc(0));
      return {
        write: async (bytes) => {
          if (this.failing === 'write') throw Object.assign(new Error('full'), { code: 'ENOSPC' });
          file.content = Buffer.concat([file.content, bytes]);
          return bytes.length;
        },
        sync: async () => {
          if (this.failing === 'sync') throw Object.assign(new Error('broken'), { code: 'EIO' });
          file.synced = file.content;
        },
        close: async () => undefined,
      };
    },
    create: async (path, content) => void this.#put(path, Buffer.from(content)),
    overwrite: async (path, content) => void this.#put(path, Buffer.from(content)),
    link: async (from, to) => void this.#files.set(to, this.#at(from)),
    truncate: async (path, size) => void this.#put(path, this.#at(path).content.subarray(0, size)),
    protect: async () => undefined,
    remove: async (path) => void this.#files.delete(path),
    syncDirectory: async () => undefined,
    freeBytes: async () => 1024 ** 3,
  };

  #at(path: string): { content: Buffer; synced: Buffer } {
    const file = this.#files.get(path);
    if (file === undefined) throw Object.assign(new Error('none'), { code: 'ENOENT' });
    return file;
  }

  #put(path: string, content: Buffer): { content: Buffer; synced: Buffer } {
    const file = { content, synced: content };
    this.#files.set(path, file);
    return file;
  }
}

/** What is known for sure: which results were handed out. */
interface Model {
  readonly released: string[];
}

class World {
  readonly disk = new Disk();
  log: AuditLog | null = null;

  async open(): Promise<AuditLog> {
    this.log ??= await openAuditLog({ directory: '/log', fileSystem: this.disk.fileSystem, clock });
    return this.log;
  }
}

/** Calls the guard; the result that it hands out is the number of the call in the log. */
async function call(world: World, model: Model, isAllowed: boolean, isWorking: boolean): Promise<void> {
  const principal = isAllowed ? analyst : { ...analyst, authenticated: false };
  // A log that does not open is a log that is not there.
  const audit = await world.open().catch(() => null);
  if (audit === null) return;
  const context: GuardContext = { principal: async () => principal, audit, clock };
  const request = {
    verb: 'READ_STATISTICS',
    purpose: 'TRADE_ANALYSIS',
    project: 'p-1',
    module: 'ADD_WH',
  } as const;
  const work = async (_: unknown, corr: string): Promise<Performed<string>> => {
    expect(world.disk.durable().some((record) => record.corr === corr && record.phase === 'intent')).toBe(
      true,
    );
    if (!isWorking) throw new TypeError('the work failed');
    return { result: corr, datasets: [], rows: { released: 1, withheld: 0 }, release: corr };
  };
  await guardedCall(context, { kind: 'QUERY', request, query: null }, work).then(
    (corr) => model.released.push(corr),
    () => undefined,
  );
}

const commands: fc.Arbitrary<fc.AsyncCommand<Model, World>>[] = [
  fc.tuple(fc.boolean(), fc.boolean()).map(([isAllowed, isWorking]) => ({
    check: () => true,
    run: (model: Model, world: World) => call(world, model, isAllowed, isWorking),
    toString: () => `call(${isAllowed}, ${isWorking})`,
  })),
  fc.constantFrom('write' as const, 'sync' as const, 'nothing' as const).map((failing) => ({
    check: () => true,
    run: async (_: Model, world: World) => void (world.disk.failing = failing),
    toString: () => `fail(${failing})`,
  })),
  fc.constant({
    check: () => true,
    async run(_: Model, world: World): Promise<void> {
      world.disk.crash();
      world.log = null;
    },
    toString: () => 'crash',
  }),
];

describe('guardedCall', () => {
  it('R-92 hands nothing out without an intent and an outcome that a crash would leave', async () => {
    await fc.assert(
      fc.asyncProperty(fc.commands(commands, { maxCommands: 30 }), async (steps) => {
        const [model, world] = [{ released: [] as string[] }, new World()];
        await fc.asyncModelRun(() => ({ model, real: world }), steps);
        const records = world.disk.durable();
        for (const corr of model.released) {
          const own = records.filter((record) => record.corr === corr);
          expect(own.map(({ phase }) => phase)).toEqual(['intent', 'outcome']);
          expect(own.at(-1)?.error).toBeNull();
        }
      }),
      { numRuns: Number(process.env['TRADEPULSE_AUDIT_RUNS'] ?? 100) },
    );
  });
});
