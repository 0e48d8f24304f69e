import type { ColumnValues, RecordColumn } from '@tradepulse/core';
import type { ColumnDecoder, ColumnPlace } from './column-decoder.ts';
import { NumberDecoder } from './number-decoder.ts';
import { parseDay, parseMoment } from './parse-moment.ts';
import { SealedFieldDecoder } from './sealed-decoder.ts';
import { parseLetter, SymbolDecoder } from './symbol-decoder.ts';
import { TextFieldDecoder } from './text-decoder.ts';

const AMOUNT_SCALE = 2;

/** The decoder of a column by its type. */
export function columnDecoderOf(column: RecordColumn, place: ColumnPlace): ColumnDecoder {
  switch (column.type) {
    case 'code':
    case 'identifier':
      return new TextFieldDecoder(place, column.width ?? [0, 0]);
    case 'party':
    case 'sealed':
      return sealedDecoder(column, place);
    case 'amount':
      return numberDecoder(column, place, AMOUNT_SCALE);
    case 'date':
      return new SymbolDecoder(place, parseDay, 'NOT_A_DATE');
    case 'instant':
      return new SymbolDecoder(place, parseMoment, 'NOT_A_DATE');
    case 'flag':
      return new SymbolDecoder(place, parseLetter('Y', 'N'), 'NOT_A_FLAG');
    default:
      return numberDecoder(column, place, column.scale ?? 0);
  }
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
