import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

/** What to load where, and after how many milliseconds of loading to kill the process; null for never. */
export interface LoaderTask {
  readonly database: string;
  readonly folder: string;
  readonly killAfter: number | null;
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
    async load({ database, folder, killAfter }) {
      const said: string[] = [];
      let opened = 0;
      child.stdout.setEncoding('utf8').on('data', (text: string) => {
        said.push(text);
        if (opened > 0 || !said.join('').includes('open\n')) return;
        opened = performance.now();
        open.resolve();
        if (killAfter !== null) setTimeout(() => child.kill('SIGKILL'), killAfter);
      });
      child.stdin.write(`${database} ${folder}\n`);
      await closed;
      const status = /^(loaded|unchanged)$/m.exec(said.join(''))?.[1] ?? null;
      return { status, milliseconds: performance.now() - opened };
    },
    async end() {
      child.kill('SIGKILL');
      await closed;
    },
  };
}
