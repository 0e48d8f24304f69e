import type { FetchOptions } from '@tradepulse/adapters/sftp';
import { afterAll, beforeAll, describe } from 'vitest';
import { findOpenssh, startOpenssh, type OpensshServer } from '../support/openssh-server.ts';
import type { Places } from './delivery-on-server.ts';

const missing = findOpenssh() === null;
if (missing) process.stderr.write('\nNO SSHD: test/sftp is skipped. Install openssh-server.\n\n');

/** A server that is there while the tests run, and the options that fetch from it without waiting. */
export interface Bench {
  server(): OpensshServer;
  optionsFor(places: Places, more?: Partial<FetchOptions>): FetchOptions;
}

/** Tests against an OpenSSH server of their own; skipped, and said so, on a machine without one. */
export function describeSftp(name: string, tests: (bench: Bench) => void): void {
  describe.skipIf(missing)(name, () => {
    let started: OpensshServer | null = null;
    const server = (): OpensshServer => started!;
    beforeAll(async () => {
      started = await startOpenssh();
    });
    afterAll(() => started?.stop());
    tests({
      server,
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
    });
  });
}
