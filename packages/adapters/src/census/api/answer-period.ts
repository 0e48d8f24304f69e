import { ReadError } from '../../errors/read-error.ts';
import { RowProblem } from '../../layout/record-decoder.ts';
import type { Header } from './header.ts';

/** The period that the caller knows: expected of files that say theirs, taken for those that do not. */
export interface KnownPeriod {
  readonly year?: number;
  readonly month?: number;
}

interface Dated {
  readonly year: number;
  readonly month: number;
}

/** Reads the period of a row. */
export type PeriodReader = (cells: readonly string[]) => Dated | RowProblem;

const DECEMBER = 12;

/**
 * Compiles the reading of periods: from YEAR and MONTH, from `time` (`2024-12`), or from what the caller
 * knows. Figures of the year to date without a month are those of December.
 *
 * @throws ReadError - API_PERIOD_MISSING when neither the header nor the caller says the period
 */
export function periodReader(header: Header, known: KnownPeriod, file: string): PeriodReader {
  const yearOnly = header.figures.every(({ column }) => column.endsWith('_yr')) ? DECEMBER : undefined;
  const fallback = { year: known.year, month: known.month ?? yearOnly };
  refuseUndated(header, fallback, file);
  const periodOf = saidReader(fallback, known);
  let before: { readonly key: string; readonly period: Dated | RowProblem } | null = null;
  return (cells) => {
    const said = {
      year: cellAt(cells, header.year),
      month: cellAt(cells, header.month),
      time: cellAt(cells, header.time),
    };
    // Answers come period by period: most rows say what the row before them said.
    const key = `${said.year} ${said.month} ${said.time}`;
    if (before?.key !== key) before = { key, period: periodOf(said) };
    return before.period;
  };
}

interface Said {
  readonly year: string;
  readonly month: string;
  readonly time: string;
}

interface Fallback {
  readonly year: number | undefined;
  readonly month: number | undefined;
}

function saidReader(fallback: Fallback, known: KnownPeriod): (said: Said) => Dated | RowProblem {
  return (said) => {
    const timed = /^(\d{4})(?:-(\d{2}))?$/.exec(said.time);
    if (said.time !== '' && timed === null) return wrong('month');
    const year = oneOf(said.year, timed?.[1], fallback.year);
    if (year === null || !agrees(year, known.year)) return wrong('year');
    const month = oneOf(said.month, timed?.[2], fallback.month);
    return month === null || !isMonth(month) || !agrees(month, known.month)
      ? wrong('month')
      : { year, month };
  };
}

const wrong = (column: string): RowProblem => new RowProblem(column, 'WRONG_PERIOD');

const agrees = (value: number, known: number | undefined): boolean => known === undefined || known === value;

const isMonth = (month: number): boolean => month >= 1 && month <= 12;

function refuseUndated(header: Header, known: Fallback, file: string): void {
  const { year, month, time } = header;
  if (time !== null) return;
  if (year === null && known.year === undefined)
    throw new ReadError('API_PERIOD_MISSING', { option: 'year' }, { file });
  if (month === null && known.month === undefined)
    throw new ReadError('API_PERIOD_MISSING', { option: 'month' }, { file });
}

function cellAt(cells: readonly string[], at: number | null): string {
  return at === null ? '' : (cells[at] ?? '').trim();
}

/** The number that two columns agree on, or the one that says it, or the fallback; null when they differ. */
function oneOf(own: string, timed: string | undefined, fallback: number | undefined): number | null {
  const said = [own, timed ?? ''].filter((text) => text !== '');
  if (said.some((text) => !/^\d{1,4}$/.test(text))) return null;
  const numbers = new Set(said.map(Number));
  if (numbers.size > 1) return null;
  const [number] = numbers;
  return number ?? fallback ?? null;
}
