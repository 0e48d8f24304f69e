import { ReadError } from '../errors/read-error.ts';
import { RowProblem } from '../layout/record-decoder.ts';

/** The period of an archive; the month is null for a revised year, which holds its twelve months. */
export interface StatisticalPeriod {
  readonly year: number;
  readonly month: number | null;
}

/**
 * The period that an archive's name says: `IMDB2501.ZIP` is January 2025, `IMDBR2412.ZIP` the revised 2024.
 *
 * @param prefix - what stands before the optional R and the four digits
 * @throws ReadError - ARCHIVE_NAME
 */
export function periodOfName(name: string, prefix: string): StatisticalPeriod {
  const match = new RegExp(`^${prefix}(R?)(\\d{2})(0[1-9]|1[0-2])(?!\\d)`, 'i').exec(name);
  if (match === null)
    throw new ReadError('ARCHIVE_NAME', { expected: `${prefix}<YY><MM>.ZIP` }, { file: name });
  const [, revised, year, month] = match;
  const twoDigits = Number(year);
  return {
    year: twoDigits + (twoDigits < 70 ? 2000 : 1900),
    month: revised === '' ? Number(month) : null,
  };
}

interface Dated {
  readonly year: number;
  readonly month: number;
}

/** The check that rows belong to the period of their archive. */
export function periodCheck(period: StatisticalPeriod): (row: Dated) => RowProblem | null {
  const wrong = (column: string) => new RowProblem(column, 'WRONG_PERIOD');
  return ({ year, month }) => {
    if (year !== period.year) return wrong('year');
    if (period.month === null ? month < 1 : month !== period.month) return wrong('month');
    return null;
  };
}
