import type { CommodityLevel } from '@tradepulse/core';
import { ReadError } from '../../errors/read-error.ts';
import { RowProblem } from '../../layout/record-decoder.ts';
import type { StoredRow } from '../fact-columns.ts';
import { MOST_DOLLARS } from '../fact-decoder.ts';
import { levelOf } from './answer-grain.ts';
import type { AnswerRow } from './answer-row.ts';
import { periodReader, type KnownPeriod } from './answer-period.ts';
import type { FigureAt, Header } from './header.ts';

/** Reads a row of an answer into a row of the fact. */
export type RowReader = (row: AnswerRow) => StoredRow | RowProblem;

/** What a reader of rows needs to know about the answer. */
export interface RowReaderOptions {
  readonly template: StoredRow;
  readonly level: CommodityLevel;
  readonly known: KnownPeriod;
  readonly file: string;
}

/**
 * Compiles the reading of rows: codes as text, dollars to cents, flagged and empty figures to null, `-` in a
 * key to null.
 *
 * @throws ReadError - API_PERIOD_MISSING; from the reader itself API_LEVELS_MIXED
 */
export function rowReader(header: Header, options: RowReaderOptions): RowReader {
  const readPeriod = periodReader(header, options.known, options.file);
  return ({ line, cells }) => {
    if (cells.length !== header.width) return new RowProblem(null, 'FIELD_COUNT');
    const row = { ...options.template };
    const period = readPeriod(cells);
    if (period instanceof RowProblem) return period;
    row.year = period.year;
    row.month = period.month;
    const problem =
      readCommodity(row, cells[header.commodity] ?? '', options, line) ??
      readKeys(row, header, cells) ??
      readFigures(row, header, cells);
    return problem ?? row;
  };
}

function readCommodity(
  row: StoredRow,
  code: string,
  options: RowReaderOptions,
  line: number,
): RowProblem | null {
  if (code === '-') return null;
  const level = levelOf(code);
  if (level === null) return new RowProblem('commodity', 'CODE_FORMAT');
  if (level !== options.level) {
    throw new ReadError(
      'API_LEVELS_MIXED',
      { first: options.level, other: level },
      { file: options.file, line },
    );
  }
  row.commodity = code;
  return null;
}

function readKeys(row: StoredRow, { keys, units }: Header, cells: readonly string[]): RowProblem | null {
  for (const { key, at } of keys) {
    const text = codeAt(cells, at);
    if (text !== null && !isCode(key, text)) return new RowProblem(key, 'CODE_FORMAT');
    row[key] = text;
  }
  for (const { column, at } of units) row[column] = codeAt(cells, at);
  return null;
}

function readFigures(row: StoredRow, { figures }: Header, cells: readonly string[]): RowProblem | null {
  for (const figure of figures) {
    const value = readFigure(figure, cells);
    if (value instanceof RowProblem) return value;
    row[figure.column] = value;
  }
  return null;
}

/** A code as text; null when it is empty or stands for every code. */
function codeAt(cells: readonly string[], at: number): string | null {
  const text = (cells[at] ?? '').trim();
  return text === '' || text === '-' ? null : text;
}

function isCode(key: string, text: string): boolean {
  return key === 'country' || key === 'port' ? /^\d{4}$/.test(text) : /^[!-~]{1,2}$/.test(text);
}

/** The API flags a quantity that was not collected, and prints 0 for it. */
const MISSING = 'M';

function readFigure(
  { at, flagAt, money, column }: FigureAt,
  cells: readonly string[],
): number | null | RowProblem {
  const text = cells[at] ?? '';
  if (text === '' || (flagAt !== null && cells[flagAt] === MISSING)) return null;
  if (!/^\d+$/.test(text))
    return new RowProblem(column, /^-\d+$/.test(text) ? 'NEGATIVE_VALUE' : 'NOT_A_NUMBER');
  const value = Number(text);
  if (value > (money ? MOST_DOLLARS : Number.MAX_SAFE_INTEGER))
    return new RowProblem(column, 'VALUE_OUT_OF_RANGE');
  return money ? value * 100 : value;
}
