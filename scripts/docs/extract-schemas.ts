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

/** The Frictionless table schema of each subject of the extract, by its path in docs. */
export function extractSchemas(): readonly { readonly path: string; readonly text: string }[] {
  return subjectNames.map((subject) => ({
    path: `docs/schemas/extract/${subject}.json`,
    text: JSON.stringify(schemaOf(subject)),
  }));
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
