import { es003Columns, reportColumnNames, type ReportColumnName } from './es003-columns.ts';
import type { ReportLevel } from './report-column.ts';
import type { ReportEntry, ReportLine, ReportTariff } from './report-entry.ts';
import type { ReportRow } from './report-row.ts';
import { RowRejection } from './row-reader.ts';
import { isSpecialChapter } from './values/read-tariff-number.ts';
import type { ReportRejectionCode } from './values/cell-problem.ts';

type Fields = Record<string, unknown>;

interface LineParts {
  readonly fields: Fields;
  readonly tariffs: ReportTariff[];
  readonly ordinals: Set<number>;
}

/** Puts the rows of one entry together. */
export interface EntryBuilder {
  readonly entryNo: string;
  /** Takes a row; says what keeps it from being one of this entry. */
  add(row: ReportRow, line: number): RowRejection | null;
  /** Marks the entry as not complete. */
  spoil(): void;
  /** Rows taken. */
  size(): number;
  /** The entry, or nothing when none of its rows was understood. */
  built(): readonly ReportEntry[];
}

const namesAt = (level: ReportLevel): readonly ReportColumnName[] =>
  reportColumnNames.filter((name) => es003Columns[name].level === level);
const ENTRY = namesAt('entry');
const LINE = namesAt('line');
const TARIFF = namesAt('tariff');

/** Starts an entry; `returned` when the report had rows of it before. */
export function entryBuilder(entryNo: string, returned: boolean): EntryBuilder {
  const lines = new Map<string, LineParts>();
  let entry: Fields | null = null;
  let first = 0;
  let size = 0;
  let complete = true;
  return {
    entryNo,
    add: (row, line) => {
      const parts = lines.get(row.line_no);
      const problem = disagreement(row, entry, parts);
      if (problem !== null) return problem;
      if (entry === null) first = line;
      entry = merged(entry, row, ENTRY);
      lines.set(row.line_no, extended(parts, row, line));
      size += 1;
      return null;
    },
    spoil: () => {
      complete = false;
    },
    size: () => size,
    built: () => {
      if (entry === null) return [];
      const built = { ...entry, row: first, lines: [...lines.values()].map(lineOf), complete, returned };
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- `merged` took every column of the level
      return [built as unknown as ReportEntry];
    },
  };
}

/** What keeps a row from being one of an entry and line, by what their other rows say. */
function disagreement(
  row: ReportRow,
  entry: Fields | null,
  parts: LineParts | undefined,
): RowRejection | null {
  const differing =
    ENTRY.find((name) => differs(entry?.[name], row[name])) ??
    LINE.find((name) => differs(parts?.fields[name], row[name]));
  if (differing !== undefined) return refusal('LEVEL_DIFFERS', differing, row);
  const taken = row.ordinal !== null && parts?.ordinals.has(row.ordinal) === true;
  return taken ? refusal('ORDINAL_REPEATED', 'ordinal', row) : null;
}

function refusal(code: ReportRejectionCode, name: ReportColumnName, row: ReportRow): RowRejection {
  return new RowRejection(code, es003Columns[name].title, row.entry_no);
}

/** Sealed values cannot be compared; a blank cell agrees with any other. */
function differs(known: unknown, value: unknown): boolean {
  if (known === undefined || known === null || value === null || typeof value === 'object') return false;
  return known !== value;
}

/** What is known of a level, blanks filled by the row. */
function merged(known: Fields | null, row: ReportRow, names: readonly ReportColumnName[]): Fields {
  const fields: Fields = known ?? {};
  for (const name of names) fields[name] ??= row[name];
  return fields;
}

/** The parts of a line with a row more. */
function extended(parts: LineParts | undefined, row: ReportRow, line: number): LineParts {
  const tariffs = parts?.tariffs ?? [];
  const ordinals = parts?.ordinals ?? new Set<number>();
  tariffs.push(tariffOf(row, line));
  if (row.ordinal !== null) ordinals.add(row.ordinal);
  return { fields: merged(parts?.fields ?? null, row, LINE), tariffs, ordinals };
}

function tariffOf(row: ReportRow, line: number): ReportTariff {
  const fields = Object.fromEntries(TARIFF.map((name) => [name, row[name]]));
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- every column of the level was taken
  return { ...fields, row: line } as unknown as ReportTariff;
}

function lineOf({ fields, tariffs }: LineParts): ReportLine {
  const ordered = tariffs.toSorted((a, b) => (a.ordinal ?? 0) - (b.ordinal ?? 0));
  const article = ordered.find(({ hts }) => !isSpecialChapter(hts)) ?? null;
  const chapter99 = ordered.filter(({ hts }) => hts.startsWith('99'));
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- `merged` took every column of the level
  return { ...fields, tariffs: ordered, article, chapter99 } as unknown as ReportLine;
}
