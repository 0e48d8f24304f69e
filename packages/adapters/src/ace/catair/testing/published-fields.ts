import { readdirSync, readFileSync } from 'node:fs';

/** A row of a table in `../fixtures`, as its file names its columns. */
export type PublishedRow = Readonly<Record<string, string>>;

/**
 * The rows of a table in `../fixtures`; its quoted cells hold no quotes.
 *
 * @example
 * publishedRows('cbp_entry_layouts.csv')[0]?.element; // 'Control Identifier'
 */
export function publishedRows(name: string): readonly PublishedRow[] {
  const file = new URL(`../fixtures/${name}`, import.meta.url);
  const [header = [], ...rows] = readFileSync(file, 'utf8')
    .split(/\r?\n/)
    .filter((line) => line !== '')
    .map(cellsOf);
  return rows.map((cells) => Object.fromEntries(header.map((name, at) => [name, cells[at] ?? ''])));
}

function cellsOf(line: string): readonly string[] {
  const cells = [...line.matchAll(/("([^"]*)"|[^,]*)(,|$)/g)];
  return cells.map((match) => match[2] ?? match[1] ?? '');
}

/** A field as CBP prints it. */
export interface CbpField {
  /** The chapter of the layout. */
  readonly chapter: string;
  readonly tag: string;
  /** The name of the data element. */
  readonly element: string;
  readonly start: number;
  readonly end: number;
  readonly length: number;
  readonly class: string;
  /** Decimals that the description says are implied; blank where it says nothing. */
  readonly decimals: string;
}

/** Every row of every table that was taken from CBP's own chapters: all files `cbp_*_layouts.csv`. */
export const cbpFields: readonly CbpField[] = readdirSync(new URL('../fixtures/', import.meta.url))
  .filter((name) => /^cbp_\w+_layouts\.csv$/.test(name))
  .toSorted()
  .flatMap(publishedRows)
  .map((row) => ({
    chapter: row['application'] ?? '',
    tag: row['record'] ?? '',
    element: row['element'] ?? '',
    start: Number(row['start']),
    end: Number(row['end']),
    length: Number(row['length']),
    class: row['class'] ?? '',
    decimals: row['implied_decimals'] ?? '',
  }));

/** The chapters that these tables have. */
export const cbpChapters: ReadonlySet<string> = new Set(cbpFields.map(({ chapter }) => chapter));
