import { pipeline, Readable } from 'node:stream';
import { CsvError, parse } from 'csv-parse';
import type { ByteFile } from '../../../source/byte-file.ts';
import { AceReportError } from '../report-error.ts';
import { tooLarge, type ReportLimits } from '../report-limits.ts';
import type { DecimalMark } from '../values/decimal-text.ts';
import type { DateSystem } from '../values/read-date.ts';
import { textCell } from './cell.ts';
import { decodedText, encodingOf, type TextEncoding } from './decoded-text.ts';
import { delimiterOf, type Delimiter } from './delimiter.ts';
import type { ReportTable, TableRow } from './report-table.ts';

/** What a text file does not say of itself; what is left out is found from its first bytes. */
export interface CsvOptions {
  readonly encoding?: TextEncoding;
  readonly delimiter?: Delimiter;
  readonly decimals?: DecimalMark;
  readonly dates?: DateSystem;
}

interface Parsed {
  readonly record: readonly string[];
  readonly info: { readonly lines: number };
}

const HEAD = 65_536;
const BLOCK = 512;

/**
 * Opens a report in CSV: its encoding from its byte order mark, its delimiter from its titles. Semicolons come from
 * spreadsheets of locales with a decimal comma, so there a number must not be readable in two ways.
 */
export async function openCsv(
  file: ByteFile,
  options: CsvOptions,
  limits: ReportLimits,
  signal?: AbortSignal,
): Promise<ReportTable> {
  const start = await head(file, signal);
  const encoding = options.encoding ?? encodingOf(start);
  const delimiter = options.delimiter ?? delimiterOf(new TextDecoder(encoding).decode(start));
  return {
    format: 'csv',
    sheet: null,
    dates: options.dates ?? '1900',
    decimals: options.decimals ?? (delimiter === ';' ? 'unclear' : 'point'),
    fixedWidth: true,
    rows: (rowsSignal, onBytes) =>
      csvRows(decodedText(counted(file.stream(rowsSignal), onBytes), encoding, file.name), {
        file: file.name,
        delimiter,
        limits,
      }),
  };
}

async function head(file: ByteFile, signal?: AbortSignal): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of file.stream(signal)) {
    chunks.push(chunk);
    length += chunk.length;
    if (length >= HEAD) break;
  }
  return Buffer.concat(chunks).subarray(0, HEAD);
}

async function* counted(
  stream: AsyncIterable<Buffer>,
  onBytes?: (bytes: number) => void,
): AsyncGenerator<Buffer> {
  for await (const chunk of stream) {
    onBytes?.(chunk.length);
    yield chunk;
  }
}

async function* csvRows(
  text: AsyncIterable<string>,
  options: { readonly file: string; readonly delimiter: Delimiter; readonly limits: ReportLimits },
): AsyncGenerator<readonly TableRow[]> {
  const { file, delimiter, limits } = options;
  const parser = parse({
    info: true,
    relax_column_count: true,
    delimiter,
    max_record_size: limits.cellLength,
  });
  pipeline(Readable.from(text), parser, () => undefined);
  try {
    let block: TableRow[] = [];
    let rows = 0;
    let line = 1;
    let parsed = 0;
    for await (const { record, info } of parser as AsyncIterable<Parsed>) {
      rows += 1;
      if (rows > limits.rows) throw tooLarge('rows', limits, { file, line });
      if (record.length > limits.columns) throw tooLarge('columns', limits, { file, line });
      block.push({ line, cells: record.map((cell) => textCell(cell)) });
      line += 1 + breaksIn(record, info.lines - parsed);
      parsed = info.lines;
      if (block.length < BLOCK) continue;
      yield block;
      block = [];
    }
    yield block;
  } catch (error) {
    throw csvError(error, file, limits);
  } finally {
    parser.destroy();
  }
}

/** Line breaks inside the cells of a row; the parser, whose count says whether there are any, takes CRLF for two. */
function breaksIn(record: readonly string[], counted: number): number {
  if (counted < 2) return 0;
  return record.reduce((sum, cell) => sum + cell.split(/\r\n|\r|\n/).length - 1, 0);
}

/** The typed form of the parser's error, whose own text repeats the field. */
function csvError(error: unknown, file: string, limits: ReportLimits): unknown {
  if (!(error instanceof CsvError)) return error;
  const lines: unknown = error['lines'];
  const place = { file, ...(typeof lines === 'number' && { line: lines }) };
  if (error.code === 'CSV_MAX_RECORD_SIZE') return tooLarge('cellLength', limits, place);
  return new AceReportError('REPORT_QUOTES', {}, place);
}
