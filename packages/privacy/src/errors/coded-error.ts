/** Where an error stands: a file's name, a line or record number (from 1), a column's name. */
export interface Place {
  readonly file?: string;
  readonly line?: number;
  readonly column?: string;
}

/**
 * Base of every error that the packages raise on purpose. It carries a code to branch on, typed
 * parameters and a place. It never carries a data value: not in its message, not in its parameters and
 * not in a cause, so that it can be logged anywhere.
 */
export abstract class CodedError extends Error {
  abstract readonly code: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly place: Place | null;

  protected constructor(
    name: string,
    sentence: string,
    params: Readonly<Record<string, unknown>>,
    place?: Place,
  ) {
    super(place === undefined ? sentence : `${sentence} (${describePlace(place)})`);
    this.name = name;
    this.params = Object.freeze({ ...params });
    this.place = place ?? null;
  }

  /** What `JSON.stringify` writes: name, code, message, parameters and place, without the stack. */
  toJSON(): Readonly<Record<string, unknown>> {
    return {
      name: this.name,
      code: this.code,
      message: this.message,
      params: this.params,
      place: this.place,
    };
  }
}

/** From each code to the sentence that its parameters make. */
// oxlint-disable-next-line typescript/no-explicit-any -- a parameter list is contravariant: only `any` admits every one
export type Sentences = Readonly<Record<string, (params: any) => string>>;

/** The parameters of a code; an empty object for a sentence that takes none. */
type ParamsOf<S extends Sentences, C extends keyof S> =
  Parameters<S[C]> extends [infer P] ? P : Readonly<Record<string, never>>;

/** The class that {@link errorClass} makes: a code cannot be raised without its own parameters. */
export interface CodedErrorClass<S extends Sentences> {
  new <C extends keyof S & string>(
    code: C,
    params: ParamsOf<S, C>,
    place?: Place,
  ): CodedError & { readonly code: C };
  readonly prototype: CodedError;
}

/**
 * Makes an error class from its sentences.
 *
 * @template S - the sentences, from which the codes and the parameters of each are known
 * @param name - the name of the class, and of its errors
 * @param sentences - from each code to the sentence that its parameters make; no parameter holds a data value
 * @example
 * const ReadError = errorClass('ReadError', {
 *   RECORD_LENGTH: (p: { expected: number; actual: number }) => `the record has ${p.actual} characters instead of ${p.expected}`,
 * });
 * throw new ReadError('RECORD_LENGTH', { expected: 688, actual: 12 }, { file: 'IMP_DETL.TXT', line: 3 });
 */
export function errorClass<const S extends Sentences>(name: string, sentences: S): CodedErrorClass<S> {
  class NamedError extends CodedError {
    readonly code: string;

    constructor(code: string, params: Readonly<Record<string, unknown>>, place?: Place) {
      const sentence = sentences[code];
      if (sentence === undefined) throw new TypeError(`${name} has no sentence for the code ${code}`);
      super(name, sentence(params), params, place);
      this.code = code;
    }
  }
  Object.defineProperty(NamedError, 'name', { value: name });
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- inside any code is taken; the type ties each to its parameters
  return NamedError as unknown as CodedErrorClass<S>;
}

function describePlace(place: Place): string {
  const parts: string[] = [];
  if (place.file !== undefined) parts.push(place.file);
  if (place.line !== undefined) parts.push(`line ${place.line}`);
  if (place.column !== undefined) parts.push(`column ${place.column}`);
  return parts.join(', ');
}
