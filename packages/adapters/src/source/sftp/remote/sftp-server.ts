import ssh2 from 'ssh2';
import { hostKeyPins } from './host-key.ts';
import { TransferError } from '../transfer-error.ts';

/** A server, the account on it, and how it proves that it is the right one. */
export interface SftpServer {
  readonly host: string;
  /** 22 when absent. */
  readonly port?: number;
  readonly username: string;
  /** OpenSSH, PEM or PuTTY format. It is used for signing alone and stands in no error. */
  readonly privateKey: string | Buffer;
  /** Of the private key, when it is encrypted. */
  readonly passphrase?: string;
  /**
   * SHA-256 of the server's public host key as `ssh-keygen -lf` prints it (`SHA256:...`): of the key that the
   * server prefers, Ed25519 before ECDSA before RSA. Several while a server changes its key.
   */
  readonly hostKeySha256: string | readonly string[];
  /** Longest wait for the connection, authentication included; 20 seconds when absent. */
  readonly connectTimeoutMs?: number;
  /** Longest wait for an answer; 30 seconds when absent. */
  readonly answerTimeoutMs?: number;
  /** Time between signs of life; three without an answer end the connection. 10 seconds when absent. */
  readonly keepAliveMs?: number;
}

/** A server whose options were looked at. */
export interface CheckedServer {
  readonly host: string;
  readonly port: number;
  readonly username: string;
  readonly privateKey: string | Buffer;
  readonly passphrase: string | undefined;
  readonly pins: ReadonlySet<string>;
  readonly connectTimeoutMs: number;
  readonly answerTimeoutMs: number;
  readonly keepAliveMs: number;
}

/**
 * Checks the options of a server before anything is sent.
 *
 * @throws TransferError - OPTION_INVALID, PRIVATE_KEY_UNUSABLE
 */
export function checkedServer(server: SftpServer): CheckedServer {
  return {
    host: text('host', server.host),
    port: server.port ?? 22,
    username: text('username', server.username),
    ...usableKey(server),
    pins: hostKeyPins(server.hostKeySha256),
    connectTimeoutMs: server.connectTimeoutMs ?? 20_000,
    answerTimeoutMs: server.answerTimeoutMs ?? 30_000,
    keepAliveMs: server.keepAliveMs ?? 10_000,
  };
}

function text(option: string, value: string): string {
  if (value === '' || value.includes('\0'))
    throw new TransferError('OPTION_INVALID', { option, expected: 'a text that is not empty' });
  return value;
}

function usableKey({ privateKey, passphrase }: SftpServer): Pick<CheckedServer, 'privateKey' | 'passphrase'> {
  const key = ssh2.utils.parseKey(privateKey, passphrase);
  if (key instanceof Error || !key.isPrivateKey()) throw new TransferError('PRIVATE_KEY_UNUSABLE', {});
  return { privateKey, passphrase };
}
