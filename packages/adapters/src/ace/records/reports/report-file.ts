import { basename } from 'node:path';
import { diskBytes } from '../../../source/disk-file.ts';
import type { AceReportOptions } from '../../reports/read-ace-report.ts';
import type { MappedFile } from '../extract/mapped-file.ts';

/** How reports are read. */
export type ReportReading = Omit<AceReportOptions, 'require' | 'signal'>;

/** A report on disk. */
export interface ReportFile extends MappedFile {
  readonly path: string;
  readonly reading: ReportReading;
  /** The day on which it was made. */
  readonly asOf: string;
}

/** A report, by the path at which it lies. */
export function reportFile(path: string, asOf: string, reading: ReportReading): ReportFile {
  return { name: basename(path), path, reading, asOf, bytes: (signal) => diskBytes(path, signal) };
}
