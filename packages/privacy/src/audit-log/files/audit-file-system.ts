/** A file that is written at its end. */
export interface AppendFile {
  /** Writes once and gives the number of bytes taken, which may be fewer than offered. */
  write(bytes: Uint8Array): Promise<number>;
  /** Waits until what was written is on the disk (fdatasync). */
  sync(): Promise<void>;
  /** Closes the file; what is not synced yet may be lost when the machine stops. */
  close(): Promise<void>;
}

/** The few calls that an audit log makes, so that a test can make any of them fail. */
export interface AuditFileSystem {
  /** Makes a directory with its parents; nothing happens when it exists. */
  makeDirectory(path: string): Promise<void>;
  /** Names in a directory, without its path and in no certain order; fails when there is no such directory. */
  list(directory: string): Promise<readonly string[]>;
  /** The whole content of a file; fails when there is none. */
  read(path: string): Promise<Uint8Array>;
  /** Opens a file for appending (O_APPEND), making it when there is none. */
  openAppend(path: string): Promise<AppendFile>;
  /** Makes a file with this content and waits until it is on the disk; fails when there is one. */
  create(path: string, content: Uint8Array): Promise<void>;
  /** Writes over the beginning of a file that is there, without making it longer, and waits until that is on the disk. */
  overwrite(path: string, content: Uint8Array): Promise<void>;
  /** A second name for a file, atomically; fails when the name is taken. */
  link(from: string, to: string): Promise<void>;
  /** Cuts a file and waits until that is on the disk. */
  truncate(path: string, size: number): Promise<void>;
  /** Takes the permission to write a file from everyone. */
  protect(path: string): Promise<void>;
  /** Removes the name of a file; fails when there is none. */
  remove(path: string): Promise<void>;
  /** Waits until the names in a directory are on the disk. */
  syncDirectory(path: string): Promise<void>;
  /** How many bytes the disk of a directory still takes. */
  freeBytes(directory: string): Promise<number>;
}
