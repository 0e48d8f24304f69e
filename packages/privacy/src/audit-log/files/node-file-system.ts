import {
  chmod,
  link,
  mkdir,
  open,
  readdir,
  readFile,
  statfs,
  unlink,
  type FileHandle,
} from 'node:fs/promises';
import type { AppendFile, AuditFileSystem } from './audit-file-system.ts';

/** The machine's file system; files are the owner's alone. */
export const nodeFileSystem: AuditFileSystem = Object.freeze({
  async makeDirectory(path) {
    await mkdir(path, { recursive: true, mode: 0o700 });
  },
  list: (directory) => readdir(directory),
  read: (path) => readFile(path),
  openAppend,
  async create(path, content) {
    const file = await open(path, 'wx', 0o600);
    try {
      await file.writeFile(content);
      await file.sync();
    } finally {
      await file.close();
    }
  },
  async overwrite(path, content) {
    const file = await open(path, 'r+');
    try {
      await writeAll(file, content);
      await file.sync();
    } finally {
      await file.close();
    }
  },
  link,
  async truncate(path, size) {
    const file = await open(path, 'r+');
    try {
      await file.truncate(size);
      await file.sync();
    } finally {
      await file.close();
    }
  },
  protect: (path) => chmod(path, 0o400),
  remove: unlink,
  async syncDirectory(path) {
    const directory = await open(path, 'r');
    try {
      await directory.sync();
    } finally {
      await directory.close();
    }
  },
  async freeBytes(directory) {
    const { bavail, bsize } = await statfs(directory);
    return bavail * bsize;
  },
} satisfies AuditFileSystem);

async function writeAll(file: FileHandle, bytes: Uint8Array): Promise<void> {
  for (let at = 0; at < bytes.length;) {
    const { bytesWritten } = await file.write(bytes, at, bytes.length - at, at);
    if (bytesWritten <= 0) throw new Error('a write took nothing');
    at += bytesWritten;
  }
}

async function openAppend(path: string): Promise<AppendFile> {
  const file = await open(path, 'a', 0o600);
  return {
    write: async (bytes) => (await file.write(bytes)).bytesWritten,
    sync: () => file.datasync(),
    close: () => file.close(),
  };
}
