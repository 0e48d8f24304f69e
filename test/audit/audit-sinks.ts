import { mkdtemp, readFile, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDatabaseAuditLog, type Engine } from '@tradepulse/core';
import {
  memoryAuditSink,
  openAuditLog,
  type AuditSink,
  type AuditWriterOptions,
  type StoredRecord,
} from '@tradepulse/privacy';
import { Kysely, sql } from 'kysely';
import { testEngines } from '../support/test-engines.ts';

/** An open sink, and what it holds. */
export interface OpenSink {
  readonly sink: AuditSink;
  readonly records: () => Promise<readonly StoredRecord[]>;
  readonly close: () => Promise<void>;
}

/** Somewhere to open sinks on, again and again, until it is given back. */
export interface SinkPlace {
  readonly open: (options?: AuditWriterOptions) => Promise<OpenSink>;
  /** Forgets every record. */
  readonly empty: () => Promise<void>;
  readonly discard: () => Promise<void>;
}

/** A kind of sink that the contract is run on. */
export interface SinkKind {
  readonly name: string;
  /** Whether it remembers after it was closed. */
  readonly isKept: boolean;
  readonly place: () => Promise<SinkPlace>;
}

const memory: SinkKind = {
  name: 'memory',
  isKept: false,
  place: async () => ({
    async open(options = {}) {
      const sink = memoryAuditSink(options);
      return { sink, records: async () => sink.records(), close: () => Promise.resolve() };
    },
    empty: () => Promise.resolve(),
    discard: () => Promise.resolve(),
  }),
};

const file: SinkKind = {
  name: 'file',
  isKept: true,
  async place() {
    const root = await mkdtemp(join(tmpdir(), 'tradepulse-audit-'));
    const directory = join(root, 'log');
    return {
      async open(options = {}) {
        const sink = await openAuditLog({ ...options, directory });
        return { sink, records: () => linesIn(directory), close: () => sink.close() };
      },
      empty: () => rm(directory, { recursive: true }),
      discard: () => rm(root, { recursive: true }),
    };
  },
};

async function linesIn(directory: string): Promise<readonly string[]> {
  const names = (await readdir(directory)).filter((name) => name.endsWith('.jsonl')).toSorted();
  const texts = await Promise.all(names.map((name) => readFile(join(directory, name), 'utf8')));
  return texts.flatMap((text) => text.split('\n').slice(0, -1));
}

/** Every kind of sink that this machine can run. */
export async function auditSinks(): Promise<readonly SinkKind[]> {
  const engines = await testEngines();
  return [memory, file, ...engines.map(({ name, open }) => databaseSink(name, open))];
}

function databaseSink(name: string, open: () => Promise<Engine>): SinkKind {
  return {
    name,
    isKept: true,
    async place() {
      const engine = await open();
      return {
        async open(options = {}) {
          const sink = await openDatabaseAuditLog({ ...options, engine });
          return { sink, records: () => all(sink.records()), close: () => sink.close() };
        },
        empty: () => empty(engine),
        discard: () => engine.close(),
      };
    },
  };
}

async function empty({ dialect }: Engine): Promise<void> {
  const database = new Kysely<unknown>({ dialect });
  await sql`delete from audit.record`.execute(database);
  await database.destroy();
}

async function all(records: AsyncIterable<Uint8Array>): Promise<readonly Uint8Array[]> {
  const found: Uint8Array[] = [];
  for await (const record of records) found.push(record);
  return found;
}
