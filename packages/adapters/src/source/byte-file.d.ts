/** A file that can be read from its beginning, as often as is needed: on disk or a member of an archive. */
export interface ByteFile {
  /** Its name without folders, for receipts and errors. */
  readonly name: string;
  /** Bytes of its content when they are known before reading. */
  readonly size: number | null;
  /** Reads the content; leaving the loop early closes everything that was opened. */
  stream(signal?: AbortSignal): AsyncGenerator<Buffer>;
}
/** Files that belong together: the members of an archive, or the files of a folder. */
export interface FileSet {
  readonly name: string;
  /** Lists the files; their content is not read. */
  files(signal?: AbortSignal): Promise<readonly ByteFile[]>;
  /** SHA-256 of the content, in hexadecimal. */
  fingerprint(signal?: AbortSignal): Promise<string>;
}
//# sourceMappingURL=byte-file.d.ts.map
