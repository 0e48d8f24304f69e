import {
  extractKeys,
  type ColumnValues,
  type ExtractSource,
  type ReadOptions,
  type RecordBatch,
  type SubjectName,
} from '@tradepulse/core';

/** How the values of one column agree between two extracts. What they are is not told. */
export interface ReconciledColumn {
  readonly column: string;
  /** Records in which both say something. */
  readonly compared: number;
  /** Records in which they say something else. */
  readonly differing: number;
}

/** How the records of one subject agree between two extracts. */
export interface ReconciledSubject {
  readonly subject: SubjectName;
  readonly inBoth: number;
  readonly onlyInFirst: number;
  readonly onlyInSecond: number;
  /** Columns of which both extracts say something in at least one record. */
  readonly columns: readonly ReconciledColumn[];
}

type Plain = string | number;
type PlainRow = ReadonlyMap<string, Plain>;

/**
 * Compares the same records in two extracts, such as entries as their filer sent them (AE), as CBP answers (ER) and as
 * the portal reports them (ES-003): column by column, where both say something. Identities are under seal and are not
 * compared. Memory holds the records of the first extract.
 *
 * @returns counts, one entry for each subject
 * @example
 * const [entries] = await reconcileExtracts(filed, reported, { subjects: ['entry_summary'] });
 * entries?.columns.filter(({ differing }) => differing > 0);
 */
export async function reconcileExtracts(
  first: ExtractSource,
  second: ExtractSource,
  { subjects, ...options }: ReadOptions & { readonly subjects: readonly SubjectName[] },
): Promise<readonly ReconciledSubject[]> {
  const reconciled: ReconciledSubject[] = [];
  for (const subject of subjects) reconciled.push(await reconcileSubject(first, second, subject, options));
  return reconciled;
}

async function reconcileSubject(
  first: ExtractSource,
  second: ExtractSource,
  subject: SubjectName,
  options: ReadOptions,
): Promise<ReconciledSubject> {
  const known = new Map<string, PlainRow>();
  for await (const [key, row] of rowsOf(first, subject, options)) known.set(key, row);
  const total = known.size;
  const columns = new Map<string, { compared: number; differing: number }>();
  const met = new Set<string>();
  let onlyInSecond = 0;
  for await (const [key, row] of rowsOf(second, subject, options)) {
    const other = known.get(key);
    if (other === undefined) onlyInSecond += 1;
    else {
      met.add(key);
      compareRows(other, row, columns);
    }
  }
  return {
    subject,
    inBoth: met.size,
    onlyInFirst: total - met.size,
    onlyInSecond,
    columns: [...columns].map(([column, counts]) => ({ column, ...counts })),
  };
}

function compareRows(
  first: PlainRow,
  second: PlainRow,
  columns: Map<string, { compared: number; differing: number }>,
): void {
  for (const [name, value] of second) {
    const other = first.get(name);
    if (other === undefined) continue;
    const counts = columns.get(name) ?? { compared: 0, differing: 0 };
    columns.set(name, counts);
    counts.compared += 1;
    if (other !== value) counts.differing += 1;
  }
}

/**
 * The records of a subject by their keys; those that were withdrawn are left out.
 *
 * @yields keys and what is said in the other columns
 */
async function* rowsOf(
  source: ExtractSource,
  subject: SubjectName,
  options: ReadOptions,
): AsyncGenerator<readonly [key: string, row: PlainRow]> {
  const keys = extractKeys(subject);
  const { files } = await source.manifest(options);
  for (const file of files.filter((each) => each.subject === subject)) {
    for await (const batch of source.batches(file, options)) yield* keyedRows(batch, keys);
  }
}

/**
 * The plain values of a batch, row by row.
 *
 * @yields keys and what is said in the other columns
 */
function* keyedRows(
  { columns, rowCount, withdrawn }: RecordBatch,
  keys: readonly string[],
): Generator<readonly [key: string, row: PlainRow]> {
  const plain = Object.entries(columns).filter(
    ([name, { kind }]) => kind !== 'sealed' && !keys.includes(name),
  );
  for (let row = 0; row < rowCount; row += 1) {
    if (withdrawn[row] === 1) continue;
    const key = keys.map((name) => String(plainAt(columns[name], row) ?? '')).join('/');
    const values = plain.flatMap(([name, column]) => {
      const value = plainAt(column, row);
      return value === null ? [] : [[name, value] as const];
    });
    yield [key, new Map(values)];
  }
}

function plainAt(column: ColumnValues | undefined, row: number): Plain | null {
  if (column === undefined || column.kind === 'sealed') return null;
  const value = column.values[row] ?? null;
  return typeof value === 'number' && Number.isNaN(value) ? null : value;
}
