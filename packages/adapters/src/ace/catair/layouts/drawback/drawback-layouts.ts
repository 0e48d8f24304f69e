import * as claims from './drawback-claim-layouts.ts';
import * as imports from './drawback-import-layouts.ts';
import * as manufactures from './drawback-manufacture-layouts.ts';
import * as exports from './drawback-export-layouts.ts';
import * as responses from './drawback-response-layouts.ts';
import type { RecordLayout } from '../record-layout.ts';

/** The records of drawback entry summaries and of the response to them. */
export const drawbackLayouts: readonly RecordLayout[] = Object.freeze([
  ...Object.values<RecordLayout>(claims),
  ...Object.values<RecordLayout>(imports),
  ...Object.values<RecordLayout>(manufactures),
  ...Object.values<RecordLayout>(exports),
  ...Object.values<RecordLayout>(responses),
]);
