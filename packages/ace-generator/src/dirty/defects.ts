import { amountDefects } from './amount-defects.ts';
import { codeDefects } from './code-defects.ts';
import { dateDefects } from './date-defects.ts';
import type { Defect } from './defect.ts';
import { fieldDefects } from './field-defects.ts';
import { formDefects } from './form-defects.ts';
import { recordDefects } from './record-defects.ts';

/** Every defect that can be planted. */
export const defects: readonly Defect[] = [
  ...recordDefects,
  ...amountDefects,
  ...codeDefects,
  ...dateDefects,
  ...fieldDefects,
  ...formDefects,
];
