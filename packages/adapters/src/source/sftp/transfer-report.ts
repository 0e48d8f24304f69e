import { totalBytes, type ExpectedFile } from './expected-files.ts';
import type { TransferProgress } from './transfer-progress.ts';

/** Turns what happens in a fetch into progress events. */
export interface TransferReport {
  readonly announced: (files: readonly ExpectedFile[]) => void;
  readonly receiving: (file: string, fileBytes: number) => void;
  readonly checking: (file: string) => void;
  readonly received: (file: ExpectedFile) => void;
  readonly waiting: (failures: number) => void;
}

/** A report that counts the bytes of a fetch. */
export function transferReport(onProgress: (progress: TransferProgress) => void): TransferReport {
  let total: number | null = null;
  let complete = 0;
  let current = 0;
  let failures = 0;
  const tell = (step: TransferProgress['step'], file: string | null): void =>
    onProgress({ step, file, bytes: complete + current, totalBytes: total, failures });
  return {
    announced: (files) => {
      total = totalBytes(files);
    },
    receiving: (file, fileBytes) => {
      current = fileBytes;
      failures = 0;
      tell('receiving', file);
    },
    checking: (file) => tell('checking', file),
    received: (file) => {
      complete += file.bytes;
      current = 0;
    },
    waiting: (count) => {
      failures = count;
      tell('waiting', null);
    },
  };
}
