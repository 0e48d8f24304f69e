import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { open, readdir, stat, type FileHandle } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join, posix } from 'node:path';
import ssh2, { type Attributes, type AuthContext, type ParsedKey, type SFTPWrapper } from 'ssh2';

/** An SFTP server on loopback for the demonstration: one user, one key, one folder, reading alone. */
export interface LoopbackServer {
  readonly port: number;
  readonly username: string;
  readonly privateKey: string;
  readonly hostKeySha256: string;
  stop(): void;
}

const { STATUS_CODE, OPEN_MODE } = ssh2.utils.sftp;
const username = 'tradepulse';

/** Starts a server that shows a folder as `/outgoing`. */
export async function loopbackSftpServer(folder: string): Promise<LoopbackServer> {
  const host = ssh2.utils.generateKeyPairSync('ed25519');
  const user = ssh2.utils.generateKeyPairSync('ed25519');
  const known = ssh2.utils.parseKey(user.public);
  if (known instanceof Error) throw known;
  const ssh = new ssh2.Server({ hostKeys: [host.private] }, (client) => {
    client.on('error', () => client.end());
    client.on('authentication', (asking) => admit(asking, known));
    client.on('session', (accept) => {
      accept().on('sftp', (acceptSftp) => serve(acceptSftp(), folder));
    });
  });
  // Answers are small and asked for one after the other: waiting to fill packets would take most of the time.
  const server = createServer({ noDelay: true }, (socket) => ssh.injectSocket(socket));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  return {
    port: typeof address === 'object' ? (address?.port ?? 0) : 0,
    username,
    privateKey: user.private,
    hostKeySha256: fingerprint(host.public),
    stop: () => server.close(),
  };
}

/** Lets the one user in, by the one key. */
function admit(asking: AuthContext, known: ParsedKey): void {
  const isKnown =
    asking.method === 'publickey' &&
    asking.username === username &&
    asking.key.data.equals(known.getPublicSSH());
  if (!isKnown) return asking.reject(['publickey']);
  if (asking.signature === undefined || asking.blob === undefined) return asking.accept();
  if (!known.verify(asking.blob, asking.signature, asking.hashAlgo)) return asking.reject();
  asking.accept();
}

/** The fingerprint of a public key, as `ssh-keygen -lf` prints it. */
function fingerprint(publicKey: string): string {
  const bytes = Buffer.from(publicKey.split(' ')[1] ?? '', 'base64');
  return `SHA256:${createHash('sha256').update(bytes).digest('base64').replace(/=+$/, '')}`;
}

type Answer = () => Promise<void>;

type Answering = (request: number, answer: Answer) => void;

/** Answers what a reader asks; everything else is refused. */
function serve(sftp: SFTPWrapper, folder: string): void {
  const local = (path: string): string => join(folder, posix.relative('/outgoing', posix.normalize(path)));
  const answering: Answering = (request, answer) => {
    answer().catch(() => sftp.status(request, STATUS_CODE.FAILURE));
  };
  const describe = (request: number, path: string): void =>
    answering(request, async () => sftp.attrs(request, attributes(await stat(local(path)))));
  sftp.on('STAT', describe);
  sftp.on('LSTAT', describe);
  reading(sftp, local, answering);
  listing(sftp, local, answering);
}

/** Files, piece by piece. */
function reading(sftp: SFTPWrapper, local: (path: string) => string, answering: Answering): void {
  const files = new Map<number, FileHandle>();
  let last = 0;
  sftp.on('OPEN', (request, path, flags) =>
    answering(request, async () => {
      if ((flags & OPEN_MODE.WRITE) !== 0) return sftp.status(request, STATUS_CODE.PERMISSION_DENIED);
      last += 1;
      files.set(last, await open(local(path), 'r'));
      sftp.handle(request, handleOf(last));
    }),
  );
  sftp.on('READ', (request, handle, offset, length) =>
    answering(request, async () => {
      const piece = Buffer.alloc(Math.min(length, 262_144));
      const read = await files.get(handle.readUInt32BE())?.read(piece, 0, piece.length, offset);
      if (read === undefined || read.bytesRead === 0) return sftp.status(request, STATUS_CODE.EOF);
      sftp.data(request, piece.subarray(0, read.bytesRead));
    }),
  );
  sftp.on('FSTAT', (request, handle) =>
    answering(request, async () => {
      const stats = await files.get(handle.readUInt32BE())?.stat();
      if (stats === undefined) return sftp.status(request, STATUS_CODE.FAILURE);
      sftp.attrs(request, attributes(stats));
    }),
  );
  sftp.on('CLOSE', (request, handle) =>
    answering(request, async () => {
      await files.get(handle.readUInt32BE())?.close();
      files.delete(handle.readUInt32BE());
      sftp.status(request, STATUS_CODE.OK);
    }),
  );
}

/** Folders, in one answer each. */
function listing(sftp: SFTPWrapper, local: (path: string) => string, answering: Answering): void {
  const waiting = new Map<number, string>();
  let last = 1_000_000;
  sftp.on('OPENDIR', (request, path) => {
    last += 1;
    waiting.set(last, path);
    sftp.handle(request, handleOf(last));
  });
  sftp.on('READDIR', (request, handle) =>
    answering(request, async () => {
      const path = waiting.get(handle.readUInt32BE());
      if (path === undefined) return sftp.status(request, STATUS_CODE.EOF);
      waiting.delete(handle.readUInt32BE());
      const names = await readdir(local(path));
      const entries = names.map(async (filename) => ({
        filename,
        longname: filename,
        attrs: attributes(await stat(join(local(path), filename))),
      }));
      sftp.name(request, await Promise.all(entries));
    }),
  );
}

function handleOf(number: number): Buffer {
  const handle = Buffer.alloc(4);
  handle.writeUInt32BE(number);
  return handle;
}

function attributes(stats: {
  mode: number;
  uid: number;
  gid: number;
  size: number;
  atimeMs: number;
  mtimeMs: number;
}): Attributes {
  const { mode, uid, gid, size, atimeMs, mtimeMs } = stats;
  return { mode, uid, gid, size, atime: Math.floor(atimeMs / 1000), mtime: Math.floor(mtimeMs / 1000) };
}
