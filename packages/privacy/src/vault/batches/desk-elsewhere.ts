import { Worker } from 'node:worker_threads';
import type { OpenVaultKeys } from '../vault-keys.ts';
import type { CipherDesk } from './cipher-desk.ts';
import { THREAD_READY, type CipherAnswer } from './cipher-message.ts';
import type { AskCipher, CipherTask, CipherTasks } from './cipher-task.ts';

/** Memory of the thread in megabytes: more than its work takes, so that only what goes wrong is stopped by it. */
const limits = { maxOldGenerationSizeMb: 256, maxYoungGenerationSizeMb: 16 };

/** What waits for the thread. */
interface Waiting {
  readonly answer: (reply: CipherTasks[CipherTask]['reply']) => void;
  /** Has the task done here instead. */
  readonly doHere: () => void;
}

/**
 * Tasks are done by a thread, from when it says that it is there and until it fails; before and afterwards, and when
 * it cannot do one, by the desk here. So there is nothing that a thread makes possible, or impossible.
 */
export function deskElsewhere(keys: OpenVaultKeys, here: CipherDesk): CipherDesk {
  const elsewhere = new DeskElsewhere(here);
  elsewhere.start(keys);
  return elsewhere;
}

class DeskElsewhere implements CipherDesk {
  readonly #here: CipherDesk;
  readonly #waiting = new Map<number, Waiting>();
  #thread: Worker | null = null;
  #isReady = false;
  #asked = 0;

  constructor(here: CipherDesk) {
    this.#here = here;
  }

  get isElsewhere(): boolean {
    return this.#isReady;
  }

  start(keys: OpenVaultKeys): void {
    try {
      const thread = new Worker(threadFile(), {
        workerData: keys,
        resourceLimits: limits,
        execArgv: [],
        env: {},
        stdout: true,
        stderr: true,
      });
      this.#thread = thread;
      thread.on('message', (said: unknown) => this.#heard(said));
      for (const end of ['error', 'messageerror', 'exit']) thread.on(end, () => this.#ended());
    } catch {
      // A host may forbid threads: the work is done here.
    }
  }

  readonly ask: AskCipher = <T extends CipherTask>(task: T, request: CipherTasks[T]['request']) => {
    const thread = this.#thread;
    if (thread === null || !this.#isReady) return this.#here.ask(task, request);
    return new Promise<CipherTasks[T]['reply']>((resolve, reject) => {
      const id = (this.#asked += 1);
      const doHere = (): void => void this.#here.ask(task, request).then(resolve, reject);
      this.#waiting.set(id, { answer: resolve, doHere });
      try {
        // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window
        thread.postMessage({ id, task, request });
      } catch {
        this.#doHere(id);
      }
    });
  };

  async close(): Promise<void> {
    const thread = this.#thread;
    this.#ended();
    await thread?.terminate();
  }

  #heard(said: unknown): void {
    if (!this.#isReady) this.#isReady = said === THREAD_READY;
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- it has said that it is our own thread
    else this.#answered(said as CipherAnswer);
  }

  #answered({ id, reply }: CipherAnswer): void {
    if (reply === null) this.#doHere(id);
    else this.#taken(id)?.answer(reply);
  }

  /** The thread is no more; what it had not answered is done here. */
  #ended(): void {
    this.#thread = null;
    this.#isReady = false;
    for (const id of this.#waiting.keys()) this.#doHere(id);
  }

  #doHere(id: number): void {
    this.#taken(id)?.doHere();
  }

  #taken(id: number): Waiting | undefined {
    const waiting = this.#waiting.get(id);
    this.#waiting.delete(id);
    return waiting;
  }
}

/** The file of the thread: beside this one among the sources, beside the bundle in the package. */
function threadFile(): URL {
  const here = import.meta.url;
  return new URL(here.endsWith('.ts') ? './cipher-thread.ts' : './tradepulse-cipher-thread.js', here);
}
