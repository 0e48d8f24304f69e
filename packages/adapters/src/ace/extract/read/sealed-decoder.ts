import { isUtf8 } from 'node:buffer';
import type { ColumnValues } from '@tradepulse/core';
import { seal, valueClass, type DataClass, type Sealed } from '@tradepulse/privacy';
import type { MakeValue } from './byte-dictionary.ts';
import type { ColumnDecoder, ColumnPlace } from './column-decoder.ts';
import type { FieldBlock } from './field-block.ts';
import { InternedValues } from './interned-values.ts';
import { Refusal } from './refusal.ts';

type SealedValues = Extract<ColumnValues, { readonly kind: 'sealed' }>;

/** Bytes of an identity at most: no number, name or address of a real record is so long. */
const LONGEST_IDENTITY = 1_024;

/** Decodes identities, each sealed as soon as it is a text, under the class that its column or its value says. */
export class SealedFieldDecoder implements ColumnDecoder<SealedValues> {
  readonly #values: InternedValues<Sealed<string>>;

  constructor(place: ColumnPlace, columnClass: DataClass) {
    this.#values = new InternedValues(place, sealedOf(columnClass));
  }

  decode(block: FieldBlock, row: number): void {
    this.#values.decode(block, row);
  }

  take(rowCount: number): SealedValues {
    return { kind: 'sealed', values: this.#values.take(rowCount) };
  }

  close(): void {
    this.#values.close();
  }
}

function sealedOf(columnClass: DataClass): MakeValue<Sealed<string> | Refusal> {
  return (bytes, start, end) => {
    if (end - start > LONGEST_IDENTITY) return new Refusal('VALUE_OUT_OF_RANGE');
    if (!isUtf8(bytes.subarray(start, end))) return new Refusal('NOT_UTF8');
    const text = bytes.toString('utf8', start, end);
    return seal(valueClass(columnClass, text), text);
  };
}
