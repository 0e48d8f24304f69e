import { DATA_CLASSES, isDataClass, type DataClass } from '../../classes/data-class.ts';
import { valueClass } from '../../classes/value-class.ts';
import { DETECTORS_OF_OPEN_VALUES } from '../open-class-detector.ts';
import { openRedactor } from '../open-redactor.ts';
import { RedactionError } from '../redaction-error.ts';
import { keyedTokens, noTokens, type Tokens } from '../redaction-token.ts';
import { generalise } from './generalise.ts';
import { admits, type Transformation } from './transformation.ts';

/** What a field redactor is opened with. */
export interface FieldRedactorOptions {
  /** The class of each field by its name; fields that are not in it are dropped. */
  readonly fields: Readonly<Record<string, DataClass>>;
  /** What becomes of each class; dropped when left out. */
  readonly transformations?: Readonly<Partial<Record<DataClass, Transformation>>>;
  /** 32 random bytes, for tokens. */
  readonly tokenKey?: Uint8Array;
  /** The edition of the dataset, with which the keys of tokens are rotated. */
  readonly tokenEpoch?: string;
}

/** A record as it comes in and goes out: fields by name. */
export type FieldRecord = Readonly<Record<string, unknown>>;

/** Redacts records field by field. */
export interface FieldRedactor {
  /** The record without what identifies: a new object that inherits nothing. */
  readonly redactRecord: (record: FieldRecord) => FieldRecord;
}

/**
 * Opens a redactor of records. The class of a field's column decides first; a value whose own form says that it is a
 * Social Security number is treated as one; and text in an open column (a code, a figure) stays as it is only where no
 * detector finds anything in it. Bare digits in an open column stay: there the column says what they are.
 *
 * @throws RedactionError - CLASS_UNKNOWN, TRANSFORMATION_NOT_ADMITTED, TOKEN_KEY_MISSING, TOKEN_KEY_UNUSABLE
 * @example
 * const redactor = openFieldRedactor({ fields: { port: 'DIMENSION', name: 'NAME' }, transformations: { NAME: 'mask' } });
 * redactor.redactRecord({ port: '2704', name: 'Acme', note: 'x' }); // { port: '2704', name: '***' }
 */
export function openFieldRedactor(options: FieldRedactorOptions): FieldRedactor {
  const fields = new Map(Object.entries(options.fields));
  const transformations = new Map(Object.entries(options.transformations ?? {}));
  check(fields, transformations, options.tokenKey);
  const { tokenKey, tokenEpoch = null } = options;
  const tokens = tokenKey === undefined ? noTokens : keyedTokens(tokenKey, tokenEpoch);
  const redact = fieldRedaction(transformations, tokens);
  const redactRecord = (record: FieldRecord): FieldRecord => {
    const kept: Record<string, unknown> = {};
    Object.setPrototypeOf(kept, null);
    for (const [name, dataClass] of fields) {
      const value = Object.hasOwn(record, name) ? redact(dataClass, record[name]) : undefined;
      if (value !== undefined) kept[name] = value;
    }
    return kept;
  };
  return Object.freeze({ redactRecord });
}

/** What becomes of a value of a column; `undefined` drops it. */
type RedactField = (columnClass: DataClass, value: unknown) => unknown;

function fieldRedaction(transformations: ReadonlyMap<string, Transformation>, tokens: Tokens): RedactField {
  const { redactText, redactValue } = openRedactor({ detectors: DETECTORS_OF_OPEN_VALUES });
  return (columnClass, value) => {
    if (value === null || value === undefined) return value;
    const isOpen = DATA_CLASSES[columnClass].sensitivity === 'open';
    if (typeof value === 'number' || typeof value === 'bigint') {
      if (isOpen) return value;
    } else if (typeof value !== 'string') return isOpen ? redactValue(value) : undefined;
    const text = String(value);
    const dataClass = valueClass(columnClass, text);
    if (DATA_CLASSES[dataClass].sensitivity === 'open') return redactText(text).text;
    const asked = transformations.get(dataClass) ?? 'drop';
    return transformed(asked, dataClass, text, tokens);
  };
}

function transformed(
  transformation: Transformation,
  dataClass: DataClass,
  text: string,
  tokens: Tokens,
): string | null | undefined {
  switch (transformation) {
    case 'drop':
      return undefined;
    case 'mask':
      return '***';
    case 'token':
      return tokens(dataClass, text) ?? undefined;
    case 'generalise':
      return generalise(dataClass, text);
  }
}

function check(
  fields: ReadonlyMap<string, DataClass>,
  transformations: ReadonlyMap<string, Transformation>,
  tokenKey: Uint8Array | undefined,
): void {
  for (const dataClass of fields.values()) knownClass(dataClass);
  for (const [name, transformation] of transformations) {
    const dataClass = knownClass(name);
    if (!admits(dataClass, transformation))
      throw new RedactionError('TRANSFORMATION_NOT_ADMITTED', { dataClass });
    if (transformation === 'token' && tokenKey === undefined)
      throw new RedactionError('TOKEN_KEY_MISSING', {});
  }
}

function knownClass(name: string): DataClass {
  if (!isDataClass(name)) throw new RedactionError('CLASS_UNKNOWN', {});
  return name;
}
