import {
  extractColumns,
  subjectNames,
  type ExtractColumn,
  type SubjectName,
} from '../../packages/core/src/index.ts';
import { records, type RecordFact } from '../../packages/measures/src/index.ts';

/** A field of a Frictionless table schema. */
interface Field {
  readonly name: string;
  readonly type: string;
  readonly format?: string;
  readonly description: string;
  readonly constraints: Readonly<Record<string, unknown>>;
  readonly [property: string]: unknown;
}

const own: readonly Field[] = [
  {
    name: 'record_version',
    type: 'integer',
    description: 'Version of the record, from 1',
    constraints: { required: true, minimum: 1 },
  },
  {
    name: 'record_status',
    type: 'string',
    description: 'A for a record that is active, X for one that was withdrawn',
    constraints: { required: true, enum: ['A', 'X'] },
  },
];

/** The Frictionless table schema of each subject of the extract, and the package of them all, by path in docs. */
export function extractSchemas(): readonly { readonly path: string; readonly text: string }[] {
  const documents = subjectNames.map((subject) => [subject, schemaOf(subject)] as const);
  return [...documents, ['datapackage', packageOfSchemas()] as const].map(([name, document]) => ({
    path: `docs/schemas/extract/${name}.json`,
    text: JSON.stringify(document),
  }));
}

function packageOfSchemas(): object {
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'tradepulse-ace-extract',
    title: 'ACE extract of TradePulse, schema version 2',
    description:
      'Each subject as one file that is not packed. A delivery may leave subjects out, part them and pack them: its own manifest.json says what is there.',
    resources: subjectNames.map((subject) => ({
      name: subject,
      type: 'table',
      path: `${subject}.csv`,
      format: 'csv',
      mediatype: 'text/csv',
      encoding: 'utf-8',
      schema: `${subject}.json`,
    })),
  };
}

function schemaOf(subject: SubjectName): object {
  const fact: RecordFact = records[subject];
  return {
    $schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
    name: subject,
    title: fact.title,
    description: `Grain: ${fact.grain}, by version.`,
    fields: [...own, ...extractColumns(subject).map(fieldOf)],
    missingValues: [''],
    primaryKey: [...fieldsOfKeys(subject, fact), 'record_version'],
  };
}

function fieldsOfKeys(subject: SubjectName, { keys }: RecordFact): readonly string[] {
  return extractColumns(subject)
    .filter(({ name }) => keys.includes(name))
    .map(({ field }) => field);
}

function fieldOf({ field, column }: ExtractColumn): Field {
  const { nullable, meaning, signed } = column;
  const text = { name: field, description: meaning };
  const constraints = { required: !nullable, ...(signed ? {} : boundsOf(column)) };
  return {
    ...text,
    ...typeOf(column),
    constraints: { ...constraints, ...formOf(column) },
    ...classOf(column),
  };
}

function typeOf({ type }: ExtractColumn['column']): {
  readonly type: string;
  readonly [property: string]: unknown;
} {
  switch (type) {
    case 'amount':
    case 'decimal':
    case 'ratio':
      return { type: 'number', decimalChar: '.', bareNumber: true };
    case 'count':
      return { type: 'integer' };
    case 'date':
      return { type: 'date', format: '%Y-%m-%d' };
    case 'instant':
      return { type: 'datetime', format: '%Y-%m-%dT%H:%M:%SZ' };
    case 'flag':
      return { type: 'boolean', trueValues: ['Y'], falseValues: ['N'] };
    default:
      return { type: 'string' };
  }
}

function boundsOf({ type }: ExtractColumn['column']): object {
  return ['amount', 'count', 'decimal', 'ratio'].includes(type) ? { minimum: 0 } : {};
}

function formOf({ width }: ExtractColumn['column']): object {
  return width === null ? {} : { minLength: width[0], maxLength: width[1] };
}

/** Beyond the standard: how the field is kept, its unit and the list that it draws from. */
function classOf(column: ExtractColumn['column']): object {
  return {
    'tradepulse:class': column.class,
    ...(column.type === 'amount' && { 'tradepulse:unit': 'USD' }),
    ...(column.scale !== null && { 'tradepulse:decimals': column.scale }),
    ...(column.list !== null && { 'tradepulse:list': column.list }),
  };
}
