import * as entries from './cargo-release-layouts.ts';
import * as filings from './security-filing-layouts.ts';
import * as notifications from './release-notification-layouts.ts';
import * as dispositions from './agency-disposition-layouts.ts';
import * as queries from './release-query-layouts.ts';
import * as air from './air-query-layouts.ts';
import { answeredNotificationLayouts } from './answered-notification-layouts.ts';
import type { RecordLayout } from '../record-layout.ts';

/** The records of cargo release: entries, security filings within them, status notifications and queries. */
export const releaseLayouts: readonly RecordLayout[] = Object.freeze([
  ...Object.values<RecordLayout>(entries),
  ...Object.values<RecordLayout>(filings),
  ...Object.values<RecordLayout>(notifications),
  ...Object.values<RecordLayout>(dispositions),
  ...Object.values<RecordLayout>(queries),
  ...Object.values<RecordLayout>(air),
  ...answeredNotificationLayouts,
]);
