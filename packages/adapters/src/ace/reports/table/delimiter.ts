import { HEADER_WITHIN, isHeader } from '../header.ts';

/** What may stand between cells, the likeliest first. */
const DELIMITERS = [',', '\t', ';', '|'] as const;

/** What stands between the cells of a text file. */
export type Delimiter = (typeof DELIMITERS)[number];

/**
 * The delimiter of a report: the one by which a line near the top becomes the titles of the report, since other lines
 * may hold any of them. A comma when none does.
 */
export function delimiterOf(start: string): Delimiter {
  const lines = start.split(/\r\n?|\n/).slice(0, HEADER_WITHIN);
  const found = DELIMITERS.find((delimiter) =>
    lines.some((line) => isHeader(line.split(delimiter).map((cell) => cell.replaceAll('"', '')))),
  );
  return found ?? ',';
}
