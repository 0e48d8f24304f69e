import {
  writeExtract,
  type ExtractHeading,
  type WritableRecord,
  type WritableValue,
} from '@tradepulse/adapters';
import { extractColumns, type ExtractManifest, type RecordColumn, type SubjectName } from '@tradepulse/core';

/** Texts that nothing else has by chance; none was ever given to anyone. */
export const planted = {
  name: 'Quvzjw Kyxbert & Sons',
  phone: '202-555-8642 ext 09753',
  email: 'quvzjw@kyxbert.example',
  importer: '00-8642097QX',
  person: '000-86-4209',
  manufacturer: 'XXQUVZJW8642KYX',
  address: '8642 QUVZJW AVENUE KYXTOWN',
} as const;

/** Which entries an extract has: until `renewedUntil` in their second version, which has a line less. */
export interface MadeUpEntries {
  readonly extractId: string;
  readonly asOf: string;
  readonly entries: readonly [first: number, last: number];
  readonly renewedUntil: number;
}

/** What the warehouse has before: of each entry three lines with a fee each, of each fifth a party, of each tenth a bond. */
export const first: MadeUpEntries = {
  extractId: 'FAULT-1',
  asOf: '2024-02-01',
  entries: [1, 900],
  renewedUntil: 0,
};

/** The extract that is disturbed: it renews a third of what the first one brought. */
export const second: MadeUpEntries = {
  extractId: 'FAULT-2',
  asOf: '2024-03-01',
  entries: [601, 2_400],
  renewedUntil: 900,
};

type Values = Readonly<Record<string, WritableValue>>;

/** Days from 1970-01-01 to 2024-01-15: 54 years of 365 days, 13 leap days and 14 days. */
const DAY = 54 * 365 + 13 + 14;

/** Writes it: five subjects in files of at most 2,000 records, some of them packed. */
export function writeMadeUp(folder: string, made: MadeUpEntries): Promise<ExtractManifest> {
  const { extractId, asOf } = made;
  const heading: ExtractHeading = {
    extractId,
    module: null,
    cadence: 'monthly',
    period: ['2024-01-01', '2024-01-31'],
    asOf,
    producedAt: `${asOf}T06:00:00Z`,
  };
  const subjects = [
    ['entry_summary', summaries(made)],
    ['entry_line', lines(made)],
    ['line_fee', fees(made)],
    ['trade_partner', partners(made)],
    ['bond', bonds(made)],
  ] as const;
  return writeExtract(folder, heading, subjects, { gzip: true, rowsPerFile: 2_000 });
}

function* numbersOf({ entries: [from, to], renewedUntil }: MadeUpEntries) {
  for (let entry = from; entry <= to; entry += 1) yield { entry, version: entry <= renewedUntil ? 2 : 1 };
}

const entryNo = (entry: number): string => `QZJ${String(entry).padStart(8, '0')}`;
const importerNo = (entry: number): string =>
  entry % 50 === 0 ? planted.importer : `00-${String(entry % 700).padStart(7, '0')}`;

// Every hundredth is withdrawn by its source. One is not understood and is set aside.
function* summaries(made: MadeUpEntries): Generator<WritableRecord> {
  for (const { entry, version } of numbersOf(made)) {
    const values = { entry_no: entryNo(entry), importer: importerNo(entry), total_value: entry * 100 };
    yield recordOf('entry_summary', version, values, entry % 100 === 0);
  }
  yield recordOf('entry_summary', 1, { entry_no: entryNo(0), total_value: 0, entry_date: planted.name });
}

function* lines(made: MadeUpEntries): Generator<WritableRecord> {
  for (const { entry, version } of numbersOf(made)) {
    for (let line = 1; line <= 4 - version; line += 1) {
      const [importer, manufacturer] = [importerNo(entry), planted.manufacturer];
      const values = { ...keyOf(entry, line), importer, manufacturer, entered_value: entry * line };
      yield recordOf('entry_line', version, values);
    }
  }
}

function* fees(made: MadeUpEntries): Generator<WritableRecord> {
  for (const { entry, version } of numbersOf(made)) {
    for (let line = 1; line <= 4 - version; line += 1)
      yield recordOf('line_fee', version, { ...keyOf(entry, line), fee_class: '499', fee: entry + line });
  }
}

function* partners(made: MadeUpEntries): Generator<WritableRecord> {
  const { name, phone, email, address } = planted;
  for (const { entry, version } of numbersOf(made)) {
    if (entry % 5 > 0) continue;
    const said = { name: `${name} ${entry}`, phone, email: entry % 2 === 0 ? email : null, address };
    yield recordOf('trade_partner', version, { importer: `00-7${String(entry).padStart(6, '0')}`, ...said });
  }
}

function* bonds(made: MadeUpEntries): Generator<WritableRecord> {
  for (const { entry, version } of numbersOf(made)) {
    const values = { principal: planted.person, principal_name: planted.name, effective: DAY + entry };
    if (entry % 10 === 0)
      yield recordOf('bond', version, { bond_no: String(entry).padStart(9, '0'), ...values });
  }
}

function keyOf(entry: number, line: number) {
  return { entry_no: entryNo(entry), line_no: String(line).padStart(3, '0') };
}

/** A record in the order of the vocabulary: what is not said is null or the plainest value of its column. */
function recordOf(subject: SubjectName, version: number, values: Values, withdrawn = false): WritableRecord {
  const all = extractColumns(subject).map(({ name, column }) => values[name] ?? plainest(column));
  return [version, withdrawn ? 'X' : 'A', ...all];
}

/** The plainest value of each type that has one of its own; of all others it is 0. */
const plainValues: Partial<Record<RecordColumn['type'], WritableValue>> = {
  party: '00-0000001',
  sealed: '00-0000001',
  date: DAY,
  instant: DAY * 86_400,
  flag: false,
};

function plainest({ nullable, type, width }: RecordColumn): WritableValue {
  if (nullable) return null;
  return width === null ? (plainValues[type] ?? 0) : '1'.repeat(width[0]);
}
