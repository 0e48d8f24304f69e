import type { Place } from '@tradepulse/privacy';
import ssh2, { type ConnectConfig, type SFTPWrapper } from 'ssh2';
import { exchange, type Answer, type Exchange } from './exchange.ts';
import { hostKeyFingerprint } from './host-key.ts';
import { remoteError } from './remote-error.ts';
import type { CheckedServer } from './sftp-server.ts';
import { TransferError } from '../transfer-error.ts';

/** An authenticated connection to the SFTP service of a server. */
export interface Connection {
  /**
   * Sends one request.
   *
   * @param place - the file that errors name
   * @throws TransferError - CONNECTION_LOST, REMOTE_MISSING, REMOTE_DENIED, REMOTE_FAILED
   */
  ask<T>(send: (sftp: SFTPWrapper, answer: Answer<T>) => void, place?: Place): Promise<T>;
  close(): void;
}

/** What is offered: nothing that rests on SHA-1 or on CBC. */
const algorithms: NonNullable<ConnectConfig['algorithms']> = {
  serverHostKey: [
    'ssh-ed25519',
    'ecdsa-sha2-nistp256',
    'ecdsa-sha2-nistp384',
    'ecdsa-sha2-nistp521',
    'rsa-sha2-512',
    'rsa-sha2-256',
  ],
  hmac: ['hmac-sha2-256-etm@openssh.com', 'hmac-sha2-512-etm@openssh.com', 'hmac-sha2-256', 'hmac-sha2-512'],
};

/**
 * Connects, compares the host key with the pins before anything about the user is sent, and authenticates with
 * the key alone: no password, no agent, no keyboard.
 *
 * @throws TransferError - HOST_KEY_MISMATCH, AUTHENTICATION_REFUSED, CONNECTION_LOST
 */
export async function openConnection(server: CheckedServer, signal?: AbortSignal): Promise<Connection> {
  signal?.throwIfAborted();
  const client = new ssh2.Client();
  const talk = exchange(server.answerTimeoutMs, () => client.destroy());
  const onAbort = (): void => talk.fail(signal?.reason);
  signal?.addEventListener('abort', onAbort, { once: true });
  const close = (): void => {
    signal?.removeEventListener('abort', onAbort);
    talk.fail(lost('CLOSED'));
  };
  try {
    const sftp = await handshake(client, server, talk);
    return {
      close,
      ask: (send, place) =>
        talk.ask((answer) => send(sftp, (error, value) => answer(error && remoteError(error, place), value))),
    };
  } catch (error) {
    close();
    throw error;
  }
}

async function handshake(client: ssh2.Client, server: CheckedServer, talk: Exchange): Promise<SFTPWrapper> {
  let refused: string | null = null;
  client.on('error', (error) => {
    talk.fail(
      refused === null ? remoteError(error) : new TransferError('HOST_KEY_MISMATCH', { presented: refused }),
    );
  });
  client.on('close', () => talk.fail(lost('CLOSED')));
  const hostVerifier = (key: Buffer): boolean => {
    const presented = hostKeyFingerprint(key);
    if (!server.pins.has(presented)) refused = presented;
    return refused === null;
  };
  await talk.ask<void>((answer) => {
    // Requests are small: held back to be sent together, each would wait for the server's acknowledgement.
    client.once('connect', () => client.setNoDelay(true));
    client.once('ready', () => answer(null, undefined));
    client.connect({ ...configOf(server), hostVerifier });
  });
  const sftp = await talk.ask<SFTPWrapper>((answer) => client.sftp(answer));
  sftp.on('error', () => talk.fail(lost('PROTOCOL')));
  sftp.on('close', () => talk.fail(lost('CLOSED')));
  return sftp;
}

function configOf(server: CheckedServer): ConnectConfig {
  const { host, port, username, privateKey, passphrase } = server;
  return {
    host,
    port,
    username,
    privateKey,
    ...(passphrase !== undefined && { passphrase }),
    authHandler: ['publickey'],
    algorithms,
    readyTimeout: server.connectTimeoutMs,
    keepaliveInterval: server.keepAliveMs,
    keepaliveCountMax: 3,
  };
}

function lost(reason: string): Error {
  return new TransferError('CONNECTION_LOST', { reason, attempts: 1 });
}
