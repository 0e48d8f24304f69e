import { records, type RecordColumnType, type RecordFact } from '../../packages/measures/src/index.ts';
import { recordColumns, recordProvenance } from '../../packages/core/src/warehouse/record-ddl.ts';
import { asCode, markdownTable } from './markdown-table.ts';

/** How a value of each type stands in a file, and what it is. */
const types: Readonly<Record<RecordColumnType, readonly [inFiles: string, meaning: string]>> = {
  code: ['`01`', 'a code of a list, leading zeros kept; the number is its length'],
  identifier: ['`AB112345674`', 'names one record; joins rows and is never shown'],
  party: [
    'its number',
    'someone with an identity: sealed where it is read, a surrogate key in the warehouse',
  ],
  sealed: ['text', 'said of a party: kept in the identity vault alone'],
  amount: ['`1234.50`', 'money, dollars and cents in files, integer cents in the warehouse'],
  count: ['`12`', 'a whole number'],
  decimal: [
    '`12.5`',
    'a quantity with a fixed number of decimals (`.2` is two), in the unit that its row or meaning says',
  ],
  ratio: ['`0.05`', 'a fraction of one with six decimals: 0.05 is five percent'],
  date: ['`2024-06-30`', 'a calendar day'],
  instant: ['`2024-06-30T14:05:00Z`', 'a moment, UTC'],
  flag: ['`Y` or `N`', 'yes or no'],
};

const provenance: Readonly<Record<string, string>> = {
  extract_id: 'Extract that brought the row',
  as_of: 'Day on which the source system stood so',
  source_part: 'File within the extract, from 0: `extract_file` has its name',
  source_line: 'Line within the file',
  record_version: 'Version of the record at its source, from 1',
};

/** What the types of transaction records mean, and what every row has besides its own columns. */
export function recordColumnsSection(): string {
  const rows = Object.entries(types).map(([type, [inFiles, meaning]]) => [
    asCode(type),
    inFiles,
    sqlTypeOf(type),
    meaning,
  ]);
  return `### Types

${markdownTable(['type', 'in files', 'in the warehouse', 'meaning'], rows)}
A column that says \`no\` under null must be there in an extract; in the warehouse only keys are never null, since
messages and reports of the trade do not carry everything. Null is not reported, which is not zero.

### What every row has besides

${markdownTable(['column', 'type', 'meaning'], provenanceRows())}
Rows of \`history.<fact>\` have \`withdrawn\` as well: the source has cancelled or deleted the record.
`;
}

function sqlTypeOf(type: string): string {
  if (type === 'sealed') return 'in no fact';
  for (const fact of Object.values<RecordFact>(records)) {
    const [name] = Object.entries(fact.columns).find(([, column]) => column.type === type) ?? [];
    const found = recordColumns(fact).find((column) => column.name === name);
    if (found !== undefined) return asCode(type === 'decimal' ? 'decimal(18,n)' : found.type);
  }
  throw new Error(`no fact has a column of the type ${type}`);
}

function provenanceRows(): readonly (readonly string[])[] {
  return recordProvenance.map(({ name, type }) => {
    const meaning = provenance[name];
    if (meaning === undefined) throw new Error(`nothing says what ${name} means`);
    return [asCode(name), asCode(type), meaning];
  });
}
