import { CatairError } from './catair-error.ts';
import type { FieldValue, RecordValues } from './field-value.ts';
import type { CatairFields, RecordLayout } from './layouts/record-layout.ts';
import { FieldFault, readField } from './read-field.ts';
import type { ValuePlans } from './value-plans.ts';

/** The block that a record stands in: who sent it, what it is about. */
export interface CatairBlock {
  /** Application identifier of the block header (B), which says what the tags of its records mean. */
  readonly application: string | null;
  readonly port: string | null;
  readonly filer: string | null;
  /** Day of the batch header (A), or null where it has none. */
  readonly transmissionDate: string | null;
  /** Line of the block header. */
  readonly line: number;
}

/** Where a record lies, and where it was found. */
export interface RecordSource {
  readonly bytes: Buffer;
  readonly start: number;
  readonly end: number;
  readonly file: string;
  readonly line: number;
  readonly block: CatairBlock | null;
  readonly plans: ValuePlans;
}

/**
 * A record whose layout is known. Its fields are read when they are asked for; what identifies someone comes out
 * sealed, and the bytes themselves do not come out.
 *
 * @example
 * if (record.is(ae50)) duty += record.get('dutyAmount') ?? 0;
 */
export class CatairRecord<F extends CatairFields = CatairFields> {
  readonly layout: RecordLayout<F>;
  readonly #source: RecordSource;

  /** @internal Records come from a reader. */
  constructor(layout: RecordLayout<F>, source: RecordSource) {
    this.layout = layout;
    this.#source = source;
  }

  get file(): string {
    return this.#source.file;
  }

  /** The line of the file, from 1; in a file without lines the number of the record. */
  get line(): number {
    return this.#source.line;
  }

  get block(): CatairBlock | null {
    return this.#source.block;
  }

  /** Whether this is the record of a layout, in whatever version; a form that says its words is a record of its own. */
  is<G extends CatairFields>(layout: RecordLayout<G>): this is CatairRecord<G> {
    const { tag, chapter, says } = this.layout;
    return tag === layout.tag && chapter === layout.chapter && says === layout.says;
  }

  /**
   * The value of a field; null when it is blank.
   *
   * @throws CatairError - FIELD_NOT_UNDERSTOOD, with the file, the line and the field
   */
  get<N extends keyof F & string>(name: N): FieldValue<F[N]> {
    const { bytes, start, end } = this.#source;
    const value = readField(this.layout.fields[name], bytes, start, end);
    if (value instanceof FieldFault) throw this.#notUnderstood(name, value);
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the kind of the field decides the type of its value
    return value as FieldValue<F[N]>;
  }

  /**
   * All of its values.
   *
   * @throws CatairError - FIELD_NOT_UNDERSTOOD at the first field that is not
   */
  values(): RecordValues<F> {
    const { bytes, start, end, plans } = this.#source;
    const { blank, fields } = plans.of(this.layout);
    const values: Record<string, unknown> = { ...blank };
    for (const [name, field] of fields) {
      const value = readField(field, bytes, start, end);
      if (value instanceof FieldFault) throw this.#notUnderstood(name, value);
      values[name] = value;
    }
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the names are the layout's own
    return values as RecordValues<F>;
  }

  /** Layout and place: the content stays inside. */
  toJSON(): Readonly<Record<string, unknown>> {
    const { chapter, tag } = this.layout;
    return { chapter, tag, file: this.file, line: this.line };
  }

  #notUnderstood(column: string, fault: FieldFault): Error {
    const { file, line } = this.#source;
    return new CatairError('FIELD_NOT_UNDERSTOOD', { reason: fault.code }, { file, line, column });
  }
}
