/** The thread that works for a cipher: the file that is started, never imported. */
import { parentPort, workerData } from 'node:worker_threads';
import { openVaultCipher, type VaultCipher } from '../vault-cipher.ts';
import { VaultKeys, type OpenVaultKeys } from '../vault-keys.ts';
import { answerTask } from './answer-task.ts';
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
  return Object.values(reply ?? {}).flatMap((part: unknown) =>
    typeof part === 'object' && part !== null && 'bytes' in part && part.bytes instanceof Uint8Array
      ? [part.bytes.buffer as ArrayBuffer]
      : [],
  );
}

// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- what `desk-elsewhere.ts` gives
const cipher = openVaultCipher(new VaultKeys(workerData as OpenVaultKeys));
parentPort?.on('message', (message: CipherMessage) => {
  const answer = answered(cipher, message);
  parentPort?.postMessage(answer, memoryOf(answer));
});
parentPort?.postMessage(THREAD_READY);
