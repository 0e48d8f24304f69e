import type { Cell } from '../table/cell.ts';
import { CellProblem } from './cell-problem.ts';

/** How a workbook counts days: from 1900, with a 29 February 1900 that never was, or from 1904. */
export type DateSystem = '1900' | '1904';

const DAY = 86_400_000;
/** Day 0 of each system. In the first it is right from 1 March 1900 on, day 61. */
const EPOCH = { '1900': Date.UTC(1899, 11, 30), '1904': Date.UTC(1904, 0, 1) } as const;
const FIRST_SERIAL = { '1900': 61, '1904': 0 } as const;
/** The last day of the year 9999, where spreadsheets end. */
const LAST_DAY = Date.UTC(9999, 11, 31);

/**
 * A day as `YYYY-MM-DD`, from `MM/DD/YYYY`, ISO text, or the serial number of a spreadsheet. A time behind the day
 * is dropped: columns of days have none but midnight. Years of two digits are refused.
 *
 * @source ECMA-376 part 1, section 18.17.4.1 (date systems)
 * @example
 * readDate({ kind: 'number', text: '45755' }, '1900'); // => '2025-04-08'
 */
export function readDate(cell: Cell, system: DateSystem): string | CellProblem {
  const text = cell.text.trim();
  if (cell.kind === 'number' || /^\d{4,6}(?:\.\d+)?$/.test(text)) return fromSerial(Number(text), system);
  const written = /^(\d{1,2})\/(\d{1,2})\/(\d{4})(?:\s.*)?$/.exec(text);
  if (written !== null) return calendarDay(written[3], written[1], written[2]);
  const iso = /^(\d{4})-(\d{2})-(\d{2})(?:[T\s].*)?$/.exec(text);
  if (iso !== null) return calendarDay(iso[1], iso[2], iso[3]);
  return new CellProblem('NOT_A_DATE');
}

function fromSerial(serial: number, system: DateSystem): string | CellProblem {
  if (!Number.isFinite(serial)) return new CellProblem('NOT_A_DATE');
  const day = EPOCH[system] + Math.floor(serial) * DAY;
  if (serial < FIRST_SERIAL[system] || day > LAST_DAY) return new CellProblem('VALUE_OUT_OF_RANGE');
  return new Date(day).toISOString().slice(0, 10);
}

function calendarDay(year = '', month = '', day = ''): string | CellProblem {
  const longest = daysIn(Number(year), Number(month));
  if (Number(day) < 1 || Number(day) > longest) return new CellProblem('NOT_A_DATE');
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function daysIn(year: number, month: number): number {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return month === 2 && leap ? 29 : (DAYS[month - 1] ?? 0);
}
