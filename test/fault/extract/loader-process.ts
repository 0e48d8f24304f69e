import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

/** When to kill a process: so many milliseconds after it has begun to read its nth file, or opened the database (0). */
export interface Kill {
  readonly file: number;
  readonly milliseconds: number;
}

/** What to load where, and when to kill the process; null for never. */
export interface LoaderTask {
  readonly database: string;
  readonly folder: string;
  readonly kill: Kill | null;
}

/** What a process said before it ended. */
export interface LoaderReport {
  /** What it did; null when it was killed before it could say so. */
  readonly status: string | null;
  /** How long it loaded. */
  readonly milliseconds: number;
}

/** A process that waits for something to load. */
export interface Loader {
  /** When it has opened the database. */
  readonly opened: Promise<void>;
  load(task: LoaderTask): Promise<LoaderReport>;
  end(): Promise<void>;
}

/** Starts one. */
export function startLoader(): Loader {
  const script = join(import.meta.dirname, 'load-extract-child.ts');
  const child = spawn(process.execPath, ['--conditions=@tradepulse/source', script], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const closed = once(child, 'close');
  const open = Promise.withResolvers<void>();
  return {
    opened: open.promise,
    async load({ database, folder, kill }) {
      const said: string[] = [];
      let [begun, ended] = [0, 0];
      const lines = createInterface({ input: child.stdout });
      lines.on('line', (line) => {
        if (line === 'open') {
          begun = performance.now();
          open.resolve();
        }
        if (!line.startsWith('read ') && line !== 'open') ended = performance.now();
        if (kill !== null && said.length === kill.file)
          setTimeout(() => child.kill('SIGKILL'), kill.milliseconds);
        said.push(line);
      });
      child.stdin.write(`${database} ${folder}\n`);
      await closed;
      const status = said.find((line) => /^(loaded|unchanged)$/.test(line)) ?? null;
      return { status, milliseconds: ended - begun };
    },
    async end() {
      child.kill('SIGKILL');
      await closed;
    },
  };
}
