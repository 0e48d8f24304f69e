import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync } from 'node:fs';
import { appendFile, chmod, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { connect, createServer, type AddressInfo } from 'node:net';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';

const programs = {
  sshd: ['/usr/sbin/sshd', '/usr/local/sbin/sshd', '/opt/homebrew/sbin/sshd'],
  sftpServer: [
    '/usr/lib/openssh/sftp-server',
    '/usr/libexec/openssh/sftp-server',
    '/usr/lib/ssh/sftp-server',
    '/usr/libexec/sftp-server',
  ],
} as const;

/** How `ssh-keygen` makes each key that the server accepts. */
const userKeys = {
  ed25519: ['-t', 'ed25519', '-N', ''],
  'ed25519-locked': ['-t', 'ed25519', '-N', 'passphrase'],
  ecdsa: ['-t', 'ecdsa', '-b', '384', '-N', ''],
  rsa: ['-t', 'rsa', '-b', '3072', '-N', ''],
  'rsa-pem': ['-t', 'rsa', '-b', '2048', '-N', '', '-m', 'PEM'],
} as const;

type UserKey = keyof typeof userKeys;

/** An OpenSSH server on loopback, with keys of its own. */
export interface OpensshServer {
  readonly port: number;
  readonly username: string;
  /** Private keys that the server accepts, by their kind; `ed25519-locked` has the passphrase `passphrase`. */
  readonly userKeys: Readonly<Record<UserKey, string>>;
  /** The private key that the server accepts, and one that it does not know. */
  readonly userKey: string;
  readonly strangerKey: string;
  /** Fingerprint of the server's key as `ssh-keygen -lf` prints it, and one of a key that it does not have. */
  readonly hostKeySha256: string;
  readonly otherKeySha256: string;
  /**
   * What sshd and its SFTP server have logged since it was asked last, up to what is waited for: they write after
   * they have answered.
   */
  log(until?: RegExp): Promise<string>;
  stop(): Promise<void>;
}

/** Where the programs of OpenSSH are, or null when the machine has no server. */
export function findOpenssh(): { readonly sshd: string; readonly sftpServer: string } | null {
  const sshd = programs.sshd.find((path) => existsSync(path));
  const sftpServer = programs.sftpServer.find((path) => existsSync(path));
  return sshd === undefined || sftpServer === undefined ? null : { sshd, sftpServer };
}

/**
 * Starts a server for the user who runs the tests; it takes keys and, if anybody tried, passwords.
 *
 * @param logFiles - whether its SFTP server logs every file that it opens and everything that it changes; the
 *   program of its own that does so takes time to start
 */
export async function startOpenssh(logFiles: boolean): Promise<OpensshServer> {
  const found = findOpenssh();
  if (found === null) throw new Error('there is no OpenSSH server on this machine');
  const folder = await mkdtemp(join(tmpdir(), 'tradepulse-sshd-'));
  const logs = [join(folder, 'sshd.log'), join(folder, 'sftp.log')] as const;
  for (const key of ['host', 'other', 'stranger']) makeKey(join(folder, key), userKeys.ed25519);
  const keys = await makeUserKeys(folder);
  const port = await freePort();
  await writeFile(
    join(folder, 'config'),
    configuration(folder, port, logFiles ? await loggingServer(folder, found.sftpServer) : 'internal-sftp'),
  );
  // As root, sshd gives up its rights in this folder, which its package makes at boot alone.
  if (process.getuid?.() === 0) mkdirSync('/run/sshd', { recursive: true, mode: 0o755 });
  const server = spawn(found.sshd, ['-D', '-f', join(folder, 'config'), '-E', logs[0]], { stdio: 'ignore' });
  await untilListening(port, server, logs[0]);
  const seen = new Map<string, number>();
  return {
    port,
    username: userInfo().username,
    userKeys: keys,
    userKey: keys.ed25519,
    strangerKey: await readFile(join(folder, 'stranger'), 'utf8'),
    hostKeySha256: fingerprint(join(folder, 'host.pub')),
    otherKeySha256: fingerprint(join(folder, 'other.pub')),
    log: async (until = /^/) => {
      let text = '';
      for (let turn = 0; turn < 100; turn += 1) {
        text += (await Promise.all(logs.map((path) => unseen(path, seen)))).join('');
        if (until.test(text)) break;
        await delay(50);
      }
      return text;
    },
    stop: async () => {
      server.kill();
      if (server.exitCode === null) await once(server, 'exit');
      await rm(folder, { recursive: true });
    },
  };
}

function makeKey(path: string, form: readonly string[]): void {
  execFileSync('ssh-keygen', ['-q', ...form, '-C', 'test', '-f', path]);
}

/** Makes the keys of the user and lets the server accept them. */
async function makeUserKeys(folder: string): Promise<Record<UserKey, string>> {
  const keys = { ed25519: '', 'ed25519-locked': '', ecdsa: '', rsa: '', 'rsa-pem': '' };
  for (const kind of Object.keys(keys) as UserKey[]) {
    const path = join(folder, `user-${kind}`);
    makeKey(path, userKeys[kind]);
    keys[kind] = await readFile(path, 'utf8');
    await appendFile(join(folder, 'authorized'), await readFile(`${path}.pub`), { mode: 0o600 });
  }
  return keys;
}

function fingerprint(path: string): string {
  return execFileSync('ssh-keygen', ['-lf', path], { encoding: 'utf8' }).split(' ')[1] ?? '';
}

async function loggingServer(folder: string, sftpServer: string): Promise<string> {
  const path = join(folder, 'sftp');
  await writeFile(path, `#!/bin/sh\nexec ${sftpServer} -e -l VERBOSE 2>>${join(folder, 'sftp.log')}\n`);
  await chmod(path, 0o755);
  return path;
}

function configuration(folder: string, port: number, subsystem: string): string {
  return `
Port ${port}
ListenAddress 127.0.0.1
HostKey ${join(folder, 'host')}
PidFile ${join(folder, 'pid')}
AuthorizedKeysFile ${join(folder, 'authorized')}
StrictModes no
UsePAM no
PermitRootLogin yes
PasswordAuthentication yes
MaxStartups 100
LogLevel DEBUG1
Subsystem sftp ${subsystem}
`;
}

/** A port that was free a moment ago. */
async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, 'close');
  return port;
}

async function untilListening(port: number, server: ChildProcess, log: string): Promise<void> {
  for (let turn = 0; turn < 100; turn += 1) {
    if (server.exitCode !== null) break;
    if (await answers(port)) return;
    await delay(50);
  }
  throw new Error(`sshd does not start: ${await readFile(log, 'utf8').catch(() => '')}`);
}

async function answers(port: number): Promise<boolean> {
  const socket = connect(port, '127.0.0.1');
  try {
    await once(socket, 'connect');
    return true;
  } catch {
    return false;
  } finally {
    socket.destroy();
  }
}

async function unseen(path: string, seen: Map<string, number>): Promise<string> {
  const text = await readFile(path, 'utf8').catch(() => '');
  const before = seen.get(path) ?? 0;
  seen.set(path, text.length);
  return text.slice(before);
}
