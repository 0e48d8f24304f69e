import type { FetchOptions } from '@tradepulse/adapters/sftp';
import { rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { findOpenssh, startOpenssh, type OpensshServer } from '../support/openssh-server.ts';
import { newPlaces, type Places } from './delivery-on-server.ts';

/** A server that is there while tests run, and the options that fetch from it without waiting. */
export interface SftpBench {
  readonly start: () => Promise<void>;
  readonly stop: () => Promise<void>;
  readonly server: () => OpensshServer;
  /** Folders of one test; they are removed at the end. */
  readonly makePlaces: () => Promise<Places>;
  readonly optionsFor: (places: Places, more?: Partial<FetchOptions>) => FetchOptions;
}

/** Whether the machine has no OpenSSH server; that tests are skipped for it is said on the error stream. */
export function noOpenssh(): boolean {
  if (findOpenssh() !== null) return false;
  process.stderr.write('\nNO SSHD: test/sftp is skipped. Install openssh-server.\n\n');
  return true;
}

/** A server to be started before the tests of a group, see {@link startOpenssh}. */
export function sftpBench(logFiles = false): SftpBench {
  let started: OpensshServer | null = null;
  const made: Places[] = [];
  const server = (): OpensshServer => {
    if (started === null) throw new Error('the server is started by beforeAll');
    return started;
  };
  return {
    server,
    start: async () => {
      started = await startOpenssh(logFiles);
    },
    stop: async () => {
      await started?.stop();
      for (const { remoteFolder } of made)
        await rm(dirname(dirname(remoteFolder)), { recursive: true, force: true });
    },
    makePlaces: async () => {
      const places = await newPlaces();
      made.push(places);
      return places;
    },
    optionsFor: (places, more = {}) => ({
      host: '127.0.0.1',
      port: server().port,
      username: server().username,
      privateKey: server().userKey,
      hostKeySha256: server().hostKeySha256,
      retry: { sleep: () => Promise.resolve() },
      ...places,
      ...more,
    }),
  };
}
