import type { CipherTask, CipherTasks } from './cipher-task.ts';

/** A task on its way to the thread. */
export interface CipherMessage {
  readonly id: number;
  readonly task: CipherTask;
  readonly request: CipherTasks[CipherTask]['request'];
}

/** What became of a task; null when it failed. Why, the thread does not say: it is done again where it was asked. */
export interface CipherAnswer {
  readonly id: number;
  readonly reply: CipherTasks[CipherTask]['reply'] | null;
}

/** The first word of the thread: nothing is sent to one that has not said it. */
export const THREAD_READY = 'tradepulse cipher thread 1';
