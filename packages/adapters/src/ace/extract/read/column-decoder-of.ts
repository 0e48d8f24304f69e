import type { ColumnValues, RecordColumn } from '@tradepulse/core';
import type { ColumnDecoder, ColumnPlace } from './column-decoder.ts';
import { NumberDecoder } from './number-decoder.ts';
import { parseDay, parseMoment } from './parse-moment.ts';
import { SealedFieldDecoder } from './sealed-decoder.ts';
import { parseLetter, SymbolDecoder } from './symbol-decoder.ts';
import { TextFieldDecoder } from './text-decoder.ts';

const AMOUNT_SCALE = 2;

type MakeDecoder = (column: RecordColumn, place: ColumnPlace) => ColumnDecoder;

const text: MakeDecoder = ({ width }, place) => new TextFieldDecoder(place, width ?? [0, 0]);
const number: MakeDecoder = (column, place) => numberDecoder(column, place, column.scale ?? 0);

const decoders: Readonly<Record<RecordColumn['type'], MakeDecoder>> = {
  code: text,
  identifier: text,
  party: sealedDecoder,
  sealed: sealedDecoder,
  amount: (column, place) => numberDecoder(column, place, AMOUNT_SCALE),
  count: number,
  decimal: number,
  ratio: number,
  date: (_, place) => new SymbolDecoder(place, parseDay, 'NOT_A_DATE'),
  instant: (_, place) => new SymbolDecoder(place, parseMoment, 'NOT_A_DATE'),
  flag: (_, place) => new SymbolDecoder(place, parseLetter('Y', 'N'), 'NOT_A_FLAG'),
};

/** The decoder of a column by its type. */
export function columnDecoderOf(column: RecordColumn, place: ColumnPlace): ColumnDecoder {
  return decoders[column.type](column, place);
}

function numberDecoder({ signed }: RecordColumn, place: ColumnPlace, scale: number): ColumnDecoder {
  const most = Number.MAX_SAFE_INTEGER;
  return new NumberDecoder(place, { scale, least: signed ? -most : 0, most });
}

function sealedDecoder(column: RecordColumn, place: ColumnPlace): ColumnDecoder {
  if (column.class === 'IDENTIFIER') throw new TypeError('an identity has a class of its own');
  return new SealedFieldDecoder(place, column.class);
}

/** In which form a column's values come. */
export function kindOf({ type }: RecordColumn): ColumnValues['kind'] {
  if (type === 'code' || type === 'identifier') return 'text';
  return type === 'party' || type === 'sealed' ? 'sealed' : 'number';
}
