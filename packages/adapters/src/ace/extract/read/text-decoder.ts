import { isUtf8 } from 'node:buffer';
import type { ColumnValues } from '@tradepulse/core';
import type { MakeValue } from './byte-dictionary.ts';
import type { ColumnDecoder, ColumnPlace } from './column-decoder.ts';
import type { FieldBlock } from './field-block.ts';
import { InternedValues } from './interned-values.ts';
import { Refusal } from './refusal.ts';

type TextValues = Extract<ColumnValues, { readonly kind: 'text' }>;

const BLANK = 32;
const LAST_PRINTABLE = 126;

/** Decodes codes and identifiers: printable ASCII of a width, without blanks around it. */
export class TextFieldDecoder implements ColumnDecoder<TextValues> {
  readonly #values: InternedValues<string>;

  constructor(place: ColumnPlace, width: readonly [least: number, most: number]) {
    this.#values = new InternedValues(place, textOf(width));
  }

  decode(block: FieldBlock, row: number): void {
    this.#values.decode(block, row);
  }

  take(rowCount: number): TextValues {
    return { kind: 'text', values: this.#values.take(rowCount) };
  }

  close(): void {
    this.#values.close();
  }
}

function textOf([least, most]: readonly [least: number, most: number]): MakeValue<string | Refusal> {
  return (bytes, start, end) => {
    const length = end - start;
    if (length < least || length > most || !isPrintable(bytes, start, end))
      return new Refusal(isUtf8(bytes.subarray(start, end)) ? 'CODE_FORMAT' : 'NOT_UTF8');
    return bytes.toString('latin1', start, end);
  };
}

function isPrintable(bytes: Buffer, start: number, end: number): boolean {
  if (bytes[start] === BLANK || bytes[end - 1] === BLANK) return false;
  for (let at = start; at < end; at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte < BLANK || byte > LAST_PRINTABLE) return false;
  }
  return true;
}
