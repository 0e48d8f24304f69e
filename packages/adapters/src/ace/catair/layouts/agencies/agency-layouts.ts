import * as lines from './agency-line-layouts.ts';
import * as documents from './agency-document-layouts.ts';
import * as quantities from './agency-quantity-layouts.ts';
import type { RecordLayout } from '../record-layout.ts';

/** The records of agencies: what follows a line in AE and SE (OI, PG00 to PG60). */
export const agencyLayouts: readonly RecordLayout[] = Object.freeze([
  ...Object.values<RecordLayout>(lines),
  ...Object.values<RecordLayout>(documents),
  ...Object.values<RecordLayout>(quantities),
]);
