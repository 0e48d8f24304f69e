import type { VaultCipher } from '../vault-cipher.ts';
import { answerTask } from './answer-task.ts';
import type { AskCipher } from './cipher-task.ts';

/** Whoever does the tasks of a cipher. */
export interface CipherDesk {
  readonly isElsewhere: boolean;
  readonly ask: AskCipher;
  readonly close: () => Promise<void>;
}

/** The tasks are done where they are asked. */
export function deskHere(cipher: VaultCipher): CipherDesk {
  return {
    isElsewhere: false,
    ask: (task, request) => new Promise((resolve) => resolve(answerTask(cipher, task, request))),
    close: () => Promise.resolve(),
  };
}
