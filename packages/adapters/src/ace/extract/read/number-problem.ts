import { isUtf8 } from 'node:buffer';
import type { RecordRejectionCode } from '@tradepulse/core';

const NUMBER = /^-?\d+(?:\.(\d+))?$/;

/** Why a field holds no number of its column. */
export function numberProblem(field: Buffer, scale: number): RecordRejectionCode {
  if (!isUtf8(field)) return 'NOT_UTF8';
  const match = NUMBER.exec(field.toString('latin1'));
  if (match === null) return 'NOT_A_NUMBER';
  const [, decimals = ''] = match;
  return decimals.length > scale ? 'TOO_MANY_DECIMALS' : 'VALUE_OUT_OF_RANGE';
}
