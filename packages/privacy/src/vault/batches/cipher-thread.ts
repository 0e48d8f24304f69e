/** The thread that works for a cipher: the file that is started, never imported. */
import { parentPort, workerData } from 'node:worker_threads';
import { openVaultCipher, type VaultCipher } from '../vault-cipher.ts';
import { VaultKeys, type OpenVaultKeys } from '../vault-keys.ts';
import { answerTask } from './answer-task.ts';
import type { PackedBytes } from './cipher-task.ts';
import { THREAD_READY, type CipherAnswer, type CipherMessage } from './cipher-message.ts';

function answered(cipher: VaultCipher, { id, task, request }: CipherMessage): CipherAnswer {
  try {
    return { id, reply: answerTask(cipher, task, request) };
  } catch {
    return { id, reply: null };
  }
}

/** The memory of an answer that goes with it instead of being copied. */
function memoryOf({ reply }: CipherAnswer): readonly ArrayBuffer[] {
  return Object.values(reply ?? {}).flatMap((part: unknown) => (isPacked(part) ? [part.bytes.buffer] : []));
}

function isPacked(part: unknown): part is PackedBytes {
  return typeof part === 'object' && part !== null && 'ends' in part && 'bytes' in part;
}

// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- what `desk-elsewhere.ts` gives
const cipher = openVaultCipher(new VaultKeys(workerData as OpenVaultKeys));
parentPort?.on('message', (message: CipherMessage) => {
  const answer = answered(cipher, message);
  parentPort?.postMessage(answer, memoryOf(answer));
});
// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window
parentPort?.postMessage(THREAD_READY);
