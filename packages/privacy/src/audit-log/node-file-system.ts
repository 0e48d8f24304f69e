import { link, mkdir, open, readdir, readFile, unlink } from 'node:fs/promises';
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
  remove: unlink,
  async syncDirectory(path) {
    const directory = await open(path, 'r');
    try {
      await directory.sync();
    } finally {
      await directory.close();
    }
  },
} satisfies AuditFileSystem);

async function openAppend(path: string): Promise<AppendFile> {
  const file = await open(path, 'a', 0o600);
  return {
    write: async (bytes) => (await file.write(bytes)).bytesWritten,
    sync: () => file.datasync(),
    close: () => file.close(),
  };
}
