import type { ModuleId } from '@tradepulse/privacy';
import { MARTS } from '../marts.ts';
import type { MartUse } from '../mart-row.ts';
import { agreementColumns } from './agreement.ts';
import { centerColumn, chapterColumns } from './center.ts';
import type { FactShape } from './fact-shape.ts';
import { fieldOfficeColumns } from './field-office.ts';
import { holdingColumns } from './holding.ts';
import { ownColumn, type MartColumn } from './mart-column.ts';
import { periodColumns } from './periods.ts';
import { textileColumns } from './textile.ts';

/**
 * The columns that a fact has in a module. Where no identity may be, none is there that is one or leads to one:
 * neither parties and holders, nor entry and case numbers, nor the place in a file.
 */
export function martColumns(module: ModuleId, shape: FactShape, use: MartUse): readonly MartColumn[] {
  const bare = MARTS[module].pii === 'none' || use === 'download';
  const derived = [
    ...fieldOfficeColumns(shape),
    ...periodColumns(shape),
    ...(bare ? [] : holdingColumns(shape)),
    ...moduleColumns(module, shape),
  ];
  const replaced = new Set(derived.map(({ name }) => name));
  const own = (bare ? shape.bareColumns : shape.columns).filter((name) => !replaced.has(name));
  return [...own.map(ownColumn), ...derived];
}

function moduleColumns(module: ModuleId, shape: FactShape): readonly MartColumn[] {
  if (module === 'CEE') return [centerColumn(shape), ...chapterColumns(shape)];
  if (module === 'TEXTILE') return [...textileColumns(shape), ...agreementColumns(shape)];
  return [];
}
