import { errorClass } from '@tradepulse/privacy';

/**
 * From each code to the sentence that its parameters make. No sentence repeats a key, a name from the server
 * that was not looked at, or a byte of a file; places name files that passed the rules for names.
 */
const sentences = {
  /** An option that cannot be used as it is given. */
  OPTION_INVALID: (p: { option: string; expected: string }) =>
    `the option ${p.option} is not usable: expected ${p.expected}`,
  /** Not a private key, or one that needs the option `passphrase`, or another one. */
  PRIVATE_KEY_UNUSABLE: () =>
    'the private key cannot be read: it is no private key, or its passphrase is wrong',
  /** The server is not the one that was pinned; nothing was sent to it. Ask its keeper before pinning another. */
  HOST_KEY_MISMATCH: (p: { presented: string }) =>
    `the server shows another host key than the one that is pinned: ${p.presented}`,
  /** The server knows neither this user nor this key, or has stopped accepting it. */
  AUTHENTICATION_REFUSED: () => 'the server refuses the user and the key',
  /** The connection broke as often in a row, without a byte gained; what was received is kept for the next time. */
  CONNECTION_LOST: (p: { reason: string; attempts: number }) =>
    `the connection was lost: ${p.reason} (attempts without progress: ${p.attempts})`,
  /** Perhaps the delivery has not come yet, or has been taken away. */
  REMOTE_MISSING: () => 'the server has no such file or folder',
  /** The user is known, but has no right to it on the server. */
  REMOTE_DENIED: () => 'the server does not let this user read the file or folder',
  /** The server failed at a request; `status` is its SFTP status code. */
  REMOTE_FAILED: (p: { status: number }) => `the server failed to answer: status ${p.status}`,
  /** A link, folder or device where a file is expected; links are not followed. */
  REMOTE_NOT_FILE: () => 'what the server has under this name is not a file',
  /** The file became another one while it was read: fetch again when the sender has finished. */
  REMOTE_CHANGED: () => 'the file changed on the server while it was received',
  /** A name that could reach outside the inbox, or mean two files; files are counted from 1. */
  FILE_NAME: (p: { entry: number; reason: string }) =>
    `the name of file ${p.entry} is not usable: ${p.reason}`,
  /** `at` is where in the manifest, such as `files.3.sha256`. */
  MANIFEST_INVALID: (p: { at: string }) => `the manifest is not valid at ${p.at}`,
  /** See {@link TransferLimits}. */
  LIMIT_EXCEEDED: (p: { limit: string; most: number }) =>
    `the delivery is larger than the limit ${p.limit} (${p.most}) allows`,
  /** The file on the server is shorter or longer than its manifest says: perhaps still being written. */
  SIZE_MISMATCH: (p: { expected: number; actual: number }) =>
    `the file has ${p.actual} bytes instead of ${p.expected}`,
  /** The content is not what the manifest says, or the manifest not the expected one. */
  HASH_MISMATCH: () => 'the SHA-256 of the content is not the one that is expected',
  /** Another process, or another call of this one, is fetching the same delivery into the same inbox. */
  INBOX_BUSY: () => 'the delivery is being fetched into this inbox already',
  /** No space is left; what was received is kept, and the next time goes on from there. */
  INBOX_FULL: () => 'the disk of the inbox is full',
  /** `reason` is the code of the operating system, such as `EACCES`. */
  INBOX_NOT_USABLE: (p: { reason: string }) => `the inbox cannot be used: ${p.reason}`,
  /** The folder was handed over before and has been changed since: move it away, then fetch again. */
  DELIVERY_DIFFERS: () => 'the folder that was handed over does not hold what the manifest says any more',
} as const;

/** Every code of {@link TransferError}. */
export type TransferErrorCode = keyof typeof sentences;

/** A delivery that cannot be fetched. What was received of it is kept for the next time, never handed over. */
export const TransferError = errorClass('TransferError', sentences);
